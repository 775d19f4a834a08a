package vn.daihoi.profile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of a form with facts to fill in: `{unit}` stands for a fact, square brackets around what
/// is left out when a fact inside of them is not known.
///
/// @param pattern as the profile has it; names only facts that there are
public record FormText(String pattern) {

    private static final Locale VIETNAMESE = Locale.of("vi");
    static final Pattern FACT = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern OPTION = Pattern.compile("\\[([^\\[\\]]*)]");

    /// The words with the facts; empty when a fact outside of brackets is not known.
    public Optional<String> fill(Map<FormFact, String> facts) {
        var chosen =
                OPTION.matcher(pattern)
                        .replaceAll(option ->
                                Matcher.quoteReplacement(
                                        isKnown(option.group(1), facts) ? option.group(1) : ""));
        return isKnown(chosen, facts) ? Optional.of(filled(chosen, facts)) : Optional.empty();
    }

    private static boolean isKnown(String words, Map<FormFact, String> facts) {
        return FACT.matcher(words)
                .results()
                .allMatch(
                        fact -> FormFact.of(fact.group(1)).filter(facts::containsKey).isPresent());
    }

    private static String filled(String words, Map<FormFact, String> facts) {
        return FACT.matcher(words)
                .replaceAll(fact -> Matcher.quoteReplacement(value(fact.group(1), facts)));
    }

    private static String value(String written, Map<FormFact, String> facts) {
        String value = FormFact.of(written).map(facts::get).orElse("");
        if (written.equals(written.toUpperCase(Locale.ROOT))) {
            return value.toUpperCase(VIETNAMESE);
        }
        return Character.isUpperCase(written.charAt(0)) ? capitalised(value) : value;
    }

    private static String capitalised(String value) {
        return value.isEmpty()
                ? value
                : value.substring(0, 1).toUpperCase(VIETNAMESE) + value.substring(1);
    }
}
