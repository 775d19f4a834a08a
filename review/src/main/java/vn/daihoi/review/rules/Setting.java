package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Bilingual;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A value of a rule that those who carry a campaign may set other than the profile does.
///
/// A value is a list of texts: one number, the two numbers of a range, ids of choices, or words.
///
/// @param key stable, unique within the rule
/// @param name what it is, with its unit
/// @param least smallest number, inclusive
/// @param most largest number, inclusive
/// @param choices that may be taken; empty for all other forms
/// @param value of the profile
/// @param document kind of papers that alone it concerns; null for all
/// @param level level of units that alone it concerns; null for all
public record Setting(
        String key,
        Bilingual name,
        Form form,
        BigDecimal least,
        BigDecimal most,
        List<Choice> choices,
        List<String> value,
        @Nullable String document,
        @Nullable String level) {

    /// Most words of a list.
    public static final int MOST_WORDS = 200;

    /// Longest word or phrase of a list, in UTF-16 units.
    public static final int LONGEST_WORDS = 80;

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.\\h]\\d{3})+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,2})?");

    /// Signs that are no letters, marks or blanks of any language: no rule file can hold them.
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\\uFEFF]");

    /// What a value looks like.
    public enum Form {
        /// a whole number
        WHOLE,
        /// a number with at most two decimals
        DECIMAL,
        /// two whole numbers, the smaller one first
        RANGE,
        /// ids of some choices
        CHOICES,
        /// words and phrases
        WORDS
    }

    /// What may be ticked.
    public record Choice(String id, Bilingual name) {}

    /// Why a value cannot be taken.
    public enum Fault {
        NOT_A_NUMBER,
        OUT_OF_RANGE,
        /// the second number of a range is smaller than the first
        BACKWARDS,
        NOTHING,
        UNKNOWN_CHOICE,
        TOO_MANY,
        TOO_LONG
    }

    /// A value that was read.
    public sealed interface Outcome {
        /// @param value as it is kept: numbers without separators, words in NFC, nothing twice
        record Taken(List<String> value) implements Outcome {}

        record Refused(Fault fault) implements Outcome {}
    }

    public Setting {
        choices = List.copyOf(choices);
        value = List.copyOf(value);
    }

    public boolean isNumber() {
        return form != Form.CHOICES && form != Form.WORDS;
    }

    /// Reads what a person typed, or what was kept.
    public Outcome read(List<String> typed) {
        return switch (form) {
            case WHOLE -> typed.size() == 1 ? numbers(typed, WHOLE) : refused(Fault.NOT_A_NUMBER);
            case DECIMAL ->
                    typed.size() == 1 ? numbers(typed, DECIMAL) : refused(Fault.NOT_A_NUMBER);
            case RANGE -> typed.size() == 2 ? numbers(typed, WHOLE) : refused(Fault.NOT_A_NUMBER);
            case CHOICES -> chosen(typed);
            case WORDS -> words(typed);
        };
    }

    private static Outcome refused(Fault fault) {
        return new Outcome.Refused(fault);
    }

    private Outcome numbers(List<String> typed, Pattern shape) {
        var numbers = new ArrayList<BigDecimal>();
        for (String each : typed) {
            String number = ungrouped(each.strip());
            if (!shape.matcher(number).matches()) {
                return refused(Fault.NOT_A_NUMBER);
            }
            numbers.add(new BigDecimal(number.replace(',', '.')));
        }
        if (numbers.stream().anyMatch(this::isOutside)) {
            return refused(Fault.OUT_OF_RANGE);
        }
        if (numbers.getFirst().compareTo(numbers.getLast()) > 0) {
            return refused(Fault.BACKWARDS);
        }
        return new Outcome.Taken(numbers.stream().map(Setting::plain).toList());
    }

    /// `6.000` is six thousand.
    private static String ungrouped(String number) {
        return GROUPED.matcher(number).matches() ? number.replaceAll("[.\\h]", "") : number;
    }

    private boolean isOutside(BigDecimal number) {
        return number.compareTo(least) < 0 || number.compareTo(most) > 0;
    }

    static String plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }

    private Outcome chosen(List<String> typed) {
        var known = choices.stream().map(Choice::id).toList();
        if (!known.containsAll(typed)) {
            return refused(Fault.UNKNOWN_CHOICE);
        }
        return new Outcome.Taken(known.stream().filter(typed::contains).toList());
    }

    private static Outcome words(List<String> typed) {
        var words = new LinkedHashSet<String>();
        for (String each : typed) {
            String clean = Normalizer.normalize(each.strip(), Normalizer.Form.NFC);
            if (clean.length() > LONGEST_WORDS || CONTROL.matcher(clean).find()) {
                return refused(Fault.TOO_LONG);
            }
            if (!clean.isEmpty()) {
                words.add(clean);
            }
        }
        if (words.isEmpty()) {
            return refused(Fault.NOTHING);
        }
        return words.size() > MOST_WORDS
                ? refused(Fault.TOO_MANY)
                : new Outcome.Taken(List.copyOf(words));
    }

    /// Whether it bears on papers of this kind and unit level.
    ///
    /// @param unitLevel null where not known
    boolean concerns(String kind, @Nullable String unitLevel) {
        return (document == null || document.equals(kind))
                && (level == null || unitLevel == null || level.equals(unitLevel));
    }

    /// A value in words for people, numbers as the language writes them.
    public String shown(List<String> given, Locale locale) {
        return switch (form) {
            case WHOLE, DECIMAL -> number(given.getFirst(), locale);
            case RANGE ->
                    number(given.getFirst(), locale) + " – " + number(given.getLast(), locale);
            case CHOICES ->
                    String.join(
                            "; ",
                            choices.stream()
                                    .filter(choice -> given.contains(choice.id()))
                                    .map(choice -> choice.name().in(locale))
                                    .toList());
            case WORDS -> String.join("; ", given);
        };
    }

    private static String number(String plain, Locale locale) {
        return NumberFormat.getInstance(locale).format(new BigDecimal(plain));
    }
}
