package vn.daihoi.profile.yaml;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The words of one fault, kept as key and values until a language is chosen.
record Wording(String bundle, String key, List<Object> args) {

    static final Locale VIETNAMESE = Locale.of("vi");
    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    String message(Locale locale) {
        return text(locale, key);
    }

    String cure(Locale locale) {
        return text(locale, key + ".cure");
    }

    private String text(Locale locale, String fullKey) {
        var pattern = ResourceBundle.getBundle(bundle, locale, NO_FALLBACK).getString(fullKey);
        return new MessageFormat(pattern, locale)
                .format(args.stream().map(String::valueOf).toArray());
    }
}
