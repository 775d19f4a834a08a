package vn.daihoi.review.overlap.index;

import vn.daihoi.review.overlap.TokenText;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts of made-up words by a fixed seed.
final class RandomWords {

    private static final int VOCABULARY = 3_000;

    private final Random random;

    RandomWords(long seed) {
        random = new Random(seed);
    }

    List<String> words(int count) {
        var words = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            words.add(word(random.nextInt(VOCABULARY)));
        }
        return words;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Random random() {
        return random;
    }

    private static String word(int number) {
        var word = new StringBuilder("x");
        for (int rest = number; rest > 0; rest /= 20) {
            word.append((char) ('a' + rest % 20));
        }
        return word.toString();
    }

    static TokenText text(String name, List<String> words) {
        return TokenText.of(name, String.join(" ", words));
    }

    static TokenText text(String name, List<String> before, List<String> run, List<String> after) {
        var words = new ArrayList<>(before);
        words.addAll(run);
        words.addAll(after);
        return text(name, words);
    }
}
