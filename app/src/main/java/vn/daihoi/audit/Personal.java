package vn.daihoi.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which fields never appear in an entry as they are: secrets, and what the law on personal data
/// protects most.
public final class Personal {

    /// Stands for a value that was there.
    public static final String MASK = "***";

    private static final Set<String> WORDS =
            Set.of(
                    "password",
                    "secret",
                    "token",
                    "hash",
                    "ethnic",
                    "ethnicity",
                    "religion",
                    "citizen",
                    "passport",
                    "phone",
                    "email",
                    "mail",
                    "birth",
                    "birthday",
                    "birthplace",
                    "born",
                    "gender",
                    "health",
                    "residence",
                    "hometown");

    /// Party membership of a person; `partyCommittee` and its like name bodies, not people.
    private static final Set<List<String>> PARTY =
            Set.of(
                    List.of("party"),
                    List.of("non", "party"),
                    List.of("party", "member"),
                    List.of("party", "since"),
                    List.of("party", "joined"));

    private Personal() {}

    /// @param field name in camel case, or with dashes, dots or underscores
    public static boolean isMasked(String field) {
        List<String> words =
                Arrays.stream(field.split("(?<=[a-z0-9])(?=[A-Z])|[-_. ]+"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList();
        return words.stream().anyMatch(WORDS::contains) || PARTY.contains(words);
    }
}
