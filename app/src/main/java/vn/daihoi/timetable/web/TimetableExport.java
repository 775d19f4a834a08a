package vn.daihoi.timetable.web;

import vn.daihoi.composition.timetable.Slot;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Texts;
import vn.daihoi.pages.Xlsx;
import vn.daihoi.steering.WorkingGroup;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.TimetableSetup.Hall;
import vn.daihoi.timetable.internal.ReadTimetable.Seen;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The draft as a table for office programs, in the order of the days.
final class TimetableExport {

    private static final int WIDTH = 24;
    private static final List<String> COLUMNS =
            List.of("day", "half", "unit", "group", "leader", "hall", "clashes");

    private final Seen seen;
    private final TimetableWords words;
    private final TimetableCards cards;

    TimetableExport(Seen seen, Texts texts) {
        this.seen = seen;
        this.words = new TimetableWords(texts, seen);
        var clashes = seen.congresses().clashes(seen.board().draft().placements());
        this.cards = new TimetableCards(seen, words, "", clashes);
    }

    byte[] csv() {
        var csv = new Csv().row(head());
        rows().forEach(csv::row);
        return csv.bytes();
    }

    byte[] xlsx() {
        var widths = Collections.nCopies(COLUMNS.size(), WIDTH);
        return new Xlsx(words.text("timetable.title"), widths, 0).bytes(head(), rows());
    }

    private List<String> head() {
        return COLUMNS.stream().map(column -> words.text("timetable.column." + column)).toList();
    }

    private Stream<List<String>> rows() {
        return seen.situation().units().stream()
                .sorted(
                        Comparator.comparing(
                                unit -> cards.slot(unit).orElse(null),
                                Comparator.nullsLast(Slot::compareTo)))
                .map(this::row);
    }

    private List<String> row(CampaignUnit unit) {
        var setup = seen.board().draft().setup();
        Optional<Slot> slot = cards.slot(unit);
        var placement = seen.board().draft().of(unit.id().value());
        boolean held = seen.situation().isHeld(unit.id().value());
        return List.of(
                slot.map(one -> TimetableWords.day(one.day())).orElse(""),
                held
                        ? words.text("timetable.kind.held")
                        : slot.map(one -> words.half(one.half())).orElse(""),
                unit.fullName(),
                seen.situation().inCharge(unit).map(WorkingGroup::name).orElse(""),
                placement
                        .map(Placement::leader)
                        .flatMap(setup::leader)
                        .map(words::leader)
                        .orElse(""),
                placement.map(Placement::hall).flatMap(setup::hall).map(Hall::name).orElse(""),
                String.join("; ", cards.card(unit).clashes()));
    }
}
