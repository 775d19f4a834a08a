package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.EthnicGroups;
import vn.daihoi.personnel.internal.PersonWords;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.TypedDay;
import vn.daihoi.personnel.internal.sheet.SheetRow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads rows of a list as people, and says what is wrong in which cell.
public final class RowReader {

    private static final String KEYS = "personnel.import.cell.";
    private static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 4_000;
    private static final int ADULT = 18;
    private static final BigDecimal HIGHEST_SCORE = new BigDecimal(1_000);
    private static final int SCORE_DIGITS = 3;

    private static final Pattern AS_DAY = Pattern.compile("(\\d{2})/(\\d{2})/\\d{4}");

    /// What office programs show where a formula failed.
    private static final Set<String> FAILED =
            Set.of(
                    SheetRow.NO_RESULT,
                    "#REF!",
                    "#N/A",
                    "#VALUE!",
                    "#NAME?",
                    "#DIV/0!",
                    "#NUM!",
                    "#NULL!",
                    "#SPILL!",
                    "#CALC!",
                    "########");

    private final ListHead head;
    private final Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
    private final Coded coded;
    private final List<String> categories;
    private final LocalDate today;
    private final boolean sensitive;

    /// @param words the viewer's language first
    /// @param today day after which nobody was born
    /// @param sensitive whether sensitive columns are read
    public RowReader(ListHead head, List<PersonWords> words, LocalDate today, boolean sensitive) {
        this.head = head;
        head.columns().forEach((at, column) -> places.putIfAbsent(column, at));
        this.coded = new Coded(words);
        this.categories = List.copyOf(words.getFirst().categories().values());
        this.today = today;
        this.sensitive = sensitive;
    }

    public PersonRow read(SheetRow row) {
        return new Cells(row).person();
    }

    /// The cells of one row.
    private final class Cells {

        private final SheetRow row;
        private final List<CellNote> notes = new ArrayList<>();

        Cells(SheetRow row) {
            this.row = row;
        }

        PersonRow person() {
            String name = name();
            Trait.@Nullable Day born = born();
            Details details =
                    new Details(
                            name,
                            born,
                            female(),
                            text(ImportColumn.HOMETOWN),
                            text(ImportColumn.RESIDENCE),
                            education(),
                            text(ImportColumn.DEGREE),
                            text(ImportColumn.THEORY),
                            text(ImportColumn.POST),
                            text(ImportColumn.WORKPLACE),
                            category(),
                            text(ImportColumn.REPRESENTS),
                            text(ImportColumn.AREA),
                            text(ImportColumn.ORGANISATION),
                            sitting(),
                            text(ImportColumn.INTRODUCED_BY),
                            text(ImportColumn.NOTE),
                            score());
            Sensitive traits = sensitive ? traits(born) : Sensitive.UNKNOWN;
            return new PersonRow(row.number(), row.hidden(), details, traits, notes);
        }

        private String name() {
            String name = (text(ImportColumn.FAMILY) + " " + text(ImportColumn.NAME)).strip();
            if (name.isEmpty()) {
                error(ImportColumn.NAME, "no-name");
            } else if (name.chars().anyMatch(Character::isDigit)) {
                warn(ImportColumn.NAME, "name-digits", name);
            } else if (name.indexOf(' ') < 0) {
                warn(ImportColumn.NAME, "name-one-word", name);
            }
            return name;
        }

        private Trait.@Nullable Day born() {
            Trait.@Nullable Day born = null;
            for (var column :
                    List.of(ImportColumn.BORN, ImportColumn.BORN_MALE, ImportColumn.BORN_FEMALE)) {
                String typed = text(column);
                boolean mark = column != ImportColumn.BORN && coded.flag(typed) != null;
                born = born == null && !mark ? day(column, typed) : born;
            }
            if (born != null && born.latest().isAfter(today.minusYears(ADULT))) {
                warn(bornColumn(), "young", TypedDay.text(born));
            }
            return born;
        }

        private ImportColumn bornColumn() {
            for (var column : List.of(ImportColumn.BORN_MALE, ImportColumn.BORN_FEMALE)) {
                if (!text(column).isEmpty()) {
                    return column;
                }
            }
            return ImportColumn.BORN;
        }

        private Trait.@Nullable Day day(ImportColumn column, String typed) {
            return switch (TypedDay.of(typed, today)) {
                case TypedDay.Empty() -> null;
                case TypedDay.Known(var day) -> day;
                case TypedDay.Wrong(var fault) -> {
                    note(column, fault.messageKey(), true, typed);
                    yield null;
                }
            };
        }

        private @Nullable Boolean female() {
            boolean male = isSaid(ImportColumn.BORN_MALE);
            boolean female = isSaid(ImportColumn.BORN_FEMALE);
            String typed = text(ImportColumn.GENDER);
            @Nullable Boolean told = coded.female(typed);
            if (told == null && !typed.isEmpty()) {
                error(ImportColumn.GENDER, "gender", typed);
            }
            boolean twice = male && female;
            boolean against = told != null && (told ? male : female);
            if (twice || against) {
                error(ImportColumn.BORN_FEMALE, "gender-twice");
            }
            if (male || female) {
                return female;
            }
            return told == null && isMarkColumn() ? (Boolean) false : told;
        }

