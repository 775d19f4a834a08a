package vn.daihoi.review.papers;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.PaperCodes.Form;

/// The number and symbol of one paper.
///
/// @param number 1 to 999,999
/// @param year between number and symbol; null for all but normative papers
/// @param type code of the type such as `HD`; empty for a letter of State or Front
/// @param issuer rest of the symbol such as `MTTQ-BTT`
public record PaperNumber(
        Form form, int number, @Nullable Integer year, String type, String issuer) {

    /// Largest number.
    public static final int LARGEST = 999_999;

    /// What stands behind the number, for instance `HD-MTTQ-BTT` or `TT/QU`.
    public String symbol() {
        if (type.isEmpty()) {
            return issuer;
        }
        return type + (form == Form.PARTY ? "/" : "-") + issuer;
    }

    /// As it is printed, with two digits at least: `05/KH-MTTQ-BTT`, `11-TT/QU`.
    public String written() {
        var digits = "%02d".formatted(number);
        return form == Form.PARTY
                ? digits + "-" + symbol()
                : digits + (year == null ? "" : "/" + year) + "/" + symbol();
    }
}
