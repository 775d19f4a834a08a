package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.BitSet;

/// Tokens at places of a text.
final class Places {

    private Places() {}

    /// Number of the first token that begins at an offset or behind it; the number of tokens when
    /// none does.
    static int first(TokenText text, int offset) {
        int low = 0;
        int high = text.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static void mark(BitSet marked, TokenText text, Span place) {
        marked.set(first(text, place.start()), first(text, place.end()));
    }
}
