package vn.daihoi.review.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Stretches of tokens that two texts have word for word, each as long as it can be.
///
/// Bounded: of a stretch that stands at many places of the other text only the longest occurrence
/// among the first [#MOST] is taken, and the search goes on behind it.
final class ExactRuns {

    /// Occurrences of one stretch that are looked at.
    static final int MOST = 64;

    private final int[] here;

    private final Range hereTokens;
    private final int[] there;
    private final Range thereTokens;
    private final int length;
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

    private ExactRuns(int[] here, Range hereTokens, int[] there, Range thereTokens, int length) {
        this.here = here;
        this.hereTokens = hereTokens;
        this.there = there;
        this.thereTokens = thereTokens;
        this.length = length;
    }

    static List<Run> between(TokenText here, TokenText there, int least) {
        return between(here, new Range(0, here.size()), there, new Range(0, there.size()), least);
    }

    /// @param hereTokens tokens of the first text that are looked at
    /// @param thereTokens tokens of the second text that are looked at
    /// @param least tokens that a run must have
    /// @return runs by place in the first text
    static List<Run> between(
            TokenText here, Range hereTokens, TokenText there, Range thereTokens, int least) {
        var search = new ExactRuns(here.codes(), hereTokens, there.codes(), thereTokens, least);
        if (Math.min(hereTokens.size(), thereTokens.size()) >= least) {
            search.index();
            search.search();
        }
        return search.runs;
    }

    private void index() {
        int slots = Integer.highestOneBit(Math.max(16, thereTokens.size())) * 2;
        heads = new int[slots];
        Arrays.fill(heads, -1);
        next = new int[thereTokens.size()];
        for (int j = thereTokens.to() - length; j >= thereTokens.from(); j--) {
            int slot = slot(there, j);
            next[j - thereTokens.from()] = heads[slot];
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
        int i = hereTokens.from();
        while (i + length <= hereTokens.to()) {
            boolean go = isWording(i);
            int left = go ? at(i, searched) : 0;
            searched = go && left == 0;
            i += left + 1;
        }
    }

    /// Not mostly figures, which are alike everywhere, and not one word again and again.
    private boolean isWording(int at) {
        int words = 0;
        int different = 0;
        for (int i = at; i < at + length; i++) {
            words += here[i] == TokenText.FIGURE ? 0 : 1;
            different += isFirst(at, i) ? 1 : 0;
        }
        return words * 2 >= length && different * 2 > length;
    }

    private boolean isFirst(int from, int at) {
        for (int i = from; i < at; i++) {
            if (here[i] == here[at]) {
                return false;
            }
        }
        return true;
    }

    /// @param searched whether the place before was searched, so that a run that goes on is known
    /// @return tokens to leave out, because the stretch occurs too often to look at each place
    private int at(int i, boolean searched) {
        int before = runs.size();
        int seen = 0;
        for (int j = heads[slot(here, i)]; j >= 0; j = next[j - thereTokens.from()]) {
            if (!equal(i, j)) {
                continue;
            }
            if (++seen > MOST) {
                return keepLongest(before);
            }
            if (!searched || j == thereTokens.from() || here[i - 1] != there[j - 1]) {
                runs.add(new Run(i, j, reach(i, j)));
            }
        }
        return 0;
    }

    private int keepLongest(int before) {
        var found = runs.subList(before, runs.size());
        if (found.isEmpty()) {
            return 0;
        }
        var longest = Collections.max(found, Comparator.comparingInt(Run::length));
        found.clear();
        runs.add(longest);
        return longest.length() - 1;
    }

    private boolean equal(int i, int j) {
        return Arrays.equals(here, i, i + length, there, j, j + length);
    }

    private int reach(int i, int j) {
        int most = Math.min(hereTokens.to() - i, thereTokens.to() - j);
        int end = length;
        while (end < most && here[i + end] == there[j + end]) {
            end++;
        }
        return Math.min(end, most);
    }
}
