package vn.daihoi.bench.overlap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// Changes that need no writer. The same random numbers give the same text.
final class Mechanical {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern CLAUSE_END = Pattern.compile("(?<=[,;:.!?])\\s+|\\n+");
    private static final Pattern OLD_TONE =
            Pattern.compile("([òóỏõọ])([ae])(?!\\p{L})|(?<![qQ])([ùúủũụ])y(?!\\p{L})");
    private static final String MARKED_O = "òóỏõọ";
    private static final String MARKED_U = "ùúủũụ";

    private static final int WINDOW = 5;

    private final Random random;
    private final List<String> strangers;

    /// @param strangers words that replace others
    Mechanical(Random random, List<String> strangers) {
        this.random = random;
        this.strangers = strangers;
    }

    String of(Kind kind, String text) {
        return switch (kind) {
            case VERBATIM -> text;
            case EDITED -> edited(text);
            case REORDERED -> shuffled(text, SENTENCE_END);
            case SHUFFLED -> shuffled(text, CLAUSE_END);
            case SCRAMBLED -> scrambled(text);
            case TONE -> otherTone(text);
            case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case WRAPPED -> wrapped(text);
            default -> throw new IllegalArgumentException(kind + " needs a writer.");
        };
    }

    /// Part of `text` from the middle of a sentence to the middle of another, at least two thirds
    /// of it.
    String cut(String text) {
        String[] words = text.split(" ");
        int most = Math.max(2, words.length / 6);
        int from = 1 + random.nextInt(most);
        int to = words.length - 1 - random.nextInt(most);
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    private String edited(String text) {
        double share = 0.10 + 0.10 * random.nextDouble();
        var words = new ArrayList<String>();
        for (String word : text.split(" ")) {
            if (random.nextDouble() >= share) {
                words.add(word);
            } else if (random.nextBoolean()) {
                words.add(strangers.get(random.nextInt(strangers.size())));
            }
        }
        return String.join(" ", words);
    }

    private String shuffled(String text, Pattern end) {
        List<String> parts = Arrays.asList(end.split(text));
        List<String> mixed = new ArrayList<>(parts);
        while (parts.size() > 1 && mixed.equals(parts)) {
            Collections.shuffle(mixed, random);
        }
        return String.join(text.contains("\n- ") ? "\n" : " ", mixed);
    }

    private String scrambled(String text) {
        List<String> words = Arrays.asList(edited(text).split(" "));
        for (int from = 0; from < words.size(); from += WINDOW) {
            Collections.shuffle(words.subList(from, Math.min(from + WINDOW, words.size())), random);
        }
        return String.join(" ", words);
    }

    private static String otherTone(String text) {
        return OLD_TONE.matcher(text)
                .replaceAll(match ->
                        match.group(1) == null
                                ? "u" + marked('y', MARKED_U.indexOf(match.group(3)))
                                : "o"
                                        + marked(
                                                match.group(2).charAt(0),
                                                MARKED_O.indexOf(match.group(1))));
    }

    private static char marked(char vowel, int tone) {
        return switch (vowel) {
            case 'a' -> "àáảãạ".charAt(tone);
            case 'e' -> "èéẻẽẹ".charAt(tone);
            default -> "ỳýỷỹỵ".charAt(tone);
        };
    }

    private String wrapped(String text) {
        int width = 55 + random.nextInt(30);
        int furniture = random.nextInt(3) == 0 ? 2 + random.nextInt(3) : -1;
        var result = new StringBuilder();
        int column = 0;
        int line = 0;
        for (String word : text.split("\\s+")) {
            if (column + word.length() > width) {
                line++;
                result.append(
                        line == furniture ? "\n\n%d\n\n".formatted(2 + random.nextInt(30)) : "\n");
                column = 0;
            } else if (column > 0) {
                result.append(' ');
            }
            result.append(word);
            column += word.length() + 1;
        }
        return result.toString();
    }
}
