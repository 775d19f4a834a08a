package vn.daihoi.review.sections;

/// Roman numerals from I to XXXIX, all that headings use.
final class Roman {

    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
    };

    private Roman() {}

    static String of(int value) {
        return value < 1 || value > 39
                ? String.valueOf(value)
                : TENS[value / 10] + ONES[value % 10];
    }

    /// @return 0 when it is not a numeral of this range
    static int valueOf(String numeral) {
        for (int value = 1; value <= 39; value++) {
            if (of(value).equals(numeral)) {
                return value;
            }
        }
        return 0;
    }
}
