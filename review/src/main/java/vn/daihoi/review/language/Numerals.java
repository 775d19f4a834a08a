package vn.daihoi.review.language;

/// Roman numerals of official texts.
final class Numerals {

    private static final String DIGITS = "IVXLC";
    private static final int[] VALUES = {1, 5, 10, 50, 100};
    private static final String WELL_FORMED = "C?(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})";

    private Numerals() {}

    /// @param written in capitals
    /// @return 0 when it is not a well-formed numeral
    static int roman(String written) {
        if (written.isEmpty() || !written.matches(WELL_FORMED)) {
            return 0;
        }
        int sum = 0;
        int right = 0;
        for (int i = written.length() - 1; i >= 0; i--) {
            int value = VALUES[DIGITS.indexOf(written.charAt(i))];
            sum += value < right ? -value : value;
            right = value;
        }
        return sum;
    }
}
