package vn.daihoi.exchange.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.exchange.edxml.Organ;
import vn.daihoi.exchange.edxml.PaperKey;
import vn.daihoi.exchange.edxml.StatusCode;
import vn.daihoi.files.FileId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// An electronic paper that came to a unit.
///
/// @param defects message keys of what the reader had to put up with
/// @param paper the paper in the register that it became; null while it is none
/// @param askedBackWhy reason of its sender; null where it was never asked back
/// @param told statuses that its sender was told, in their order
public record Incoming(
        UUID id,
        Organ from,
        String number,
        String notation,
        @Nullable LocalDate issuedOn,
        String type,
        String subject,
        String signer,
        int priority,
        List<String> defects,
        State state,
        @Nullable UUID paper,
        @Nullable String askedBackWhy,
        Instant arrivedAt,
        List<Attached> attachments,
        List<StatusCode> told) {

    public Incoming {
        defects = List.copyOf(defects);
        attachments = List.copyOf(attachments);
        told = List.copyOf(told);
    }

    /// @param size in bytes
    public record Attached(FileId file, String name, long size) {}

    /// Where it stands.
    public enum State {
        WAITING,
        REGISTERED,
        REFUSED,
        /// its sender wants it back, and nobody has answered
        ASKED_BACK,
        GIVEN_BACK;

        public String messageKey() {
            return "exchange.edxml.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public PaperKey key() {
        return new PaperKey(from, number, notation, issuedOn);
    }

    public boolean isOpen() {
        return state == State.WAITING || state == State.ASKED_BACK;
    }
}
