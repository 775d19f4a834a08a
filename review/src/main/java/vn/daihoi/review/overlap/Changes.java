package vn.daihoi.review.overlap;

import vn.daihoi.review.overlap.SharedPassage.Change;

import java.util.ArrayList;
import java.util.List;

/// Figures and names that differ where the words around them are the same.
final class Changes {

    /// Tokens of a name at most.
    private static final int LONGEST_NAME = 8;

    private Changes() {}

    /// @param start of the passage on both sides, as a run of no tokens
    /// @param runs by place in the first text
    static List<Change> in(
            TokenText here, TokenText there, ExactRuns.Run start, List<ExactRuns.Run> runs) {
        var changes = new ArrayList<Change>();
        var before = start;
        for (var run : runs) {
            addName(here, there, before, run, changes);
            addFigures(here, there, run, changes);
            before = run;
        }
        return changes;
    }

    private static void addFigures(
            TokenText here, TokenText there, ExactRuns.Run run, List<Change> changes) {
        for (int i = run.here(); i < run.hereEnd(); i++) {
            int j = i + run.diagonal();
            if (here.isFigure(i) && !here.word(i).equals(there.word(j))) {
                changes.add(
                        new Change(here.span(i, i + 1), there.span(j, j + 1), Change.Kind.FIGURE));
            }
        }
    }

    private static void addName(
            TokenText here,
            TokenText there,
            ExactRuns.Run before,
            ExactRuns.Run after,
            List<Change> changes) {
        int i0 = before.hereEnd();
        int j0 = before.thereEnd();
        if (isName(here, i0, after.here()) && isName(there, j0, after.there())) {
            changes.add(
                    new Change(
                            here.span(i0, after.here()),
                            there.span(j0, after.there()),
                            Change.Kind.NAME));
        }
    }

    /// One to a few words, each with a capital.
    private static boolean isName(TokenText text, int from, int to) {
        if (to <= from || to - from > LONGEST_NAME) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text.text().codePointAt(text.start(i)))) {
                return false;
            }
        }
        return true;
    }
}
