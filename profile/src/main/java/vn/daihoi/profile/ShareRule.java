package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Set;

/// A share of the Committee that a group keeps to. Bounds are included and compared exactly.
///
/// @param id stable, such as `re-elected`
/// @param group who is counted: `non-party`, `re-elected`, `women`, `young`, `ethnic-minority`,
///   `religious` …
/// @param min between 0 and 1; null when there is no lower bound
/// @param max between 0 and 1; null when there is no upper bound
/// @param notBelowPrevious whether the share may not fall under the one of the term before
public record ShareRule(
        String id,
        Label name,
        Set<String> levels,
        String group,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean notBelowPrevious,
        Base base,
        Enforcement enforcement,
        Basis basis) {

    public ShareRule {
        levels = Set.copyOf(levels);
    }

    /// The whole of which the share is taken.
    public enum Base {
        /// People on the list.
        CHOSEN,
        /// Approved number of seats.
        SEATS,
        /// Committee members at the start of the term that ends.
        START_OF_PREVIOUS_TERM,
        /// All who belong to the group, for instance all heads of residential committees.
        GROUP
    }
}
