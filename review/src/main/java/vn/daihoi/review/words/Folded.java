package vn.daihoi.review.words;

import java.util.Locale;

/// A text made ready for comparing: lower case, one kind of blank, dash and quotation mark, and one
/// style of tone marks (`hoà` becomes `hòa`).
///
/// It has the same length as the original, so that offsets hold in both.
public final class Folded {

    private static final String DASHES = "‐‑‒–—―−";
    private static final String QUOTES = "“”„‟«»";
    private static final String TONED_A = "àáảãạ";
    private static final String TONED_E = "èéẻẽẹ";
    private static final String TONED_Y = "ỳýỷỹỵ";
    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";

    /// Of the characters that Vietnamese text consists of; every paper is folded whole.
    private static final char[] PLAIN = new char[0x2100];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = plain(c);
        }
    }

    private Folded() {}

    /// @param text in NFC
    /// @return as many UTF-16 units as `text`
    public static String of(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = c < PLAIN.length ? PLAIN[c] : plain(c);
        }
        for (int i = 0; i + 1 < folded.length; i++) {
            moveTone(folded, i);
        }
        return new String(folded);
    }

    /// For comparing whole titles: folded, blanks joined, stripped of marks at both ends.
    public static String title(String text) {
        return of(text).replaceAll("\\s+", " ").replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
    }

    private static char plain(char c) {
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (c != '\n' && Words.isBlank(c)) {
            return ' ';
        }
        return lower(c);
    }

    private static char lower(char c) {
        var lower = String.valueOf(c).toLowerCase(Locale.ROOT);
        return lower.length() == 1 ? lower.charAt(0) : c;
    }

    /// Open syllables only: `toán` keeps its mark, and after q the u is no vowel.
    private static void moveTone(char[] text, int i) {
        if (i + 2 < text.length && Character.isLetter(text[i + 2])) {
            return;
        }
        switch (text[i]) {
            case 'o' -> {
                move(text, i, TONED_A, 'a', TONED_O);
                move(text, i, TONED_E, 'e', TONED_O);
            }
            case 'u' -> {
                if (i == 0 || text[i - 1] != 'q') {
                    move(text, i, TONED_Y, 'y', TONED_U);
                }
            }
            default -> {}
        }
    }

    private static void move(char[] text, int i, String toned, char bare, String target) {
        int tone = toned.indexOf(text[i + 1]);
        if (tone >= 0) {
            text[i] = target.charAt(tone);
            text[i + 1] = bare;
        }
    }
}
