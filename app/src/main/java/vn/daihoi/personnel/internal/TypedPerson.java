package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A person as typed into a form, read field by field. Fields are keyed as the columns are, see
/// [PersonColumn#key()]; Party membership (`party`) and the day of admission (`party-since`) are
/// two fields. Choices come as codes.
public final class TypedPerson {

    public static final String PARTY_SINCE = "party-since";

    /// Fields that only those see who may see sensitive traits.
    public static final List<String> SENSITIVE =
            List.of("ethnic", "religion", "party", PARTY_SINCE);

    private static final List<String> FIELDS = fields();
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 4000;
    private static final BigDecimal BEST_SCORE = new BigDecimal(1000);

    private final Map<String, String> typed;
    private final PersonWords words;
    private final LocalDate today;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Details details;
    private final Sensitive sensitive;

    private TypedPerson(Map<String, String> typed, PersonWords words, LocalDate today) {
        this.typed = typed;
        this.words = words;
        this.today = today;
        this.details = readDetails();
        this.sensitive = readSensitive();
    }

    /// @param typed absent fields count as empty
    /// @param today last day that may be typed
    public static TypedPerson read(Map<String, String> typed, PersonWords words, LocalDate today) {
        return new TypedPerson(typed, words, today);
    }

    /// Keys of all fields in the order of the columns.
    public static List<String> keys() {
        return FIELDS;
    }

    private static List<String> fields() {
        return Stream.of(PersonColumn.values())
                .map(PersonColumn::key)
                .flatMap(key -> key.equals("party") ? Stream.of(key, PARTY_SINCE) : Stream.of(key))
                .toList();
    }

    /// A person as the form shows it, so that reading it again gives the same.
    public static Map<String, String> of(Details details, Sensitive sensitive) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", details.name());
        typed.put("gender", or(StoredPersons.gender(details.female())));
        typed.put("born", TypedDay.text(details.born()));
        typed.put("hometown", details.hometown());
        typed.put("residence", details.residence());
        typed.put("ethnic", or(sensitive.ethnic()));
        typed.put("religion", or(sensitive.religion()));
        typed.put("party", flag(sensitive.party()));
        typed.put(PARTY_SINCE, TypedDay.text(sensitive.partySince()));
        typed.put("education", details.education());
        typed.put("degree", details.degree());
        typed.put("theory", details.theory());
        typed.put("post", details.post());
        typed.put("workplace", details.workplace());
        typed.put("category", or(details.category()));
        typed.put("represents", details.represents());
        typed.put("area", details.area());
        typed.put("organisation", details.organisation());
        typed.put("sitting", flag(details.sitting()));
        typed.put("introduced-by", details.introducedBy());
        typed.put("score", PersonColumn.score(details.score()));
        typed.put("note", details.note());
        return typed;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String flag(@Nullable Boolean flag) {
        return flag == null ? "" : flag.toString();
    }

    /// By field, what is wrong and how to mend it; empty when all can be taken.
    public Map<String, String> faults() {
        return Collections.unmodifiableMap(faults);
    }

    /// What could be read; to be stored only where there are no [#faults()].
    public Details details() {
        return details;
    }

    public Sensitive sensitive() {
        return sensitive;
    }

    private Details readDetails() {
        if (value("name").isEmpty()) {
            fault("name", "personnel.fault.no-name");
        }
        return new Details(
                text("name", LONGEST_NAME),
                day("born"),
                gender(),
                text("hometown", LONGEST),
                text("residence", LONGEST),
                text("education", LONGEST),
                text("degree", LONGEST),
                text("theory", LONGEST),
                text("post", LONGEST),
                text("workplace", LONGEST),
                choice("category", words.categories().keySet()),
                text("represents", LONGEST),
                text("area", LONGEST),
                text("organisation", LONGEST),
                flag("sitting"),
                text("introduced-by", LONGEST),
                text("note", LONGEST_NOTE),
                score());
    }

    private Sensitive readSensitive() {
        Trait.Day since = day(PARTY_SINCE);
        Boolean party = flag("party");
        if (since != null && Boolean.FALSE.equals(party)) {
            fault(PARTY_SINCE, "personnel.fault.party-since-outside");
            since = null;
        }
        return new Sensitive(
                ethnic(),
                choice("religion", words.religions().keySet()),
                since == null ? party : Boolean.TRUE,
                since);
    }

    private String value(String field) {
        return typed.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    private void fault(String field, String key, Object... arguments) {
        faults.putIfAbsent(field, words.texts().text(key, arguments));
    }

    private String text(String field, int longest) {
        String value = value(field);
        if (value.length() > longest) {
            fault(field, "personnel.fault.too-long", longest, value.length());
        }
        return value;
    }

    private Trait.@Nullable Day day(String field) {
        String value = value(field);
        return switch (TypedDay.of(value, today)) {
            case TypedDay.Empty() -> null;
            case TypedDay.Known(var day) -> day;
            case TypedDay.Wrong(var wrong) -> {
                fault(field, wrong.messageKey(), value);
                yield null;
            }
        };
    }

    private @Nullable Boolean gender() {
        String code = choice("gender", List.of("female", "male"));
        return code == null ? null : (Boolean) code.equals("female");
    }

    private @Nullable Boolean flag(String field) {
        String code = choice(field, List.of("true", "false"));
        return code == null ? null : (Boolean) code.equals("true");
    }

    private @Nullable String choice(String field, Collection<String> codes) {
        String value = value(field);
        if (value.isEmpty() || codes.contains(value)) {
            return value.isEmpty() ? null : value;
        }
        fault(field, "personnel.fault.not-a-choice", value);
        return null;
    }

    private @Nullable String ethnic() {
        String value = value("ethnic");
        if (value.isEmpty()) {
            return null;
        }
        String known = EthnicGroups.find(value).orElse(null);
        if (known == null) {
            fault("ethnic", "personnel.fault.not-a-choice", value);
        }
        return known;
    }

    private @Nullable BigDecimal score() {
        String value = value("score").replace(',', '.');
        if (value.isEmpty()) {
            return null;
        }
        if (!value.matches("\\d{1,4}(\\.\\d{1,3})?")
                || new BigDecimal(value).compareTo(BEST_SCORE) > 0) {
            fault("score", "personnel.fault.score", value("score"));
            return null;
        }
        return new BigDecimal(value).setScale(3, RoundingMode.UNNECESSARY);
    }
}
