package vn.daihoi.review.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// How much of a text carries Vietnamese marks.
///
/// @param marked words with at least one letter of Vietnamese alone
/// @param words words in all, 0 or more
public record Diacritics(int marked, int words) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /// Measures a text in NFC.
    public static Diacritics of(String text) {
        int marked = 0;
        int words = 0;
        for (var word : BLANKS.split(text)) {
            if (word.chars().anyMatch(Character::isLetter)) {
                words++;
                marked += word.chars().anyMatch(Diacritics::isMarked) ? 1 : 0;
            }
        }
        return new Diacritics(marked, words);
    }

    /// Whether fewer than `percent` of 100 words are marked. Good Vietnamese has 70 to 85.
    public boolean isBelow(int percent) {
        return marked * 100L < (long) words * percent;
    }

    private static boolean isMarked(int c) {
        return c > 127
                && Character.isLetter(c)
                && (c == 'đ'
                        || c == 'Đ'
                        || !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFD));
    }
}
