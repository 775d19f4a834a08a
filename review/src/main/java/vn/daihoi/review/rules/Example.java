package vn.daihoi.review.rules;

import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.text.ExtractedDocument;

import java.util.List;
import java.util.stream.Stream;

/// A paper that shows when a rule fires, or when it does not.
///
/// @param name what it shows
/// @param kind document kind
/// @param context what is known besides the paper
/// @param paper the paper
/// @param lines the paper as written in the rule file, see [vn.daihoi.review.examples.ExamplePaper]
/// @param others further papers of the same dossier; empty for most rules
/// @param findings how many findings the rule must have; 0 for a near miss
public record Example(
        Bilingual name,
        String kind,
        Context context,
        ExtractedDocument paper,
        String lines,
        List<InputDocument> others,
        int findings) {

    public Example {
        others = List.copyOf(others);
    }

    /// All its papers.
    public List<InputDocument> papers() {
        return Stream.concat(Stream.of(new InputDocument(paper, kind)), others.stream()).toList();
    }
}
