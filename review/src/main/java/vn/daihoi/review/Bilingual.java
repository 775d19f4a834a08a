package vn.daihoi.review;

import java.util.Locale;

/// The same words in Vietnamese and English.
public record Bilingual(String vi, String en) {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /// Words that need no translation, such as a name.
    public static Bilingual same(String words) {
        return new Bilingual(words, words);
    }

    /// @param locale English gives English, all others Vietnamese
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
