package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The columns of the *danh sách trích ngang*, in its order. Exports write them and imports read
/// them, so that an exported list can be imported again. The running number is none of them.
public enum PersonColumn {
    NAME(false, (details, _, _) -> details.name()),
    GENDER(false, (details, _, words) -> words.gender(details.female())),
    BORN(false, (details, _, _) -> TypedDay.text(details.born())),
    HOMETOWN(false, (details, _, _) -> details.hometown()),
    RESIDENCE(false, (details, _, _) -> details.residence()),
    /// name of the ethnic group
    ETHNIC(true, (_, sensitive, _) -> sensitive.ethnic() == null ? "" : sensitive.ethnic()),
    RELIGION(true, (_, sensitive, words) -> words.religion(sensitive.religion())),
    /// day of admission where it is known; else whether a member
    PARTY(
            true,
            (_, sensitive, words) ->
                    sensitive.partySince() == null
                            ? words.party(sensitive.party())
                            : TypedDay.text(sensitive.partySince())),
    EDUCATION(false, (details, _, _) -> details.education()),
    DEGREE(false, (details, _, _) -> details.degree()),
    THEORY(false, (details, _, _) -> details.theory()),
    POST(false, (details, _, _) -> details.post()),
    WORKPLACE(false, (details, _, _) -> details.workplace()),
    CATEGORY(false, (details, _, words) -> words.category(details.category())),
    REPRESENTS(false, (details, _, _) -> details.represents()),
    AREA(false, (details, _, _) -> details.area()),
    ORGANISATION(false, (details, _, _) -> details.organisation()),
    SITTING(false, (details, _, words) -> words.sitting(details.sitting())),
    INTRODUCED_BY(false, (details, _, _) -> details.introducedBy()),
    SCORE(false, (details, _, _) -> score(details.score())),
    NOTE(false, (details, _, _) -> details.note());

    private interface Reading {
        String text(Details details, Sensitive sensitive, PersonWords words);
    }

    private final boolean sensitive;
    private final Reading reading;

    PersonColumn(boolean sensitive, Reading reading) {
        this.sensitive = sensitive;
        this.reading = reading;
    }

    /// Those that a viewer may see.
    ///
    /// @param sensitive whether the viewer may see sensitive traits
    public static List<PersonColumn> shown(boolean sensitive) {
        return Arrays.stream(values()).filter(column -> sensitive || !column.sensitive).toList();
    }

    /// In small letters with dashes, for instance `introduced-by`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Key of the column's head.
    public String messageKey() {
        return "personnel.column." + key();
    }

    /// Whether only those see it who may see sensitive traits.
    public boolean isSensitive() {
        return sensitive;
    }

    /// As people read it; empty where nothing is known.
    ///
    /// @param sensitive [Sensitive#UNKNOWN] where it was not asked for
    public String text(Details details, Sensitive sensitive, PersonWords words) {
        return reading.text(details, sensitive, words);
    }

    static String score(@Nullable BigDecimal score) {
        return score == null ? "" : score.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
