package vn.daihoi.review.extract;

import vn.daihoi.review.text.Pages;
import vn.daihoi.review.text.Pages.Method;

/// Pages of a text that has no layout, as if set on A4 in 14 points with the margins of the
/// official form.
final class PageEstimate {

    /// Vietnamese in 14-point Times on a line of 16.5 cm.
    private static final int CHARACTERS_PER_LINE = 75;

    /// With the usual 6 points after a paragraph and slightly open lines.
    private static final int LINES_PER_PAGE = 38;

    private PageEstimate() {}

    static Pages of(Draft draft) {
        int lines = draft.lines(CHARACTERS_PER_LINE);
        return new Pages(Math.max(1, Math.ceilDiv(lines, LINES_PER_PAGE)), Method.ESTIMATE);
    }
}
