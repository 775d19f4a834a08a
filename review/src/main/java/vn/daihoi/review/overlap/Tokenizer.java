package vn.daihoi.review.overlap;

import java.util.Arrays;

/// Cuts texts into tokens. Keeps what it learned of words from text to text; not for use by several
/// threads at a time.
public final class Tokenizer {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final String INSIDE_FIGURES = ".,/:";

    private final WordCodes words = new WordCodes();
    private char[] text = new char[0];
    private int length;
    private int[] codes = new int[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int size;

    /// The same as [TokenText#of], faster for text after text.
    public TokenText read(String name, String whole) {
        length = whole.length();
        text = text.length < length ? new char[length] : text;
        whole.getChars(0, length, text, 0);
        cut();
        return new TokenText(
                name,
                whole,
                Arrays.copyOf(codes, size),
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size));
    }

    private void cut() {
        size = 0;
        int i = 0;
        while (i < length) {
            i =
                    switch (CharClass.of(text[i])) {
                        case CharClass.LETTER -> word(i);
                        case CharClass.DIGIT -> figure(i);
                        case CharClass.IDEOGRAPH -> ideograph(i, i + 1);
                        case CharClass.SURROGATE -> beyond(i);
                        default -> i + 1;
                    };
        }
    }

    private int word(int from) {
        long key = SEED;
        int i = from;
        int end = from;
        while (i < length) {
            byte kind = CharClass.of(text[i]);
            if (kind == CharClass.LETTER) {
                key = (key ^ text[i]) * PRIME;
                i++;
                end = i;
            } else if (kind == CharClass.INVISIBLE) {
                i++;
            } else if (kind == CharClass.SURROGATE && isLetterBeyond(i)) {
                key = ((key ^ text[i]) * PRIME ^ text[i + 1]) * PRIME;
                i += 2;
                end = i;
            } else {
                break;
            }
        }
        add(words.of(key, text, from, end), from, end);
        return i;
    }

    /// `1.250,5`, `26/9/2025`, `8:00`: one figure.
    private int figure(int from) {
        int i = from + 1;
        while (i < length
                && (CharClass.of(text[i]) == CharClass.DIGIT
                        || INSIDE_FIGURES.indexOf(text[i]) >= 0
                                && i + 1 < length
                                && CharClass.of(text[i + 1]) == CharClass.DIGIT)) {
            i++;
        }
        add(TokenText.FIGURE, from, i);
        return i;
    }

    private int ideograph(int from, int to) {
        add(WordCodes.code(new String(text, from, to - from)), from, to);
        return to;
    }

    private int beyond(int i) {
        if (isLetterBeyond(i)) {
            return word(i);
        }
        return isPair(i)
                        && CharClass.of(Character.codePointAt(text, i, length))
                                == CharClass.IDEOGRAPH
                ? ideograph(i, i + 2)
                : i + 1;
    }

    private boolean isLetterBeyond(int i) {
        return isPair(i)
                && CharClass.of(Character.codePointAt(text, i, length)) == CharClass.LETTER;
    }

    private boolean isPair(int i) {
        return i + 1 < length && Character.isSurrogatePair(text[i], text[i + 1]);
    }

    private void add(int code, int from, int to) {
        if (size == codes.length) {
            grow();
        }
        codes[size] = code;
        starts[size] = from;
        ends[size] = to;
        size++;
    }

    private void grow() {
        int larger = size * 2;
        codes = Arrays.copyOf(codes, larger);
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
    }
}
