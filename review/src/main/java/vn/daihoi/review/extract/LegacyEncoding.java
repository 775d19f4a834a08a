package vn.daihoi.review.extract;

import vn.daihoi.review.words.Syllables;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/// Encodings of Vietnamese from before Unicode. Their codes stand in files as letters of Latin-1,
/// which only the right font shows as Vietnamese.
enum LegacyEncoding {
    TCVN3,
    VNI;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\u00A1-\\u00FF]+");
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int LONGEST_CODE = 2;
    private static final int FIRST_CODE = 0xA1;
    private static final int LAST_CODE = 0xFF;

    private final Map<String, String> letters = new HashMap<>();
    private final Pattern fonts;
    private final Pattern capitalFonts;

    LegacyEncoding() {
        for (var entry : tables().getProperty(name()).split("\\s+")) {
            letters.put(
                    entry.substring(0, entry.indexOf('|')),
                    entry.substring(entry.indexOf('|') + 1));
        }
        fonts = Pattern.compile(tables().getProperty(name() + ".fonts"));
        capitalFonts = Pattern.compile(tables().getProperty(name() + ".capital-fonts"));
    }

    private static Properties tables() {
        var tables = new Properties();
        try (var in = LegacyEncoding.class.getResourceAsStream("legacy.properties")) {
            if (in == null) {
                throw new IllegalStateException("The tables of old encodings are missing.");
            }
            tables.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    boolean isFont(String font) {
        return fonts.matcher(font).matches();
    }

    /// Whether the font shows small letters as capitals.
    boolean isCapitalFont(String font) {
        return capitalFonts.matcher(font).matches();
    }

    /// Where the letters of a converted text came from.
    @FunctionalInterface
    interface Step {
        /// @param codes how many characters of the file make the next letter, 1 or 2
        void letter(int codes, String letter);
    }

    void convert(CharSequence codes, boolean capitals, Step step) {
        int at = 0;
        while (at < codes.length()) {
            int length = Math.min(LONGEST_CODE, codes.length() - at);
            while (length > 1
                    && !letters.containsKey(codes.subSequence(at, at + length).toString())) {
                length--;
            }
            var code = codes.subSequence(at, at + length).toString();
            var letter = letters.getOrDefault(code, code);
            step.letter(length, capitals ? letter.toUpperCase(VIETNAMESE) : letter);
            at += length;
        }
    }

    String converted(CharSequence codes) {
        var text = new StringBuilder(codes.length());
        convert(codes, false, (_, letter) -> text.append(letter));
        return text.toString();
    }

    static boolean isCode(char c) {
        return c >= FIRST_CODE && c <= LAST_CODE;
    }

    /// How many of the words that hold codes are Vietnamese syllables once converted.
    Share share(CharSequence text) {
        int words = 0;
        int before = 0;
        int after = 0;
        var found = WORD.matcher(text);
        while (found.find()) {
            var word = found.group();
            if (word.chars().anyMatch(c -> isCode((char) c))) {
                words++;
                before += Syllables.isVietnamese(word) ? 1 : 0;
                after += Syllables.isVietnamese(converted(word)) ? 1 : 0;
            }
        }
        return new Share(words, before, after);
    }

    /// @param words that hold codes
    /// @param before those of them that are syllables as they stand
    /// @param after those that are syllables once converted
    record Share(int words, int before, int after) {

        private static final int MOST_BEFORE = 60;
        private static final int LEAST_AFTER = 85;
        private static final int LEAST_GAIN = 30;

        /// Whether the text is in this encoding: syllables only once it is converted.
        boolean tells(int leastWords) {
            return words >= leastWords
                    && before * 100L <= words * (long) MOST_BEFORE
                    && after * 100L >= words * (long) LEAST_AFTER
                    && (after - before) * 100L >= words * (long) LEAST_GAIN;
        }
    }
}
