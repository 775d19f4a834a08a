package vn.daihoi.exchange.edxml;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// What tells one paper of all bodies from another.
///
/// @param promulgated null when not known
public record PaperKey(
        Organ issuer, String number, String notation, @Nullable LocalDate promulgated) {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    /// Number and notation, such as `33/HD-MTTQ-BTT`.
    public String code() {
        return notation.isEmpty() ? number : number + "/" + notation;
    }

    String day() {
        return promulgated == null ? "" : DAY.format(promulgated);
    }

    /// As the standard writes it: `000.00.00.H26,2023/08/21,33/HD-MTTQ-BTT`.
    public String documentId() {
        return issuer.id() + "," + day() + "," + code();
    }
}
