package vn.daihoi.review.passages;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Span;

/// One paragraph, list item or table row of the body with what it speaks of.
///
/// @param span in the text, without blanks at its ends
/// @param kind what it speaks of
/// @param section the narrowest section around; null before the first heading
/// @param heading whether it is a heading itself
public record Passage(Span span, PassageKind kind, @Nullable Section section, boolean heading) {

    /// Whether it lies in an annex.
    public boolean isInAnnex() {
        return section != null && section.annex();
    }
}
