package vn.daihoi.timetable.web;

import vn.daihoi.composition.timetable.Clash;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.composition.timetable.Slot;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.steering.WorkingGroup;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.TimetableSetup;
import vn.daihoi.timetable.internal.ReadTimetable.Seen;
import vn.daihoi.timetable.web.TimetableView.Card;
import vn.daihoi.timetable.web.TimetableView.Cell;
import vn.daihoi.timetable.web.TimetableView.Day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The congresses of a draft as cards of a calendar.
final class TimetableCards {

    private final Seen seen;
    private final TimetableWords words;
    private final String address;
    private final List<Clash> clashes;
    private final Map<Slot, List<Card>> bySlot = new HashMap<>();
    private final List<Card> unplaced = new ArrayList<>();

    TimetableCards(Seen seen, TimetableWords words, String address, List<Clash> clashes) {
        this.seen = seen;
        this.words = words;
        this.address = address;
        this.clashes = clashes;
        seen.situation().units().forEach(this::add);
    }

    private void add(CampaignUnit unit) {
        var card = card(unit);
        slot(unit)
                .ifPresentOrElse(
                        slot -> bySlot.computeIfAbsent(slot, _ -> new ArrayList<>()).add(card),
                        () -> unplaced.add(card));
    }

    /// Of a congress that was held only the day is known.
    Optional<Slot> slot(CampaignUnit unit) {
        var id = unit.id().value();
        return seen.situation().isHeld(id)
                ? seen.situation().planDay(id).map(day -> new Slot(day, Half.MORNING))
                : placement(id).map(Placement::slot);
    }

    private Optional<Placement> placement(UUID unit) {
        return seen.board().draft().of(unit);
    }

    List<Card> unplaced() {
        return unplaced;
    }

    /// Days with congresses, and all on which some may be held.
    List<Day> days() {
        Set<Slot> open = seen.congresses().open();
        var days = new TreeSet<LocalDate>();
        open.forEach(slot -> days.add(slot.day()));
        bySlot.keySet().forEach(slot -> days.add(slot.day()));
        return days.stream().map(day -> day(day, open)).toList();
    }

    private Day day(LocalDate day, Set<Slot> open) {
        var cells =
                Arrays.stream(Half.values()).map(half -> cell(new Slot(day, half), open)).toList();
        boolean past = day.isBefore(seen.situation().today());
        boolean closed = cells.stream().noneMatch(Cell::open);
        String note = past ? "timetable.day.past" : closed ? "timetable.day.closed" : "";
        return new Day(words.weekday(day), note.isEmpty() ? "" : words.text(note), cells);
    }

    private Cell cell(Slot slot, Set<Slot> open) {
        return new Cell(
                slot.toString(),
                words.half(slot.half()),
                open.contains(slot),
                bySlot.getOrDefault(slot, List.of()));
    }

    Card card(CampaignUnit unit) {
        var id = unit.id().value();
        var kind = kind(id);
        return new Card(
                unit.code(),
                unit.fullName(),
                address + "/units/" + unit.code(),
                kind,
                kind.isEmpty() ? "" : words.text("timetable.kind." + kind),
                lines(unit),
                clashes.stream()
                        .filter(clash -> clash.congresses().contains(id.toString()))
                        .filter(clash -> clash.kind() != Clash.Kind.NOT_HELD_ONCE)
                        .map(words::clash)
                        .toList());
    }

    private String kind(UUID unit) {
        if (seen.situation().isHeld(unit)) {
            return "held";
        }
        var setup = seen.board().draft().setup();
        return setup.pilots().contains(unit) || seen.situation().pilots().contains(unit)
                ? "pilot"
                : setup.fixed().contains(unit) ? "fixed" : "";
    }

    /// Who comes and where it is, as far as that is chosen.
    List<String> lines(CampaignUnit unit) {
        var setup = seen.board().draft().setup();
        var lines = new ArrayList<String>();
        seen.situation().inCharge(unit).map(WorkingGroup::name).ifPresent(lines::add);
        var placement = placement(unit.id().value());
        placement
                .flatMap(one -> setup.leader(one.leader()))
                .map(words::leader)
                .ifPresent(lines::add);
        placement
                .flatMap(one -> setup.hall(one.hall()))
                .map(TimetableSetup.Hall::name)
                .ifPresent(lines::add);
        return lines;
    }
}
