package vn.daihoi.slates.internal;

import java.util.Map;

/// The committee of the term that ends, as numbers.
///
/// @param size members at the start of the term, 1 or more
/// @param counts how many of them counted for a group, by the group's id
public record Term(long size, Map<String, Long> counts) {

    public Term {
        counts = Map.copyOf(counts);
    }
}
