package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.PersonColumn;
import vn.daihoi.personnel.internal.PersonWords;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.TypedDay;
import vn.daihoi.personnel.internal.intake.CellNote;
import vn.daihoi.personnel.internal.intake.PlannedRow;
import vn.daihoi.personnel.internal.intake.PlannedRow.Choice;
import vn.daihoi.personnel.internal.sheet.SheetRow;
import vn.daihoi.personnel.web.ImportLook.Change;
import vn.daihoi.personnel.web.ImportLook.Note;
import vn.daihoi.personnel.web.ImportLook.Option;
import vn.daihoi.personnel.web.ImportLook.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts rows of an import into words.
///
/// @param sensitive whether the viewer sees sensitive traits
record ImportRows(Texts texts, PersonWords words, boolean sensitive) {

    Row row(PlannedRow planned) {
        Details details = planned.row().details();
        String state = planned.state().name().toLowerCase(Locale.ROOT);
        return new Row(
                planned.row().number(),
                details.name(),
                about(details),
                state,
                texts.text("personnel.import.state." + state),
                twin(planned),
                planned.row().notes().stream().map(this::note).toList(),
                changes(planned),
                options(planned));
    }

    private static String about(Details details) {
        return Stream.of(TypedDay.text(details.born()), details.post(), details.workplace())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String twin(PlannedRow planned) {
        if (planned.twiceOf() > 0) {
            return texts.text("personnel.import.twin.row", Integer.toString(planned.twiceOf()));
        }
        @Nullable Listed existing = planned.existing();
        if (existing == null) {
            return "";
        }
        String about = about(existing.details());
        return texts.text(
                about.isEmpty() ? "personnel.import.twin.name" : "personnel.import.twin",
                existing.details().name(),
                about);
    }

    private Note note(CellNote note) {
        String text = texts.text(note.key(), note.arguments().toArray());
        String place =
                note.column() < 0
                        ? texts.text("personnel.import.place.row", Integer.toString(note.row()))
                        : texts.text(
                                "personnel.import.place",
                                Integer.toString(note.row()),
                                SheetRow.letters(note.column()),
                                note.label());
        return new Note(place + ": " + text, note.error());
    }

    /// Of a person who is there: what the row would change.
    private List<Change> changes(PlannedRow planned) {
        @Nullable Listed existing = planned.existing();
        if (existing == null || !planned.isOpen()) {
            return List.of();
        }
        Sensitive known = Objects.requireNonNullElse(existing.sensitive(), Sensitive.UNKNOWN);
        var after = planned.updated();
        var changes = new ArrayList<Change>();
        for (PersonColumn column : PersonColumn.shown(sensitive)) {
            String from = column.text(existing.details(), known, words);
            String to = column.text(after.details(), after.sensitive(), words);
            if (!from.equals(to)) {
                changes.add(new Change(texts.text(column.messageKey()), from, to));
            }
        }
        return changes;
    }

    private List<Option> options(PlannedRow planned) {
        return Stream.of(Choice.values())
                .filter(planned::allows)
                .map(choice -> {
                    String key = choice.name().toLowerCase(Locale.ROOT);
                    return new Option(
                            key,
                            texts.text("personnel.import.choice." + key),
                            choice == planned.choice());
                })
                .toList();
    }
}