        /// A day or a mark for yes.
        private boolean isSaid(ImportColumn column) {
            String typed = text(column);
            return !typed.isEmpty() && !Boolean.FALSE.equals(coded.flag(typed));
        }

        /// Where a list has a column `Nữ` without one for men, no mark in it says man.
        private boolean isMarkColumn() {
            return head.has(ImportColumn.BORN_FEMALE)
                    && !head.has(ImportColumn.BORN_MALE)
                    && !head.has(ImportColumn.GENDER);
        }

        /// Office programs take 12/12 for the twelfth of December.
        private String education() {
            String typed = text(ImportColumn.EDUCATION);
            Matcher asDay = AS_DAY.matcher(typed);
            if (!asDay.matches()) {
                return typed;
            }
            String classes =
                    Integer.parseInt(asDay.group(1)) + "/" + Integer.parseInt(asDay.group(2));
            warn(ImportColumn.EDUCATION, "education-day", typed, classes);
            return classes;
        }

        private @Nullable String category() {
            String typed = text(ImportColumn.CATEGORY);
            @Nullable String code = coded.category(typed);
            if (code == null && !typed.isEmpty()) {
                error(ImportColumn.CATEGORY, "category", typed, String.join("; ", categories));
            }
            return code;
        }

        private @Nullable Boolean sitting() {
            String typed = text(ImportColumn.SITTING);
            @Nullable Boolean sitting = coded.sitting(typed);
            if (sitting == null && !typed.isEmpty()) {
                error(ImportColumn.SITTING, "sitting", typed);
            }
            return sitting;
        }

        private @Nullable BigDecimal score() {
            String typed = text(ImportColumn.SCORE);
            if (typed.isEmpty()) {
                return null;
            }
            try {
                var score = new BigDecimal(typed.replace(',', '.'));
                if (score.signum() >= 0
                        && score.scale() <= SCORE_DIGITS
                        && score.compareTo(HIGHEST_SCORE) <= 0) {
                    return score.setScale(SCORE_DIGITS, RoundingMode.UNNECESSARY);
                }
            } catch (NumberFormatException e) {
                // told below
            }
            error(ImportColumn.SCORE, "score", typed);
            return null;
        }

        private Sensitive traits(Trait.@Nullable Day born) {
            Trait.@Nullable Day since = null;
            String typed = text(ImportColumn.PARTY);
            @Nullable Boolean party = coded.member(typed);
            if (party == null && !typed.isEmpty()) {
                since = day(ImportColumn.PARTY, typed);
                party = since == null ? null : (Boolean) true;
            }
            party = isOutside() ? outside(party) : party;
            if (since != null && born != null && since.latest().isBefore(born.latest())) {
                error(ImportColumn.PARTY, "party-before-birth", typed);
                since = null;
            }
            boolean member = !Boolean.FALSE.equals(party);
            return new Sensitive(ethnic(), religion(), party, member ? since : null);
        }

        /// By a mark or the words in the column for those outside the Party.
        private boolean isOutside() {
            String typed = text(ImportColumn.NON_PARTY);
            @Nullable Boolean mark = coded.flag(typed);
            if (typed.isEmpty() || mark != null) {
                return Boolean.TRUE.equals(mark);
            }
            boolean outside = Boolean.FALSE.equals(coded.member(typed));
            if (!outside) {
                error(ImportColumn.NON_PARTY, "non-party", typed);
            }
            return outside;
        }

        private Boolean outside(@Nullable Boolean party) {
            if (Boolean.TRUE.equals(party)) {
                error(ImportColumn.NON_PARTY, "party-twice");
            }
            return false;
        }

        private @Nullable String ethnic() {
            String typed = text(ImportColumn.ETHNIC);
            if (typed.isEmpty()) {
                return null;
            }
            return EthnicGroups.find(typed)
                    .orElseGet(() -> {
                        warn(ImportColumn.ETHNIC, "ethnic", typed);
                        return typed;
                    });
        }

        private @Nullable String religion() {
            String typed = text(ImportColumn.RELIGION);
            @Nullable String code = coded.religion(typed);
            if (code == null && typed.equals("-")) {
                return "khong";
            }
            if (code == null && !typed.isEmpty()) {
                error(ImportColumn.RELIGION, "religion", typed);
            }
            return code;
        }

        private String text(ImportColumn column) {
            int at = column(column);
            String text = at < 0 ? "" : row.cell(at);
            if (FAILED.contains(text)) {
                error(column, "formula", text);
                return "";
            }
            int longest = column == ImportColumn.NOTE ? LONGEST_NOTE : LONGEST;
            if (text.length() > longest) {
                error(column, "long", Integer.toString(text.length()), Integer.toString(longest));
                return "";
            }
            return text;
        }

        private void error(ImportColumn column, String key, String... arguments) {
            note(column, KEYS + key, true, arguments);
        }

        private void warn(ImportColumn column, String key, String... arguments) {
            note(column, KEYS + key, false, arguments);
        }

        /// Once for each cell and fault.
        private void note(ImportColumn column, String key, boolean error, String... arguments) {
            int at = column(column);
            String label = at < 0 ? "" : head.labels().getOrDefault(at, "");
            var note = new CellNote(row.number(), at, label, key, List.of(arguments), error);
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
    }

    private int column(ImportColumn wanted) {
        return places.getOrDefault(wanted, -1);
    }
}
