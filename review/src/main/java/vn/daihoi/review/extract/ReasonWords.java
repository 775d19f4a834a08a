package vn.daihoi.review.extract;

import vn.daihoi.review.extract.Outcome.Unreadable;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// Why a file cannot be read, for people: with the limit that was met and the cure.
public final class ReasonWords {

    private static final String BUNDLE = "vn.daihoi.review.messages";
    private static final long MEGABYTE = 1 << 20;
    private static final long MILLIS = 1_000;

    private ReasonWords() {}

    /// @param locale English gives English, all others Vietnamese
    public static String of(Unreadable why, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String pattern =
                ResourceBundle.getBundle(
                                BUNDLE,
                                english ? Locale.ENGLISH : Locale.ROOT,
                                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                        .getString(key(why));
        return new MessageFormat(pattern, locale).format(new Object[] {limit(why)});
    }

    private static String key(Unreadable why) {
        String key = why.reason().messageKey();
        return why.reason() == Reason.TOO_LARGE ? key + "." + why.details().get(1) : key;
    }

    /// In megabytes, seconds, or as counted; 0 where no limit is told.
    private static long limit(Unreadable why) {
        return switch (why.reason()) {
            case TOO_LARGE ->
                    why.details().get(1).equals("bytes")
                            ? Math.ceilDiv(number(why), MEGABYTE)
                            : number(why);
            case TIME_LIMIT -> Math.ceilDiv(number(why), MILLIS);
            default -> 0;
        };
    }

    private static long number(Unreadable why) {
        return Long.parseLong(why.details().getFirst());
    }
}
