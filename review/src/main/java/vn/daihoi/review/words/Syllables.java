package vn.daihoi.review.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/// Tells what may be a Vietnamese syllable by its sounds: beginning, rime and tone.
public final class Syllables {

    private static final Properties SOUNDS = sounds();
    private static final Set<String> RIMES = Set.of(SOUNDS.getProperty("rimes").split("\\s+"));
    private static final List<String> ONSETS =
            List.of(SOUNDS.getProperty("onsets").split("\\s+")).stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String TONES_BEFORE_A_STOP = "\u0301\u0323";
    private static final String STOPS = "cpt";

    private Syllables() {}

    private static Properties sounds() {
        var sounds = new Properties();
        try (var in = Syllables.class.getResourceAsStream("syllables.properties")) {
            if (in == null) {
                throw new IllegalStateException("The sounds of syllables are missing.");
            }
            sounds.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sounds;
    }

    /// @param word letters only, in any case, composed or not
    public static boolean isVietnamese(String word) {
        var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var plain = new StringBuilder(apart.length());
        var tones = new StringBuilder();
        for (char c : apart.toCharArray()) {
            (TONES.indexOf(c) >= 0 ? tones : plain).append(c);
        }
        var sounds = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return tones.length() <= 1 && fits(tones, sounds) && isMadeOfSounds(sounds);
    }

    /// A syllable that ends in a stop has one of two tones.
    private static boolean fits(CharSequence tones, String sounds) {
        boolean stop =
                sounds.endsWith("ch")
                        || !sounds.isEmpty()
                                && STOPS.indexOf(sounds.charAt(sounds.length() - 1)) >= 0;
        return !stop || tones.isEmpty() || TONES_BEFORE_A_STOP.indexOf(tones.charAt(0)) >= 0;
    }

    private static boolean isMadeOfSounds(String sounds) {
        return RIMES.contains(sounds)
                || ONSETS.stream()
                        .anyMatch(onset ->
                                sounds.startsWith(onset)
                                        && RIMES.contains(sounds.substring(onset.length())));
    }
}
