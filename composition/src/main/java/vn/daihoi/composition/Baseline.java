package vn.daihoi.composition;

import java.util.Map;

/// The committee of the term that ends, as numbers.
///
/// @param size members at the start of the term, 1 or more
/// @param counts how many of them counted for a rule, by the rule's id
public record Baseline(long size, Map<String, Long> counts) {

    public Baseline {
        counts = Map.copyOf(counts);
        if (size < 1) {
            throw new IllegalArgumentException("size (%d) must be 1 or more.".formatted(size));
        }
    }
}
