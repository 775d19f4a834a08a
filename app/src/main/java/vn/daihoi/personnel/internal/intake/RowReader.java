package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.PersonWords;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.TypedDay;
import vn.daihoi.personnel.internal.sheet.SheetRow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads rows of a list as people, and says what is wrong in which cell.
public final class RowReader {

    private static final int ADULT = 18;
    private static final BigDecimal HIGHEST_SCORE = new BigDecimal(1_000);
    private static final int SCORE_DIGITS = 3;

    private static final Pattern AS_DAY = Pattern.compile("(\\d{2})/(\\d{2})/\\d{4}");

    private final ListHead head;
    private final Coded coded;
    private final List<String> categories;
    private final LocalDate today;
    private final boolean sensitive;

    /// @param words the viewer's language first
    /// @param today day after which nobody was born
    /// @param sensitive whether sensitive columns are read
    public RowReader(ListHead head, List<PersonWords> words, LocalDate today, boolean sensitive) {
        this.head = head;
        this.coded = new Coded(words);
        this.categories = List.copyOf(words.getFirst().categories().values());
        this.today = today;
        this.sensitive = sensitive;
    }

    public PersonRow read(SheetRow row) {
        return new Reading(new RowCells(head, row, today)).person();
    }

    /// The person of one row.
    private final class Reading {

        private final RowCells cells;

        Reading(RowCells cells) {
            this.cells = cells;
        }

        PersonRow person() {
            String name = name();
            Trait.@Nullable Day born = born();
            Details details =
                    new Details(
                            name,
                            born,
                            female(),
                            cells.text(ImportColumn.HOMETOWN),
                            cells.text(ImportColumn.RESIDENCE),
                            education(),
                            cells.text(ImportColumn.DEGREE),
                            cells.text(ImportColumn.THEORY),
                            cells.text(ImportColumn.POST),
                            cells.text(ImportColumn.WORKPLACE),
                            category(),
                            cells.text(ImportColumn.REPRESENTS),
                            cells.text(ImportColumn.AREA),
                            cells.text(ImportColumn.ORGANISATION),
                            sitting(),
                            cells.text(ImportColumn.INTRODUCED_BY),
                            cells.text(ImportColumn.NOTE),
                            score());
            Sensitive traits =
                    sensitive ? new SensitiveCells(cells, coded).read(born) : Sensitive.UNKNOWN;
            return cells.person(details, traits);
        }

        private String name() {
            String name =
                    (cells.text(ImportColumn.FAMILY) + " " + cells.text(ImportColumn.NAME)).strip();
            if (name.isEmpty()) {
                cells.error(ImportColumn.NAME, "no-name");
            } else if (name.chars().anyMatch(Character::isDigit)) {
                cells.warn(ImportColumn.NAME, "name-digits", name);
            } else if (name.indexOf(' ') < 0) {
                cells.warn(ImportColumn.NAME, "name-one-word", name);
            }
            return name;
        }

        private Trait.@Nullable Day born() {
            Trait.@Nullable Day born = null;
            for (var column :
                    List.of(ImportColumn.BORN, ImportColumn.BORN_MALE, ImportColumn.BORN_FEMALE)) {
                String typed = cells.text(column);
                boolean mark = column != ImportColumn.BORN && coded.flag(typed) != null;
                born = born == null && !mark ? cells.day(column, typed) : born;
            }
            if (born != null && born.latest().isAfter(today.minusYears(ADULT))) {
                cells.warn(bornColumn(), "young", TypedDay.text(born));
            }
            return born;
        }

        private ImportColumn bornColumn() {
            for (var column : List.of(ImportColumn.BORN_MALE, ImportColumn.BORN_FEMALE)) {
                if (!cells.text(column).isEmpty()) {
                    return column;
                }
            }
            return ImportColumn.BORN;
        }

        private @Nullable Boolean female() {
            boolean male = isSaid(ImportColumn.BORN_MALE);
            boolean female = isSaid(ImportColumn.BORN_FEMALE);
            String typed = cells.text(ImportColumn.GENDER);
            @Nullable Boolean told = coded.female(typed);
            if (told == null && !typed.isEmpty()) {
                cells.error(ImportColumn.GENDER, "gender", typed);
            }
            boolean twice = male && female;
            boolean against = told != null && (told ? male : female);
            if (twice || against) {
                cells.error(ImportColumn.BORN_FEMALE, "gender-twice");
            }
            if (male || female) {
                return female;
            }
            return told == null && isMarkColumn() ? (Boolean) false : told;
        }

        /// A day or a mark for yes.
        private boolean isSaid(ImportColumn column) {
            String typed = cells.text(column);
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
            String typed = cells.text(ImportColumn.EDUCATION);
            Matcher asDay = AS_DAY.matcher(typed);
            if (!asDay.matches()) {
                return typed;
            }
            String classes =
                    Integer.parseInt(asDay.group(1)) + "/" + Integer.parseInt(asDay.group(2));
            cells.warn(ImportColumn.EDUCATION, "education-day", typed, classes);
            return classes;
        }

        private @Nullable String category() {
            String typed = cells.text(ImportColumn.CATEGORY);
            @Nullable String code = coded.category(typed);
            if (code == null && !typed.isEmpty()) {
                cells.error(
                        ImportColumn.CATEGORY, "category", typed, String.join("; ", categories));
            }
            return code;
        }

        private @Nullable Boolean sitting() {
            String typed = cells.text(ImportColumn.SITTING);
            @Nullable Boolean sitting = coded.sitting(typed);
            if (sitting == null && !typed.isEmpty()) {
                cells.error(ImportColumn.SITTING, "sitting", typed);
            }
            return sitting;
        }

        private @Nullable BigDecimal score() {
            String typed = cells.text(ImportColumn.SCORE);
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
            cells.error(ImportColumn.SCORE, "score", typed);
            return null;
        }
    }
}
