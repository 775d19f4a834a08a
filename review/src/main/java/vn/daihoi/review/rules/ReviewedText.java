package vn.daihoi.review.rules;

import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.language.Mentions;
import vn.daihoi.review.sections.Outline;
import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.List;

/// A paper as rules see it.
///
/// @param document the paper
/// @param folded its text made ready for comparing, same length
/// @param mentions dates, terms, ordinals, numbers and names in it
public record ReviewedText(ReviewedDocument document, String folded, Mentions mentions) {

    public static ReviewedText of(ReviewedDocument document) {
        var text = document.document().text();
        var folded = Folded.of(text);
        return new ReviewedText(document, folded, new Mentions(text, folded));
    }

    String text() {
        return document.document().text();
    }

    Outline outline() {
        return document.outline();
    }

    /// Sections of the paper itself, annexes left out.
    List<Section> sections() {
        return outline().all().stream().filter(section -> !section.annex()).toList();
    }

    boolean isInAnnex(int offset) {
        return outline().sections().stream()
                .anyMatch(section -> section.annex() && section.contains(offset));
    }

    /// Where a finding about the whole paper points: its title, else its first line.
    Span titlePlace() {
        var title = outline().form().title();
        if (title != null) {
            return title;
        }
        if (!outline().sections().isEmpty()) {
            return outline().sections().getFirst().heading();
        }
        int feed = text().indexOf('\n');
        return new Span(0, feed < 0 ? text().length() : feed);
    }
}
