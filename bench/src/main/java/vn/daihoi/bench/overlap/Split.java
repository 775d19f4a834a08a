package vn.daihoi.bench.overlap;

import java.util.Locale;

/// Which half of the texts: a detector is tuned on one and reported on the other.
public enum Split {
    DEV,
    HELD;

    /// The name in files and tables.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Split of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
