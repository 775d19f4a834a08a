package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.TypedDay;
import vn.daihoi.personnel.internal.sheet.SheetRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The cells of one row by what they hold, and what was found wrong in them.
final class RowCells {

    private static final String KEYS = "personnel.import.cell.";
    private static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 4_000;

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
    private final SheetRow row;
    private final LocalDate today;
    private final Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
    private final List<CellNote> notes = new ArrayList<>();

    /// @param today no day of a person is later
    RowCells(ListHead head, SheetRow row, LocalDate today) {
        this.head = head;
        this.row = row;
        this.today = today;
        head.columns().forEach((at, column) -> places.putIfAbsent(column, at));
    }

    /// What was read, with all that was noted on the way.
    PersonRow person(Details details, Sensitive traits) {
        return new PersonRow(row.number(), row.hidden(), details, traits, notes);
    }

    String text(ImportColumn column) {
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

    void error(ImportColumn column, String key, String... arguments) {
        note(column, KEYS + key, true, arguments);
    }

    void warn(ImportColumn column, String key, String... arguments) {
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

    Trait.@Nullable Day day(ImportColumn column, String typed) {
        return switch (TypedDay.of(typed, today)) {
            case TypedDay.Empty() -> null;
            case TypedDay.Known(var day) -> day;
            case TypedDay.Wrong(var fault) -> {
                note(column, fault.messageKey(), true, typed);
                yield null;
            }
        };
    }

    private int column(ImportColumn wanted) {
        return places.getOrDefault(wanted, -1);
    }
}
