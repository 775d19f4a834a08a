package vn.daihoi.dossiers;

import java.util.Locale;

/// Who has to agree before a unit holds its congress. Source: a congress is held only when the
/// Party committee of its level and the Standing Board above both agree.
public enum Side {
    /// Party committee of the same level
    PARTY,
    /// Standing Board of the level above
    UPPER;

    /// As written in addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name in the bundle.
    public String messageKey() {
        return "dossiers.side." + code();
    }
}
