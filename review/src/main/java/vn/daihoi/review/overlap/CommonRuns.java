package vn.daihoi.review.overlap;

import vn.daihoi.review.overlap.SharedPassage.SharedRun;

import java.util.ArrayList;
import java.util.List;

/// Runs of common wording alone, long enough to be shown.
final class CommonRuns {

    private final TokenText here;
    private final TokenText there;
    private final boolean[] common;
    private final int shortest;

    CommonRuns(TokenText here, TokenText there, CommonWording wording, int shortest) {
        this.here = here;
        this.there = there;
        this.common = wording.in(here);
        this.shortest = shortest;
    }

    /// @param found passages that are shown already
    List<SharedPassage> in(List<ExactRuns.Run> runs, List<SharedPassage> found) {
        var common = new ArrayList<SharedPassage>();
        for (var run : runs) {
            var passage = passage(run);
            if (isCommon(run)
                    && passage.here().length() >= shortest
                    && found.stream().noneMatch(other -> contains(other, passage))) {
                common.add(passage);
            }
        }
        return common;
    }

    private SharedPassage passage(ExactRuns.Run run) {
        var a = here.span(run.here(), run.hereEnd());
        var b = there.span(run.there(), run.thereEnd());
        return new SharedPassage(
                a,
                b,
                PassageType.VERBATIM,
                1,
                run.length(),
                true,
                List.of(new SharedRun(a, b, true)),
                Changes.in(here, there, run, List.of(run)));
    }

    private boolean isCommon(ExactRuns.Run run) {
        for (int i = run.here(); i < run.hereEnd(); i++) {
            if (!common[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(SharedPassage other, SharedPassage passage) {
        return other.here().start() <= passage.here().start()
                && other.here().end() >= passage.here().end()
                && other.there().start() <= passage.there().start()
                && other.there().end() >= passage.there().end();
    }
}
