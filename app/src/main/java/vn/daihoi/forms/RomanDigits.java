package vn.daihoi.forms;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Counts written in Roman digits, as congresses are counted.
public final class RomanDigits {

    private static final int MOST = 200;
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanDigits() {}

    /// @param number from 1
    public static String of(int number) {
        var digits = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                digits.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return digits.toString();
    }

    /// @return empty for anything but a number from 1 to 200 in its one right form
    public static OptionalInt read(String digits) {
        return IntStream.rangeClosed(1, MOST)
                .filter(number -> of(number).equals(digits.strip()))
                .findFirst();
    }
}
