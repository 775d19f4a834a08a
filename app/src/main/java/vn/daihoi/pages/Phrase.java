package vn.daihoi.pages;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// One pattern of a bundle, taken apart once. A table asks for thousands of words, and building a
/// [MessageFormat] for each would cost more than all else on its page.
final class Phrase {

    private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");
    private static final int FIRST_GROUPED = 1000;

    private final String pattern;
    private final Locale locale;

    /// Words between blanks, one more than there are blanks; null when [MessageFormat] must fill
    /// them.
    private final @Nullable List<String> words;

    /// Numbers of the arguments that fill the blanks.
    private int[] blanks = {};

    private volatile @Nullable MessageFormat format;

    Phrase(String pattern, Locale locale) {
        this.pattern = pattern;
        this.locale = locale;
        this.words = isPlain(pattern) ? takeApart() : null;
    }

    /// Quotes and blanks with a format have rules of their own.
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('\'') < 0 && BLANK.matcher(pattern).replaceAll("").indexOf('{') < 0;
    }

    private List<String> takeApart() {
        var taken = new ArrayList<String>();
        var numbers = IntStream.builder();
        var blank = BLANK.matcher(pattern);
        int from = 0;
        while (blank.find()) {
            taken.add(pattern.substring(from, blank.start()));
            numbers.add(Integer.parseInt(blank.group(1)));
            from = blank.end();
        }
        taken.add(pattern.substring(from));
        blanks = numbers.build().toArray();
        return taken;
    }

    String fill(Object... arguments) {
        List<String> between = words;
        if (between == null || !areSimple(arguments)) {
            return format(arguments);
        }
        var text = new StringBuilder(between.getFirst());
        for (int at = 0; at < blanks.length; at++) {
            text.append(arguments[blanks[at]]).append(between.get(at + 1));
        }
        return text.toString();
    }

    /// A copy each time, because a [MessageFormat] serves one thread only; copying is much cheaper
    /// than reading the pattern.
    private String format(Object... arguments) {
        MessageFormat read = format;
        if (read == null) {
            read = new MessageFormat(pattern, locale);
            format = read;
        }
        return ((MessageFormat) read.clone()).format(arguments);
    }

    private boolean areSimple(Object[] arguments) {
        for (int at : blanks) {
            if (!isSimple(arguments, at)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the value is written as it is, whatever the language.
    private static boolean isSimple(Object[] arguments, int at) {
        if (at >= arguments.length) {
            return false;
        }
        return switch (arguments[at]) {
            case String _ -> true;
            case Integer number -> number >= 0 && number < FIRST_GROUPED;
            case Long number -> number >= 0 && number < FIRST_GROUPED;
            case null, default -> false;
        };
    }
}
