package vn.daihoi.profile;

import java.util.Locale;

/// A text that people see, in both languages.
public record Label(String vi, String en) {

    /// The English text for an English locale, the Vietnamese one for all others.
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
