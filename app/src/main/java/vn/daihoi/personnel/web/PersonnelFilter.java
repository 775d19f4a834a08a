package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Fold;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.NeededTraits;
import vn.daihoi.personnel.internal.PersonColumn;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the list of people was asked for; kept in the address. Empty texts ask for nothing.
///
/// @param q words, with or without diacritics
/// @param category code of a seat category
/// @param gender `female` or `male`
/// @param sitting `true` or `false`
/// @param missing `any`, or the key of the column that is not known
/// @param sensitive whether to show sensitive traits
/// @param all whether to show all at once instead of page by page
/// @param page from 1
public record PersonnelFilter(
        String q,
        String category,
        String gender,
        String sitting,
        String missing,
        Boolean sensitive,
        Boolean all,
        Integer page) {

    static final String ANY = "any";

    /// Fields that were not sent come as null.
    public PersonnelFilter {
        q = Objects.requireNonNullElse(q, "").strip();
        category = Objects.requireNonNullElse(category, "");
        gender = Objects.requireNonNullElse(gender, "");
        sitting = Objects.requireNonNullElse(sitting, "");
        missing = Objects.requireNonNullElse(missing, "");
        sensitive = Objects.requireNonNullElse(sensitive, false);
        all = Objects.requireNonNullElse(all, false);
        page = Math.max(1, Objects.requireNonNullElse(page, 1));
    }

    /// Whether all people are asked for.
    public boolean isEmpty() {
        return q.isEmpty() && hasOnlyWords();
    }

    /// Whether nothing but words is asked for.
    public boolean hasOnlyWords() {
        return Stream.of(category, gender, sitting, missing).allMatch(String::isEmpty);
    }

    List<Listed> of(List<Listed> people, NeededTraits needed) {
        List<String> words = Stream.of(Fold.of(q).split("\\s+")).toList();
        return people.stream()
                .filter(person -> fits(person.details()))
                .filter(person -> lacks(person, needed))
                .filter(person -> holds(person.details(), words))
                .toList();
    }

    private boolean fits(Details details) {
        return fits(category, details.category())
                && fits(gender, gender(details))
                && fits(sitting, details.sitting());
    }

    private static @Nullable String gender(Details details) {
        Boolean female = details.female();
        if (female == null) {
            return null;
        }
        return female ? "female" : "male";
    }

    private static boolean fits(String asked, @Nullable Object value) {
        return asked.isEmpty() || (value != null && asked.equals(value.toString()));
    }

    private boolean lacks(Listed person, NeededTraits needed) {
        if (missing.isEmpty()) {
            return true;
        }
        List<PersonColumn> lacking = needed.missing(person);
        return missing.equals(ANY)
                ? !lacking.isEmpty()
                : lacking.stream().anyMatch(column -> column.key().equals(missing));
    }

    private static boolean holds(Details details, List<String> words) {
        String text =
                Fold.of(
                        String.join(
                                " ",
                                details.name(),
                                details.post(),
                                details.workplace(),
                                details.represents(),
                                details.area(),
                                details.organisation()));
        return words.stream().allMatch(text::contains);
    }

    /// Query of the address without paging, without the question mark.
    public String query() {
        var asked =
                Map.of(
                        "q", q,
                        "category", category,
                        "gender", gender,
                        "sitting", sitting,
                        "missing", missing,
                        "sensitive", sensitive ? "true" : "");
        return asked.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(one ->
                        one.getKey()
                                + "="
                                + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    PersonnelFilter showing(boolean shown) {
        return new PersonnelFilter(q, category, gender, sitting, missing, shown, all, page);
    }
}
