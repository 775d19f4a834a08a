package vn.daihoi.review.sections;

import java.util.List;

/// The number of a heading or list item, in whatever script it is written.
///
/// @param scheme way of numbering
/// @param written as it stands in the text, without blanks at its ends: `Phần thứ nhất`, `I.`,
///   `1.1`
/// @param path values from the outside in, each 1 or more: `2.3.` is [2, 3]; letters count along a
///   ă-less alphabet, `đ` after `d`
/// @param mark the sign after the number: `.`, `)`, `-`, `/`, `:` or empty
public record Label(Scheme scheme, String written, List<Integer> path, String mark) {

    private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";
    private static final String OPTIONAL_LETTERS = "đfjwz";

    public Label {
        path = List.copyOf(path);
    }

    /// The number among its siblings, 1 or more.
    public int value() {
        return path.getLast();
    }

    /// Whether a list may begin with it.
    boolean isFirst() {
        return value() == 1;
    }

    /// How many numbers are left out between this label and a later one: 0 for neighbours, -1 for
    /// the same number, less when the other goes back.
    public int gapTo(Label next) {
        if (scheme != Scheme.LOWER_LETTER && scheme != Scheme.UPPER_LETTER) {
            return next.value() - value() - 1;
        }
        if (next.value() <= value()) {
            return next.value() - value() - 1;
        }
        return (int)
                LETTERS.substring(value(), next.value() - 1)
                        .chars()
                        .filter(letter -> OPTIONAL_LETTERS.indexOf(letter) < 0)
                        .count();
    }

    /// Value of a letter of either case, 0 when it numbers nothing.
    static int letterValue(char letter) {
        return LETTERS.indexOf(Character.toLowerCase(letter)) + 1;
    }

    /// How this scheme writes a value, without a mark: used to name a missing number.
    public String spell(int value) {
        return switch (scheme) {
            case ROMAN, PART, CHAPTER -> Roman.of(value);
            case LOWER_LETTER -> LETTERS.substring(value - 1, value);
            case UPPER_LETTER ->
                    LETTERS.substring(value - 1, value).toUpperCase(java.util.Locale.ROOT);
            case DECIMAL_2, DECIMAL_3, DECIMAL_4 -> prefix() + value;
            default -> String.valueOf(value);
        };
    }

    /// The values that stand left out between this label and a later one.
    public List<Integer> missingBefore(Label next) {
        return java.util.stream.IntStream.range(value() + 1, next.value())
                .filter(value ->
                        !isLetter() || OPTIONAL_LETTERS.indexOf(LETTERS.charAt(value - 1)) < 0)
                .boxed()
                .toList();
    }

    private boolean isLetter() {
        return scheme == Scheme.LOWER_LETTER || scheme == Scheme.UPPER_LETTER;
    }

    private String prefix() {
        var prefix = new StringBuilder();
        path.subList(0, path.size() - 1).forEach(value -> prefix.append(value).append('.'));
        return prefix.toString();
    }
}
