package vn.daihoi.dossiers.web;

import vn.daihoi.review.extract.Outcome.Unreadable;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// Why a file cannot be read, in the words of the review library.
final class ReasonTexts {

    private static final String BUNDLE = "vn.daihoi.review.messages";

    private ReasonTexts() {}

    static String text(Unreadable why, Locale locale) {
        String pattern =
                ResourceBundle.getBundle(
                                BUNDLE,
                                locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                        .getString(why.reason().messageKey());
        return new MessageFormat(pattern, locale).format(why.details().toArray());
    }
}
