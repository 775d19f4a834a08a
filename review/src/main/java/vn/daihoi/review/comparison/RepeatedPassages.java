package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Passages that one text holds twice, word for word.
public final class RepeatedPassages {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final TokenText text;
    private final BitSet searched;
    private final int least;

    /// The next token that is not searched, from where the search is.
    private int clear = -1;

    private RepeatedPassages(TokenText text, BitSet searched, int least) {
        this.text = text;
        this.searched = searched;
        this.least = least;
    }

    /// @param first where it stands first
    /// @param again where it stands again
    /// @param words of it
    public record Repeated(Span first, Span again, int words) {}

    /// @param places that are searched
    /// @param leastWords of the shortest passage, 2 or more
    /// @return by place of the second standing; a passage that stands three times is told twice
    public static List<Repeated> in(String text, List<Span> places, int leastWords) {
        var tokens = TokenText.of("", text);
        var searched = new BitSet(tokens.size());
        places.forEach(place -> Places.mark(searched, tokens, place));
        return new RepeatedPassages(tokens, searched, leastWords).find();
    }

    /// One step for each token: the first standing of each run of words is remembered, and a
    /// passage once told is passed over.
    private List<Repeated> find() {
        var found = new ArrayList<Repeated>();
        Map<Long, Integer> firsts = new HashMap<>();
        int next = 0;
        while (next + least <= text.size()) {
            int first = isSearched(next) ? firsts.getOrDefault(run(next), next) : next;
            int length = length(first, next);
            if (length >= least) {
                found.add(
                        new Repeated(
                                text.span(first, first + length),
                                text.span(next, next + length),
                                length));
                next += length;
            } else {
                if (isSearched(next)) {
                    firsts.putIfAbsent(run(next), next);
                }
                next++;
            }
        }
        return found;
    }

    private boolean isSearched(int from) {
        if (clear < from) {
            clear = searched.nextClearBit(from);
        }
        return clear >= from + least;
    }

    private int length(int first, int again) {
        int length = 0;
        while (first + length < again
                && again + length < text.size()
                && searched.get(again + length)
                && isSame(first + length, again + length)) {
            length++;
        }
        return length;
    }

    private boolean isSame(int one, int other) {
        return text.code(one) == text.code(other)
                && (!text.isFigure(one) || text.word(one).equals(text.word(other)));
    }

    /// Other figures make another run: one line of a form must not hide the next.
    private long run(int at) {
        long hash = 0;
        for (int i = at; i < at + least; i++) {
            hash = hash * FACTOR + (text.isFigure(i) ? text.word(i).hashCode() : text.code(i));
        }
        return hash;
    }
}
