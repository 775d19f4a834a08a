package vn.daihoi.review.overlap;

/// What a character is to the tokenizer, by a table over the whole basic plane.
final class CharClass {

    static final byte OTHER = 0;

    /// Letters and the marks that stand on them.
    static final byte LETTER = 1;

    static final byte DIGIT = 2;

    /// One character, one token.
    static final byte IDEOGRAPH = 3;

    /// Half of a character beyond the basic plane.
    static final byte SURROGATE = 4;

    /// Invisible: belongs to the word it stands in.
    static final byte INVISIBLE = 5;

    private static final byte[] TABLE = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < TABLE.length; c++) {
            TABLE[c] = classify(c);
        }
    }

    private CharClass() {}

    static byte of(char c) {
        return TABLE[c];
    }

    /// @param codePoint any, beyond the basic plane too
    static byte of(int codePoint) {
        return codePoint < TABLE.length ? TABLE[codePoint] : classify(codePoint);
    }

    private static byte classify(int c) {
        if (Character.isIdeographic(c)) {
            return IDEOGRAPH;
        }
        return switch (Character.getType(c)) {
            case Character.SURROGATE -> SURROGATE;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.FORMAT -> INVISIBLE;
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    LETTER;
            default -> Character.isLetter(c) ? LETTER : OTHER;
        };
    }
}
