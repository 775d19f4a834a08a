package vn.daihoi.pilot.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.profile.CheckItem;
import vn.daihoi.profile.CongressPart;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Someone invited to watch a pilot. The right to score is the invitation, whatever the person is
/// elsewhere.
///
/// @param name as it was when the person was invited
/// @param capacity as what the person is invited
/// @param answer null while there is none
/// @param parts to look at; none: all
public record Observer(
        UUID id,
        UUID pilot,
        PersonId person,
        String name,
        String capacity,
        @Nullable Answer answer,
        String answerWords,
        Set<CongressPart> parts) {

    /// To the invitation.
    public enum Answer {
        COMES,
        CANNOT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Answer> of(String code) {
            return java.util.Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }

    public Observer {
        parts = Set.copyOf(parts);
    }

    public boolean looksAt(CheckItem criterion) {
        return parts.isEmpty() || parts.contains(criterion.part());
    }
}
