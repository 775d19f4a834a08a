package vn.daihoi.profile;

import java.math.BigDecimal;
import java.util.List;

/// How much of a document's words some of its parts may take together.
///
/// @param parts ids of parts of the kind, counted together; empty for any one section of the first
///   level
/// @param max share of the document's words, over 0 and at most 1
public record SectionShare(String id, Label name, List<String> parts, BigDecimal max, Basis basis) {

    public SectionShare {
        parts = List.copyOf(parts);
    }
}
