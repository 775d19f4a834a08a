package vn.daihoi.exchange.edxml;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A paper on its way from one body to others. What a sender left out is empty.
///
/// @param number digits before the notation, such as `33`
/// @param notation such as `HD-MTTQ-BTT`
/// @param promulgated day of the paper; null when the message has none that can be read
/// @param type name of the type such as `Hướng dẫn`
/// @param subject trích yếu
/// @param priority 0 usual to 4
/// @param business what the message does
/// @param reason why it is recalled, changed or replaced
public record EdxmlPaper(
        Organ from,
        List<Organ> to,
        String number,
        String notation,
        String place,
        @Nullable LocalDate promulgated,
        String type,
        String subject,
        String signer,
        int priority,
        Business business,
        String reason,
        List<Attachment> attachments) {

    public EdxmlPaper {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
    }

    /// What a message does to the paper.
    public enum Business {
        NEW,
        RECALL,
        UPDATE,
        REPLACE
    }

    /// @param content not changed by anyone
    public record Attachment(String name, String contentType, byte[] content) {}

    public PaperKey key() {
        return new PaperKey(from, number, notation, promulgated);
    }
}
