package vn.daihoi.review.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Stretches of tokens that two texts have word for word, each as long as it can be.
///
/// Bounded: of a stretch that stands at many places of the other text only the longest occurrence
/// among the first [#MOST] is taken, and the search goes on behind it.
final class ExactRuns {

    /// Occurrences of one stretch that are looked at.
    private static final int MOST = 64;

    /// Words in a stretch that are no figures, at least.
    private static final int FEWEST_WORDS = 3;

    private final int[] here;
    private final int[] there;
    private final int length;
    private final boolean same;
    private int[] heads = new int[0];
    private int[] next = new int[0];
    private final List<Run> runs = new ArrayList<>();

    /// @param here first token in the first text
    /// @param there first token in the second
    /// @param length tokens, the same on both sides
    record Run(int here, int there, int length) {

        int hereEnd() {
            return here + length;
        }

        int thereEnd() {
            return there + length;
        }

        int diagonal() {
            return there - here;
        }
    }

    private ExactRuns(int[] here, int[] there, int length) {
        this.here = here;
        this.there = there;
        this.length = length;
        this.same = here == there;
    }

    /// @param least tokens that a run must have
    /// @return runs by place in the first text; for a text and itself, each once, earlier place
    ///   first
    static List<Run> between(TokenText here, TokenText there, int least) {
        var search = new ExactRuns(here.codes(), there.codes(), least);
        if (Math.min(here.size(), there.size()) >= least) {
            search.index();
            search.search();
        }
        return search.runs;
    }

    private void index() {
        int slots = Integer.highestOneBit(Math.max(16, there.length)) * 2;
        heads = new int[slots];
        Arrays.fill(heads, -1);
        next = new int[there.length];
        for (int j = there.length - length; j >= 0; j--) {
            int slot = slot(there, j);
            next[j] = heads[slot];
            heads[slot] = j;
        }
    }

    private int slot(int[] codes, int at) {
        int hash = 0;
        for (int i = at; i < at + length; i++) {
            hash = hash * 0x9E3779B1 + codes[i];
        }
        return (hash ^ hash >>> 15) & heads.length - 1;
    }

    private void search() {
        boolean searched = false;
        for (int i = 0; i + length <= here.length; i++) {
            int left = 0;
            boolean go = words(i) >= FEWEST_WORDS;
            if (go) {
                left = at(i, searched);
            }
            searched = go && left == 0;
            i += left;
        }
    }

    private int words(int at) {
        int words = 0;
        for (int i = at; i < at + length; i++) {
            words += here[i] == TokenText.FIGURE ? 0 : 1;
        }
        return words;
    }

    /// @return tokens to leave out, because the stretch occurs too often to look at each place
    private int at(int i, boolean searched) {
        int seen = 0;
        Run longest = null;
        int before = runs.size();
        for (int j = heads[slot(here, i)]; j >= 0; j = next[j]) {
            if (same && j <= i || !equal(i, j)) {
                continue;
            }
            if (++seen > MOST) {
                runs.subList(before, runs.size()).clear();
                if (longest != null) {
                    runs.add(longest);
                }
                return longest == null ? 0 : longest.length() - 1;
            }
            boolean goesOn = searched && j > 0 && here[i - 1] == there[j - 1];
            if (!goesOn) {
                runs.add(new Run(i, j, reach(i, j)));
            }
            if (!goesOn && (longest == null || runs.getLast().length() > longest.length())) {
                longest = runs.getLast();
            }
        }
        return 0;
    }

    private boolean equal(int i, int j) {
        return Arrays.equals(here, i, i + length, there, j, j + length);
    }

    private int reach(int i, int j) {
        int most = same ? j - i : Integer.MAX_VALUE;
        int end = length;
        while (end < most
                && i + end < here.length
                && j + end < there.length
                && here[i + end] == there[j + end]) {
            end++;
        }
        return end;
    }
}
