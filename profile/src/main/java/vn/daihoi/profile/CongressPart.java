package vn.daihoi.profile;

import java.util.Locale;

/// Parts by which a congress is looked at.
public enum CongressPart {
    DOCUMENTS,
    PERSONNEL,
    /// programme and running script
    PROGRAMME,
    PRESIDIUM,
    CONTRIBUTIONS,
    CEREMONY,
    /// communications and decoration
    DECORATION,
    /// welcoming works
    WORKS,
    TECHNOLOGY,
    TIME;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
