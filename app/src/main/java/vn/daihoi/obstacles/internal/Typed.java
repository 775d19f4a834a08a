package vn.daihoi.obstacles.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What people type, as it is kept.
final class Typed {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Typed() {}

    static String line(String typed) {
        return BLANKS.matcher(words(typed)).replaceAll(" ");
    }

    static String words(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return CONTROLS.matcher(composed.replace("\r\n", "\n")).replaceAll("").strip();
    }
}
