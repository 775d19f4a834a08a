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

    /// More than any layout holds: a saved number that needs it was left by another program.
    private static final int MOST_CHARACTERS_PER_PAGE = 5_000;

    private PageEstimate() {}

    /// @param saved as noted by the program that saved the file, 0 when not noted
    /// @param layout as of the breaks of the last layout, 0 when there are none
    /// @return the first of these that can be, else an estimate
    static Pages choose(int saved, int layout, Draft draft) {
        if (saved > 0 && draft.length() / saved <= MOST_CHARACTERS_PER_PAGE) {
            return new Pages(saved, Method.SAVED);
        }
        if (layout > 0 && draft.length() / layout <= MOST_CHARACTERS_PER_PAGE) {
            return new Pages(layout, Method.LAYOUT_BREAKS);
        }
        return of(draft);
    }

    /// @return 0 for what is no number of pages
    static int saved(String digits) {
        return digits.strip().matches("\\d{1,5}") ? Integer.parseInt(digits.strip()) : 0;
    }

    static Pages of(Draft draft) {
        int lines = draft.lines(CHARACTERS_PER_LINE);
        return new Pages(Math.max(1, Math.ceilDiv(lines, LINES_PER_PAGE)), Method.ESTIMATE);
    }
}
