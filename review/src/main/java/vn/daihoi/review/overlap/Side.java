package vn.daihoi.review.overlap;

import java.util.Arrays;

/// One of two texts that are compared, or a part of it.
///
/// @param fragments its sentences
/// @param codes of all tokens of the text; words of one stem with the other text's have that one's
///   code
/// @param common which tokens are common wording or a formula
record Side(Fragments fragments, int[] codes, boolean[] common) {

    TokenText text() {
        return fragments.text();
    }

    int count() {
        return fragments.count();
    }

    /// Codes of the words of some fragments that are not common, each once, ascending.
    int[] bag(int fragment, int fragmentEnd) {
        int from = fragments.first(Math.max(0, fragment));
        int to = fragments.first(Math.min(fragments.count(), fragmentEnd));
        var words = new int[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            if (!common[i]) {
                words[size++] = codes[i];
            }
        }
        Arrays.sort(words, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || words[i] != words[i - 1]) {
                words[distinct++] = words[i];
            }
        }
        return Arrays.copyOf(words, distinct);
    }

    /// Tokens of a stretch that are words and not common.
    int ownWords(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += common[i] || codes[i] == TokenText.FIGURE ? 0 : 1;
        }
        return words;
    }
}
