package vn.daihoi.review.overlap.index;

import vn.daihoi.review.overlap.PassageType;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.SharedPassage.SharedRun;
import vn.daihoi.review.overlap.TokenText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Passages out of runs that are word for word the same, joined where little stands between them.
public final class ExactRuns implements Around {

    /// Characters between two runs of one passage, on each side.
    private static final int GAP = 300;

    /// Shorter ones are found by luck only.
    private static final int LEAST_TOKENS = Winnowing.WINDOW + Winnowing.RUN - 1;

    /// @param here first token
    private record Run(int here, int there, int length) {

        int diagonal() {
            return there - here;
        }

        boolean holds(int token, int diagonal) {
            return diagonal == diagonal() && token >= here && token < here + length;
        }
    }

    @Override
    public List<SharedPassage> seeds(
            TokenText here, TokenText there, int[] seedsHere, int[] seedsThere) {
        return joined(here, there, runs(here, there, seedsHere, seedsThere)).stream()
                .filter(group -> tokens(group) >= LEAST_TOKENS)
                .map(group -> passage(here, there, group))
                .toList();
    }

    private static List<Run> runs(
            TokenText here, TokenText there, int[] seedsHere, int[] seedsThere) {
        var order =
                IntStream.range(0, seedsHere.length)
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingInt(i -> seedsThere[i] - seedsHere[i])
                                        .thenComparingInt(i -> seedsHere[i]))
                        .toList();
        var runs = new HashSet<Run>();
        Run last = new Run(0, 0, 0);
        for (int i : order) {
            if (!last.holds(seedsHere[i], seedsThere[i] - seedsHere[i])) {
                last = extended(here, there, seedsHere[i], seedsThere[i]);
                if (last.length() >= Winnowing.RUN) {
                    runs.add(last);
                }
            }
        }
        return runs.stream()
                .sorted(Comparator.comparingInt(Run::here).thenComparingInt(Run::there))
                .toList();
    }

    private static Run extended(TokenText here, TokenText there, int seedHere, int seedThere) {
        int back = 0;
        while (seedHere - back > 0
                && seedThere - back > 0
                && here.code(seedHere - back - 1) == there.code(seedThere - back - 1)) {
            back++;
        }
        int on = 0;
        while (seedHere + on < here.size()
                && seedThere + on < there.size()
                && here.code(seedHere + on) == there.code(seedThere + on)) {
            on++;
        }
        return new Run(seedHere - back, seedThere - back, on == 0 ? 0 : back + on);
    }

    private static List<List<Run>> joined(TokenText here, TokenText there, List<Run> runs) {
        var groups = new ArrayList<List<Run>>();
        for (var run : runs) {
            groups.reversed().stream()
                    .limit(8)
                    .filter(group -> follows(here, there, group.getLast(), run))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.add(run),
                            () -> groups.add(new ArrayList<>(List.of(run))));
        }
        return groups;
    }

    private static boolean follows(TokenText here, TokenText there, Run before, Run run) {
        return run.here() >= before.here() + before.length()
                && run.there() >= before.there() + before.length()
                && here.start(run.here()) - here.end(before.here() + before.length() - 1) <= GAP
                && there.start(run.there()) - there.end(before.there() + before.length() - 1)
                        <= GAP;
    }

    private static int tokens(List<Run> group) {
        return group.stream().mapToInt(Run::length).sum();
    }

    private static SharedPassage passage(TokenText here, TokenText there, List<Run> group) {
        var first = group.getFirst();
        var last = group.getLast();
        int toHere = last.here() + last.length();
        int toThere = last.there() + last.length();
        int all = toHere - first.here() + toThere - first.there();
        return new SharedPassage(
                here.span(first.here(), toHere),
                there.span(first.there(), toThere),
                group.size() == 1 ? PassageType.VERBATIM : PassageType.EDITED,
                2.0 * tokens(group) / all,
                tokens(group),
                false,
                group.stream().map(run -> shared(here, there, run)).toList(),
                List.of());
    }

    private static SharedRun shared(TokenText here, TokenText there, Run run) {
        return new SharedRun(
                here.span(run.here(), run.here() + run.length()),
                there.span(run.there(), run.there() + run.length()),
                false);
    }
}
