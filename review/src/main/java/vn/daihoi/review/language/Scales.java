package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Powers of ten in words behind a number: `45 triệu`, `1 tỷ 250 triệu`.
final class Scales {

    private static final int MILLION = 6;

    private final Pattern scale;
    private final NumberWords numberWords;

    Scales(Vocabulary words, NumberWords numberWords) {
        this.scale = words.pattern("scale");
        this.numberWords = numberWords;
    }

    /// Powers of ten after the digits, and what comes on top: `1 tỷ 250 triệu`.
    Numeral scaled(Numeral numeral, String text, int to) {
        var result = numeral;
        var m = scaleAt(text, numeral.end(), to);
        while (m != null) {
            result = times(result, m);
            m = scaleAt(text, result.end(), to);
        }
        return result.end() == numeral.end() ? numeral : withRest(result, text, to);
    }

    private @Nullable Matcher scaleAt(String text, int at, int to) {
        var m = scale.matcher(text).region(at, to).useTransparentBounds(true);
        return m.lookingAt() ? m : null;
    }

    private Numeral times(Numeral numeral, Matcher found) {
        var word = found.group(1);
        int power = word == null ? MILLION : numberWords.exponent(word);
        return new Numeral(
                numeral.start(),
                found.end(),
                numeral.value().scaleByPowerOfTen(power),
                numeral.step().scaleByPowerOfTen(power),
                null,
                numeral.shape());
    }

    private Numeral withRest(Numeral large, String text, int to) {
        int at = large.end();
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        if (at == large.end() || at >= to || !Character.isDigit(text.charAt(at))) {
            return large;
        }
        var rest = Digits.at(text, at, to);
        var next = rest == null ? null : scaleAt(text, rest.end(), to);
        if (rest == null || next == null) {
            return large;
        }
        var small = times(rest, next);
        return small.value().compareTo(large.step()) >= 0
                ? large
                : new Numeral(
                        large.start(),
                        small.end(),
                        large.value().add(small.value()),
                        small.step(),
                        null,
                        large.shape());
    }
}
