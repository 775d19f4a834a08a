package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Sentences that one text says twice, word for word or with a few words changed.
///
/// Whole sentences are held against each other, since a name, a law or a list of bodies that stands
/// in two sentences repeats nothing.
public final class RepeatedStatements {

    /// Words of a sentence below which it says too little to be told from others of its kind.
    private static final int SHORTEST = 8;

    /// Words in a row by which sentences that may be alike are found.
    private static final int RUN = 4;

    /// Earlier sentences that are looked up for each such row, and that are compared.
    private static final int MOST_PLACES = 8;

    private static final int MOST_COMPARED = 3;

    /// One row in so many must be shared for two sentences to be compared: a changed word breaks as
    /// many rows as a row has words.
    private static final int SHARED_ONE_IN = 3;

    /// No sentence, and none that would go on with it.
    private static final int NONE = -2;

    private static final int ALL = 100;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final TokenText text;
    private final Likeness likeness;
    private final int leastRun;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<Long, List<Integer>> byRun = new HashMap<>();

    private RepeatedStatements(TokenText text, Likeness likeness, int leastRun) {
        this.text = text;
        this.likeness = likeness;
        this.leastRun = leastRun;
    }

    /// @param first where it stands first
    /// @param again where it stands again
    /// @param words of it that count
    public record Repeated(Span first, Span again, int words) {}

    /// A sentence.
    ///
    /// @param words tokens that count
    record Statement(Span place, int[] words) {

        int runs() {
            return words.length - RUN + 1;
        }
    }

    /// When two sentences say the same.
    ///
    /// @param leastSame share of the words that must be the same in the same order, in percent of
    ///   the longer sentence; figures and names must be the same always
    /// @param leastRun words in a row that, when both have them, are a repetition whatever the rest
    ///   of the two sentences says
    /// @param telling folded words that must be the same too: denials, ordinals
    public record Limits(int leastSame, int leastRun, Set<String> telling) {

        public Limits {
            telling = Set.copyOf(telling);
        }

        /// The same for sentences that are word for word alike.
        public Limits verbatim() {
            return new Limits(ALL, leastRun, telling);
        }
    }

    /// @param places sentences in reading order
    /// @param ignored tokens that say nothing of the text's own
    /// @return by place of the second standing; a sentence that stands three times is told twice,
    ///   with its first standing each time
    public static List<Repeated> in(
            TokenText text, List<Span> places, BitSet ignored, Limits limits) {
        var likeness = new Likeness(text, limits.leastSame(), limits.telling());
        var search = new RepeatedStatements(text, likeness, limits.leastRun());
        var found = new ArrayList<Repeated>();
        int before = NONE;
        for (var place : places) {
            int[] words = words(text, place, ignored);
            if (words.length >= SHORTEST) {
                before = search.next(new Statement(place, words), before + 1, found);
            }
        }
        return found;
    }

    private static int[] words(TokenText text, Span place, BitSet ignored) {
        int from = text.firstFrom(place.start());
        int to = text.firstFrom(place.end());
        return IntStream.range(from, to).filter(i -> !ignored.get(i)).toArray();
    }

    /// @param expected number of the sentence that would go on with what was said before
    /// @return number of the earlier sentence that says the same; [#NONE] for none
    private int next(Statement statement, int expected, List<Repeated> found) {
        long[] runs = runs(statement);
        if (isSame(expected, statement)) {
            found.add(whole(expected, statement));
            return expected;
        }
        var candidates = candidates(runs);
        for (int first : candidates) {
            if (isSame(first, statement)) {
                found.add(whole(first, statement));
                return first;
            }
        }
        candidates.stream()
                .limit(1)
                .map(first -> run(statements.get(first), statement))
                .filter(repeated -> repeated.words() >= leastRun)
                .forEach(found::add);
        remember(runs);
        statements.add(statement);
        return NONE;
    }

    private boolean isSame(int first, Statement statement) {
        return first >= 0
                && first < statements.size()
                && likeness.isSame(statements.get(first).words(), statement.words());
    }

    private Repeated whole(int first, Statement statement) {
        return new Repeated(
                statements.get(first).place(), statement.place(), statement.words().length);
    }

    private Repeated run(Statement first, Statement again) {
        var run = likeness.longestRun(first.words(), again.words());
        return new Repeated(
                place(first, run.from(), run.length()),
                place(again, run.again(), run.length()),
                run.length());
    }

    private Span place(Statement statement, int from, int length) {
        return length == 0
                ? statement.place()
                : text.span(statement.words()[from], statement.words()[from + length - 1] + 1);
    }

    /// Earlier sentences that may say the same, the likeliest first.
    private List<Integer> candidates(long[] runs) {
        int least = Math.min(runs.length / SHARED_ONE_IN, leastRun - RUN);
        return shared(runs).entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Earlier sentences with the number of rows that each shares.
    private Map<Integer, Integer> shared(long[] runs) {
        var shared = new HashMap<Integer, Integer>();
        for (long run : runs) {
            byRun.getOrDefault(run, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
        }
        return shared;
    }

    private void remember(long[] runs) {
        for (long run : runs) {
            var places = byRun.computeIfAbsent(run, _ -> new ArrayList<>(1));
            if (places.size() < MOST_PLACES) {
                places.add(statements.size());
            }
        }
    }

    private long[] runs(Statement statement) {
        var runs = new long[statement.runs()];
        for (int i = 0; i < runs.length; i++) {
            long hash = 0;
            for (int j = i; j < i + RUN; j++) {
                hash = hash * FACTOR + likeness.word(statement.words()[j]);
            }
            runs[i] = hash;
        }
        return runs;
    }
}
