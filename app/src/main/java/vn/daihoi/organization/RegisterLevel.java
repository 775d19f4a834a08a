package vn.daihoi.organization;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a unit stands in the state's register of administrative units, from the top down. What a
/// campaign calls such a level is said by its profile.
public enum RegisterLevel {
    /// The whole country; not a row of the register.
    CENTRAL,
    PROVINCE,
    /// Until 30/06/2025.
    DISTRICT,
    COMMUNE,
    /// A residential area with its Front committee; not an administrative unit.
    RESIDENTIAL;

    /// As written in files and tables, for instance `province`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RegisterLevel> of(@Nullable String code) {
        return Arrays.stream(values()).filter(level -> level.code().equals(code)).findFirst();
    }

    /// Whether rows of the register may have this level.
    public boolean isRegistered() {
        return this == PROVINCE || this == DISTRICT || this == COMMUNE;
    }
}
