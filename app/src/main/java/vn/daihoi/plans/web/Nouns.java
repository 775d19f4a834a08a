package vn.daihoi.plans.web;

import vn.daihoi.profile.Label;

import java.util.Locale;
import java.util.regex.Pattern;

/// What several units are called: Vietnamese words stay as they are, regular English ones take
/// their ending.
final class Nouns {

    private static final Pattern Y_AFTER_CONSONANT = Pattern.compile("(?<=[^aeiou])y$");

    private Nouns() {}

    static String several(Label one, Locale locale) {
        return locale.getLanguage().equals("en")
                ? Y_AFTER_CONSONANT.matcher(one.en()).replaceFirst("ie") + "s"
                : one.vi();
    }
}
