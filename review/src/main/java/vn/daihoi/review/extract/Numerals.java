package vn.daihoi.review.extract;

import java.util.Locale;

/// Numbers of automatic lists as they are shown.
final class Numerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final int LETTERS = 26;
    private static final int LONGEST_LETTERS = 20;
    private static final int LARGEST_ROMAN = 3_999;

    private Numerals() {}

    static String upperRoman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }

    static String lowerRoman(int number) {
        return upperRoman(number).toLowerCase(Locale.ROOT);
    }

    /// a to z, then aa to zz, as Word and LibreOffice count.
    static String lowerLetter(int number) {
        int times = (number - 1) / LETTERS + 1;
        if (number < 1 || times > LONGEST_LETTERS) {
            return Integer.toString(number);
        }
        return Character.toString('a' + (number - 1) % LETTERS).repeat(times);
    }

    static String upperLetter(int number) {
        return lowerLetter(number).toUpperCase(Locale.ROOT);
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
