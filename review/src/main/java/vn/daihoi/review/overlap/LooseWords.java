package vn.daihoi.review.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lets words of one stem count as one word, without knowing the language: a word of the second
/// text that the first does not have is taken for the word of the first with which it shares most
/// letters in a row.
///
/// Only words of several vowel groups have a stem: a Vietnamese syllable never does, or `phường`
/// would be `thường`.
final class LooseWords {

    private static final int LEAST_COMMON = 4;

    /// Share of the shorter word that both must have in a row.
    private static final double LEAST_SHARE = 0.6;

    /// Letters of the longest word that may have a stem; more in a row are no word.
    private static final int LONGEST = 100;

    private static final String VOWELS = "aeiouy";

    private final Map<String, List<String>> byLetters = new HashMap<>();
    private final int shortest;

    private LooseWords(int shortest) {
        this.shortest = shortest;
    }

    /// @param shortest letters of a word that may have a stem
    /// @return the codes of `there`, with words of a stem of `here` taken for that word
    static int[] in(TokenText there, TokenText here, int shortest) {
        return new LooseWords(shortest).read(there, here);
    }

    private int[] read(TokenText there, TokenText here) {
        var known = new HashMap<Integer, String>();
        stems(here, known);
        known.values().forEach(this::remember);
        var exact = new HashSet<Integer>();
        for (int code : here.codes()) {
            exact.add(code);
        }
        var others = new HashMap<Integer, String>();
        stems(there, others);
        var taken = new HashMap<Integer, Integer>();
        others.forEach((code, word) -> take(code, word, exact, taken));
        var codes = there.codes().clone();
        for (int i = 0; i < codes.length && !taken.isEmpty(); i++) {
            codes[i] = taken.getOrDefault(codes[i], codes[i]);
        }
        return codes;
    }

    private void stems(TokenText text, Map<Integer, String> words) {
        var seen = new HashSet<Integer>();
        for (int token = 0; token < text.size(); token++) {
            int letters = text.end(token) - text.start(token);
            if (letters >= shortest && letters <= LONGEST && seen.add(text.code(token))) {
                var word = WordCodes.folded(text.word(token));
                if (vowelGroups(word) > 1) {
                    words.put(text.code(token), word);
                }
            }
        }
    }

    private void remember(String word) {
        for (int i = 0; i + LEAST_COMMON <= word.length(); i++) {
            byLetters
                    .computeIfAbsent(word.substring(i, i + LEAST_COMMON), _ -> new ArrayList<>())
                    .add(word);
        }
    }

    private void take(int code, String word, Set<Integer> exact, Map<Integer, Integer> taken) {
        if (exact.contains(code)) {
            return;
        }
        String best = null;
        double most = LEAST_SHARE;
        for (int i = 0; i + LEAST_COMMON <= word.length(); i++) {
            for (var candidate :
                    byLetters.getOrDefault(word.substring(i, i + LEAST_COMMON), List.of())) {
                double share =
                        common(word, candidate)
                                / (double) Math.min(word.length(), candidate.length());
                if (share > most
                        || best != null && share == most && candidate.compareTo(best) < 0) {
                    most = share;
                    best = candidate;
                }
            }
        }
        if (best != null) {
            taken.put(code, WordCodes.code(best));
        }
    }

    /// Letters in a row that both have, at most.
    private static int common(String a, String b) {
        int longest = 0;
        var row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            for (int j = b.length(); j > 0; j--) {
                row[j] = a.charAt(i) == b.charAt(j - 1) ? row[j - 1] + 1 : 0;
                longest = Math.max(longest, row[j]);
            }
        }
        return longest;
    }

    private static int vowelGroups(String word) {
        int groups = 0;
        boolean before = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word.charAt(i));
            groups += vowel && !before ? 1 : 0;
            before = vowel;
        }
        return groups;
    }

    private static boolean isVowel(char c) {
        if (VOWELS.indexOf(c) >= 0) {
            return true;
        }
        if (c < 0x80) {
            return false;
        }
        var apart =
                java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFD);
        return VOWELS.indexOf(apart.charAt(0)) >= 0;
    }
}
