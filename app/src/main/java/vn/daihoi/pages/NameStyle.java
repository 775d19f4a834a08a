package vn.daihoi.pages;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Evens out how a name is written, so that only another name is another name.
public final class NameStyle {

    /// grave, acute, tilde, hook above, dot below
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DASH = Pattern.compile("\\s*[-\u2013]\\s*");

    private NameStyle() {}

    /// Small letters, single blanks, dashes without blanks, tone marks at the end of their
    /// syllable: `Hoà` and `Hòa` come out the same, `Hoa` does not.
    public static String even(String name) {
        String flat = BLANKS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        String dashed = DASH.matcher(flat).replaceAll("-");
        String taken = Normalizer.normalize(dashed, Normalizer.Form.NFD);
        return WORD.matcher(taken).replaceAll(word -> toneLast(word.group()));
    }

    private static String toneLast(String word) {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        word.chars()
                .forEach(sign -> (TONES.indexOf(sign) < 0 ? letters : tones).append((char) sign));
        return letters.append(tones).toString();
    }
}
