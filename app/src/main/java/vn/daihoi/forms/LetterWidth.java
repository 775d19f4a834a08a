package vn.daihoi.forms;

import java.text.Normalizer;

/// How wide words are in bold Times, so that a line under them can be as long as they are. Marks on
/// letters add nothing.
final class LetterWidth {

    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// Widths in thousandths of the size, from the font metrics of Times Bold.
    private static final int[] OF_CAPITALS = {
        722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722,
        556, 667, 722, 722, 1000, 722, 722, 667
    };

    private static final int[] OF_SMALL = {
        500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444,
        389, 333, 556, 500, 722, 500, 500, 444
    };
    private static final int BLANK = 250;
    private static final int HYPHEN = 333;
    private static final int OTHER = 500;

    private LetterWidth() {}

    /// @param points size of the letters
    /// @return in points
    static double of(String words, double points) {
        String bare =
                Normalizer.normalize(words, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('Đ', 'D')
                        .replace('đ', 'd');
        return bare.chars().map(LetterWidth::thousandths).sum() * points / 1000;
    }

    private static int thousandths(int letter) {
        int capital = CAPITALS.indexOf(Character.toUpperCase(letter));
        if (capital >= 0) {
            return Character.isUpperCase(letter) ? OF_CAPITALS[capital] : OF_SMALL[capital];
        }
        return switch (letter) {
            case ' ' -> BLANK;
            case '-' -> HYPHEN;
            default -> OTHER;
        };
    }
}
