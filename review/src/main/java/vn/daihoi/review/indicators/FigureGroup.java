package vn.daihoi.review.indicators;

import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.text.Span;

import java.util.List;

/// A paragraph, with the list items under it, and the figures in them: what is said of one matter.
///
/// @param folded text of the whole paper, folded
/// @param span from the paragraph to its last item
/// @param figures within, in order
public record FigureGroup(String folded, Span span, List<Quantity> figures) {

    public FigureGroup {
        figures = List.copyOf(figures);
    }

    /// The words between two figures of it; empty when they touch or overlap.
    public String between(Quantity first, Quantity second) {
        int from = first.span().end();
        return folded.substring(from, Math.max(from, second.span().start())).replace('\n', ' ');
    }

    /// The words between a figure and the next one.
    ///
    /// @param i number of the figure, from 0, not the last
    public String gap(int i) {
        return between(figures.get(i), figures.get(i + 1));
    }

    /// Up to `length` characters after a place, not beyond the passage.
    public String after(int offset, int length) {
        int end = Math.min(span.end(), offset + length);
        return folded.substring(offset, Math.max(offset, end)).replace('\n', ' ');
    }

    /// Up to `length` characters before a place, not beyond the passage.
    public String before(int offset, int length) {
        int start = Math.max(span.start(), offset - length);
        return folded.substring(Math.min(start, offset), offset).replace('\n', ' ');
    }
}
