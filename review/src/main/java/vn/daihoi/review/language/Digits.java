package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in digits: `1.250,5`, `1 250`, `05`, `7,35`; also `7.35` and `10,000,000`, which are
/// seen in real papers.
final class Digits {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<fraction>(?<part>\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}) ?/ ?(?<whole>\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})(?![\\d/,]|\\.\\d))"
                            + "|(?<dotted>\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,6})?(?!\\d))"
                            + "|(?<english>\\d{1,3}(?:,\\d{3}){2,5}(?!\\d))"
                            + "|(?<spaced>\\d{1,3}(?: \\d{3}){1,5}(?:,\\d{1,6})?(?!\\d))"
                            + "|(?<other>\\d{1,15}(?:[.,]\\d{1,6})?(?!\\d))");
    private static final int MARKS = 3;

    private Digits() {}

    /// @return the number that begins at `at`, or null when these digits are no number
    static @Nullable Numeral at(String text, int at, int end) {
        var m = WRITTEN.matcher(text).region(at, end);
        if (!m.lookingAt()) {
            return null;
        }
        if (m.group("fraction") != null) {
            return fraction(m);
        }
        return isInsideCode(text, m.end(), end) ? null : number(m);
    }

    private static Numeral fraction(Matcher m) {
        return new Numeral(
                m.start(),
                m.end(),
                new BigDecimal(m.group("part").replace(".", "")),
                BigDecimal.ONE,
                new BigDecimal(m.group("whole").replace(".", "")),
                Numeral.Shape.FRACTION);
    }

    /// `1.2.3`
    private static boolean isInsideCode(String text, int at, int end) {
        return at + 1 < end
                && (text.charAt(at) == '.' || text.charAt(at) == ',')
                && Character.isDigit(text.charAt(at + 1));
    }

    private static Numeral number(Matcher m) {
        var written = m.group();
        if (m.group("english") != null) {
            return numeral(m, written.replace(",", ""), Numeral.Shape.MARKED);
        }
        if (m.group("dotted") != null) {
            return numeral(m, written.replace(".", "").replace(',', '.'), Numeral.Shape.MARKED);
        }
        if (m.group("spaced") != null) {
            return numeral(m, written.replace(" ", "").replace(',', '.'), Numeral.Shape.SPACED);
        }
        boolean plain = written.chars().allMatch(Character::isDigit);
        return numeral(
                m, written.replace(',', '.'), plain ? Numeral.Shape.PLAIN : Numeral.Shape.MARKED);
    }

    private static Numeral numeral(Matcher m, String plain, Numeral.Shape shape) {
        var value = new BigDecimal(plain);
        return new Numeral(m.start(), m.end(), value, value.ulp(), null, shape);
    }

    /// `10,000` before something counted: the comma parts thousands, since nobody counts in
    /// thousandths.
    static Numeral asThousands(Numeral numeral, String text) {
        var written = text.substring(numeral.start(), numeral.end());
        int comma = written.indexOf(',');
        if (comma < 0 || written.indexOf('.') >= 0 || written.length() - comma - 1 != MARKS) {
            return numeral;
        }
        return new Numeral(
                numeral.start(),
                numeral.end(),
                new BigDecimal(written.replace(",", "")),
                BigDecimal.ONE,
                null,
                Numeral.Shape.MARKED);
    }
}
