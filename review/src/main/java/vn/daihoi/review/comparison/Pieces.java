package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.PassageType;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.SharedPassage.SharedRun;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts a passage where nothing is word for word the same for a while on either side: a reader
/// wants to see what is shared, and someone who may read no more of the other paper must not see
/// what lies between. A passage told in other words stays whole.
final class Pieces {

    /// Characters between two runs of one piece.
    private static final int GAP = 160;

    /// Letters of a run that is more than a few words that happen to be the same.
    private static final int RUN = 30;

    /// Characters of a piece that is shown beside others.
    private static final int SHORTEST = 60;

    private static final int PERCENT = 100;

    /// Share of a passage that must be word for word the same for it to be cut.
    private static final int LITERAL = 20;

    private static final int ALL = 97;

    private Pieces() {}

    /// By place in the first paper.
    static List<SharedPassage> of(SharedPassage passage) {
        var runs =
                passage.runs().stream()
                        .filter(run -> run.here().length() >= RUN)
                        .sorted(Comparator.comparingInt(run -> run.here().start()))
                        .toList();
        int same = runs.stream().mapToInt(run -> run.here().length()).sum();
        if (passage.common() || same * PERCENT < passage.here().length() * LITERAL) {
            return List.of(passage);
        }
        var pieces = new ArrayList<List<SharedRun>>();
        for (var run : runs) {
            if (pieces.isEmpty() || isFar(pieces.getLast().getLast(), run)) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(run);
        }
        return pieces.stream()
                .map(piece -> piece(passage, piece))
                .filter(piece -> pieces.size() == 1 || piece.here().length() >= SHORTEST)
                .toList();
    }

    private static boolean isFar(SharedRun one, SharedRun next) {
        return distance(one.here(), next.here()) > GAP || distance(one.there(), next.there()) > GAP;
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(other.start() - one.end(), one.start() - other.end()));
    }

    private static SharedPassage piece(SharedPassage passage, List<SharedRun> runs) {
        var here = around(runs.stream().map(SharedRun::here).toList());
        var there = around(runs.stream().map(SharedRun::there).toList());
        return new SharedPassage(
                here,
                there,
                type(here, runs),
                passage.score(),
                passage.sharedWords(),
                runs.stream().allMatch(SharedRun::common),
                runs,
                passage.changes().stream()
                        .filter(change -> isIn(change.here(), here) && isIn(change.there(), there))
                        .toList());
    }

    private static Span around(List<Span> spans) {
        return new Span(
                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
    }

    private static boolean isIn(Span inner, Span outer) {
        return inner.start() >= outer.start() && inner.end() <= outer.end();
    }

    private static PassageType type(Span here, List<SharedRun> runs) {
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i).there().start() < runs.get(i - 1).there().start()) {
                return PassageType.REORDERED;
            }
        }
        int same = runs.stream().mapToInt(run -> run.here().length()).sum();
        return same * PERCENT >= here.length() * ALL ? PassageType.VERBATIM : PassageType.EDITED;
    }
}
