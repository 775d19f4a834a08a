package vn.daihoi.reminders.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.UnitId;
import vn.daihoi.reminders.DailyNote;
import vn.daihoi.reminders.DailyNote.Waiting;
import vn.daihoi.reminders.internal.db.tables.records.ReminderRecord;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What waits for units in other modules.
@Component
class DailyNotes {

    /// In place of a rule of the profile.
    private static final String RULE = "waiting";

    private final List<DailyNote> notes;

    DailyNotes(List<DailyNote> notes) {
        this.notes = notes;
    }

    /// What one person is to be told, but for the way.
    ///
    /// @param note name of what waits
    record Told(String note, UnitId unit, LocalDate since, PersonId person) {

        void fill(ReminderRecord row) {
            row.setRule(RULE);
            row.setUnitId(unit.value());
            row.setStep(note);
            row.setDueOn(since);
            row.setPersonId(person.value());
            row.setAnswersFor(unit.value());
        }
    }

    Stream<Told> due(Campaign campaign, LocalDate today) {
        return notes.stream()
                .flatMap(note ->
                        note.due(campaign, today).stream()
                                .flatMap(due ->
                                        due.people().stream()
                                                .map(person ->
                                                        new Told(
                                                                note.name(),
                                                                due.unit(),
                                                                due.since(),
                                                                person))));
    }

    static boolean isNote(ReminderRecord row) {
        return row.getRule().equals(RULE);
    }

    private record Key(String note, UnitId unit) {

        static Key of(ReminderRecord row) {
            return new Key(row.getStep(), new UnitId(row.getUnitId()));
        }
    }

    /// What waits by now of all that some rows tell of.
    Open of(Campaign campaign, Collection<ReminderRecord> rows, LocalDate today) {
        var open = new HashMap<Key, Waiting>();
        for (DailyNote note : notes) {
            var units =
                    rows.stream()
                            .filter(DailyNotes::isNote)
                            .map(Key::of)
                            .filter(key -> key.note().equals(note.name()))
                            .map(Key::unit)
                            .distinct()
                            .toList();
            if (!units.isEmpty()) {
                note.of(campaign, units, today)
                        .forEach((unit, waiting) -> open.put(new Key(note.name(), unit), waiting));
            }
        }
        return new Open(open);
    }

    record Open(Map<Key, Waiting> waiting) {

        /// Of one person's rows, each once.
        List<Waiting> of(List<ReminderRecord> rows) {
            return rows.stream()
                    .filter(DailyNotes::isNote)
                    .map(Key::of)
                    .distinct()
                    .map(key -> waiting.get(key))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
