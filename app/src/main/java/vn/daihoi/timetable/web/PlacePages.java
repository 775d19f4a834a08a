package vn.daihoi.timetable.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.timetable.Clash;
import vn.daihoi.composition.timetable.Resource;
import vn.daihoi.composition.timetable.Slot;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.internal.ReadTimetable;
import vn.daihoi.timetable.internal.ReadTimetable.Seen;
import vn.daihoi.timetable.web.PlaceView.Choice;
import vn.daihoi.timetable.web.PlaceView.SlotChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Puts together the page on which one congress is placed: each slot says what would be in the way
/// there.
@Component
class PlacePages {

    private final ReadTimetable read;
    private final Access access;

    PlacePages(ReadTimetable read, Access access) {
        this.read = read;
        this.access = access;
    }

    /// Empty when there is no such congress, or it was held.
    Optional<PlaceView> view(
            Campaign campaign, CampaignUnit unit, String ward, Viewer viewer, Frame frame) {
        var seen = read.see(unit);
        return seen.situation()
                .unit(ward)
                .filter(one -> !seen.situation().isHeld(one.id().value()))
                .map(one ->
                        new One(seen, one, new TimetableWords(frame.texts(), seen))
                                .view(
                                        TimetableAddress.of(campaign, unit),
                                        access.may(viewer, Permission.MANAGE_CAMPAIGN, unit)));
    }

    private record One(Seen seen, CampaignUnit ward, TimetableWords words) {

        private UUID id() {
            return ward.id().value();
        }

        private Optional<Placement> now() {
            return seen.board().draft().of(id());
        }

        PlaceView view(String back, boolean mayEdit) {
            var slots = slots();
            return new PlaceView(
                    back,
                    ward.code(),
                    ward.fullName(),
                    seen.board().revision(),
                    mayEdit,
                    now().map(one -> words.slot(one.slot())).orElse(""),
                    now().map(one -> clashes(one.slot())).orElse(List.of()).stream()
                            .map(words::clash)
                            .toList(),
                    (int) slots.stream().filter(slot -> slot.clash().isEmpty()).count(),
                    slots,
                    leaders(),
                    halls());
        }

        /// All that are open to it, and the one it has.
        private List<SlotChoice> slots() {
            var all = new ArrayList<Slot>();
            seen.congresses()
                    .congress(id())
                    .ifPresent(congress -> congress.slots().stream().sorted().forEach(all::add));
            now().map(Placement::slot).filter(slot -> !all.contains(slot)).ifPresent(all::add);
            return all.stream().sorted().map(this::choice).toList();
        }

        private SlotChoice choice(Slot slot) {
            var clashes = clashes(slot);
            return new SlotChoice(
                    slot.toString(),
                    words.weekday(slot.day()) + ", " + words.half(slot.half()),
                    clashes.isEmpty() ? "" : brief(clashes.getFirst()),
                    now().map(Placement::slot).filter(slot::equals).isPresent());
        }

        /// Those that it would have at a slot, with the same people.
        private List<Clash> clashes(Slot slot) {
            var wanted =
                    Placement.at(
                            id(),
                            slot,
                            now().map(Placement::leader).orElse(null),
                            now().map(Placement::hall).orElse(null));
            var draft = seen.board().draft().without(id());
            var all = new ArrayList<>(draft.placements());
            all.add(wanted);
            return seen.congresses().clashes(all).stream()
                    .filter(clash -> clash.kind() != Clash.Kind.NOT_HELD_ONCE)
                    .filter(clash -> clash.congresses().contains(id().toString()))
                    .toList();
        }

        private String brief(Clash clash) {
            String key = clash.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            return words.text("timetable.brief." + key, words.resource(clash.about()));
        }

        private List<Choice> leaders() {
            if (!seen.congresses().needs(id(), Resource.Kind.LEADER)) {
                return List.of();
            }
            var group = seen.situation().inCharge(ward).map(one -> one.id().value());
            var chosen = now().map(Placement::leader);
            return seen.board().draft().setup().leaders().stream()
                    .filter(leader -> leader.attends(group))
                    .map(leader ->
                            new Choice(
                                    leader.id().toString(),
                                    words.leader(leader),
                                    chosen.filter(leader.id()::equals).isPresent()))
                    .toList();
        }

        private List<Choice> halls() {
            var chosen = now().map(Placement::hall);
            return seen.board().draft().setup().halls().stream()
                    .filter(hall -> hall.isFor(id()))
                    .map(hall ->
                            new Choice(
                                    hall.id().toString(),
                                    hall.name(),
                                    chosen.filter(hall.id()::equals).isPresent()))
                    .toList();
        }
    }
}
