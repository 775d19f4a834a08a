package vn.daihoi.organization;

import org.jspecify.annotations.Nullable;

/// A term of a unit's Committee.
///
/// @param congressOrdinal which congress opened it, in Roman digits; null where not known
public record Term(int firstYear, int lastYear, @Nullable String congressOrdinal) {

    public Term {
        if (lastYear <= firstYear) {
            throw new IllegalArgumentException(
                    "The term must end (%d) after it begins (%d).".formatted(lastYear, firstYear));
        }
    }
}
