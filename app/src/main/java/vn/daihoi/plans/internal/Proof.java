package vn.daihoi.plans.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.UUID;

/// One proof as it was filed, and what became of it.
///
/// @param on day on which the step was reached, as the unit says
/// @param file null where none came with it
/// @param filedOn the day it was in the campaign
/// @param act by which it was settled, maybe together with others; null while it waits
/// @param settledBy name of who settled it; empty while it waits
/// @param settledOn the day it was in the campaign; null while it waits
/// @param answer why it was returned; empty otherwise
/// @param meanwhile what happened in the program while it stood; null where nothing did
public record Proof(
        UUID id,
        UnitId unit,
        String step,
        LocalDate on,
        String words,
        @Nullable ProofFile file,
        PersonId filedBy,
        String filedByName,
        LocalDate filedOn,
        ProofState state,
        @Nullable UUID act,
        String settledBy,
        @Nullable LocalDate settledOn,
        String answer,
        @Nullable Happened meanwhile) {

    /// @param kind of the event
    /// @param object what it was about
    /// @param earlier whether it was there before a directive asked for it
    public record Happened(LocalDate on, String kind, @Nullable String object, boolean earlier) {

        static Happened now(LocalDate on, String kind, @Nullable String object) {
            return new Happened(on, kind, object, false);
        }
    }

    /// What the milestone keeps of it.
    @Nullable String object() {
        return file == null ? null : file.id().toString();
    }
}
