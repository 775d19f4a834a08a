package vn.daihoi.review.rules;

import vn.daihoi.review.Bilingual;
import vn.daihoi.review.text.ExtractedDocument;

/// A paper that shows when a rule fires, or when it does not.
///
/// @param name what it shows
/// @param kind document kind
/// @param level level of the unit; empty when unknown
/// @param paper the paper
/// @param lines the paper as written in the rule file, see [vn.daihoi.review.examples.ExamplePaper]
/// @param findings how many findings the rule must have; 0 for a near miss
public record Example(
        Bilingual name,
        String kind,
        String level,
        ExtractedDocument paper,
        String lines,
        int findings) {}
