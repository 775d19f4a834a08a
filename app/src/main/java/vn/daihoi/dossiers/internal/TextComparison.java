package vn.daihoi.dossiers.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

import vn.daihoi.dossiers.internal.Comparison.Change;
import vn.daihoi.dossiers.internal.Comparison.Passage;
import vn.daihoi.dossiers.internal.Comparison.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Compares two texts, first by paragraphs, then by words inside the paragraphs that changed. In
/// linear space: two texts may have nothing in common.
final class TextComparison {

    /// Longest passages, in words and blanks, that are compared word by word.
    private static final int MOST_TOKENS = 6_000;

    /// Share of words in common, in percent, below which a passage counts as replaced.
    private static final int LEAST_COMMON = 30;

    private static final Pattern TOKEN =
            Pattern.compile("\n|[^\\S\n]+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final List<Passage> passages = new ArrayList<>();
    private int added;
    private int removed;

    private TextComparison() {}

    /// @param older paragraphs, without line feeds
    /// @param newer paragraphs, without line feeds
    static Comparison compare(List<String> older, List<String> newer) {
        var comparison = new TextComparison();
        comparison.paragraphs(older, newer);
        return new Comparison(comparison.passages, comparison.added, comparison.removed);
    }

    private void paragraphs(List<String> older, List<String> newer) {
        int done = 0;
        for (Swap swap : swaps(older, newer)) {
            whole(older.subList(done, swap.at()), Change.SAME);
            changed(swap.gone(), swap.come());
            done = swap.at() + swap.gone().size();
        }
        whole(older.subList(done, older.size()), Change.SAME);
    }

    /// What stands at one place in the older text and what came instead.
    ///
    /// @param at where it stood in the older text
    private record Swap(int at, List<String> gone, List<String> come) {

        int end() {
            return at + gone.size();
        }

        boolean isFollowedBy(AbstractDelta<String> delta) {
            return delta.getSource().getPosition() == end();
        }

        Swap with(List<String> between, Swap next) {
            return new Swap(
                    at,
                    joined(joined(gone, between), next.gone),
                    joined(joined(come, between), next.come));
        }

        Swap with(AbstractDelta<String> delta) {
            return new Swap(
                    at,
                    joined(gone, delta.getSource().getLines()),
                    joined(come, delta.getTarget().getLines()));
        }

        private static List<String> joined(List<String> first, List<String> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }

    /// The algorithm tells a replacement as a removal and an addition side by side.
    private static List<Swap> swaps(List<String> older, List<String> newer) {
        var swaps = new ArrayList<Swap>();
        for (var delta :
                DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            Swap last = swaps.isEmpty() ? null : swaps.getLast();
            if (last != null && last.isFollowedBy(delta)) {
                swaps.set(swaps.size() - 1, last.with(delta));
            } else {
                swaps.add(
                        new Swap(
                                delta.getSource().getPosition(),
                                delta.getSource().getLines(),
                                delta.getTarget().getLines()));
            }
        }
        return swaps;
    }

    private void whole(List<String> paragraphs, Change change) {
        for (String paragraph : paragraphs) {
            count(paragraph, change);
            passages.add(new Passage(List.of(new Piece(change, paragraph))));
        }
    }

    /// Two words changed side by side read as one change, not as two with a blank between them.
    private static List<Swap> joinedOverBlanks(List<String> before, List<Swap> swaps) {
        var joined = new ArrayList<Swap>();
        for (Swap swap : swaps) {
            Swap last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isBlank(before.subList(last.end(), swap.at()))) {
                joined.set(
                        joined.size() - 1, last.with(before.subList(last.end(), swap.at()), swap));
            } else {
                joined.add(swap);
            }
        }
        return joined;
    }

    private static boolean isBlank(List<String> tokens) {
        return tokens.size() == 1 && tokens.getFirst().isBlank() && !tokens.contains("\n");
    }

    private void changed(List<String> older, List<String> newer) {
        List<String> before = tokens(older);
        List<String> after = tokens(newer);
        if (before.size() + after.size() <= MOST_TOKENS && !older.isEmpty() && !newer.isEmpty()) {
            var swaps = joinedOverBlanks(before, swaps(before, after));
            if (isRelated(before, swaps)) {
                words(before, swaps);
                return;
            }
        }
        whole(older, Change.REMOVED);
        whole(newer, Change.ADDED);
    }

    private static List<String> tokens(List<String> paragraphs) {
        return TOKEN.matcher(String.join("\n", paragraphs))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isRelated(List<String> before, List<Swap> swaps) {
        long all = words(before);
        long gone = swaps.stream().mapToLong(swap -> words(swap.gone())).sum();
        return (all - gone) * 100 >= all * LEAST_COMMON && all > gone;
    }

    private static long words(List<String> tokens) {
        return tokens.stream().filter(WORD.asMatchPredicate()).count();
    }

    private void words(List<String> before, List<Swap> swaps) {
        var line = new Line();
        int done = 0;
        for (Swap swap : swaps) {
            line.add(before.subList(done, swap.at()), Change.SAME);
            line.add(swap.gone(), Change.REMOVED);
            line.add(swap.come(), Change.ADDED);
            done = swap.at() + swap.gone().size();
        }
        line.add(before.subList(done, before.size()), Change.SAME);
        line.end();
    }

    private void count(String text, Change change) {
        int words = (int) WORD.matcher(text).results().count();
        switch (change) {
            case ADDED -> added += words;
            case REMOVED -> removed += words;
            case SAME -> {}
        }
    }

    /// Collects pieces of a paragraph until a line feed ends it.
    private final class Line {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Change change = Change.SAME;

        void add(List<String> tokens, Change fate) {
            for (String token : tokens) {
                if (fate != change) {
                    flush();
                    change = fate;
                }
                if (token.equals("\n")) {
                    end();
                } else {
                    text.append(token);
                }
            }
        }

        void end() {
            flush();
            if (!pieces.isEmpty()) {
                passages.add(new Passage(pieces));
                pieces.clear();
            }
        }

        private void flush() {
            if (!text.isEmpty()) {
                count(text.toString(), change);
                pieces.add(new Piece(change, text.toString()));
                text.setLength(0);
            }
        }
    }
}
