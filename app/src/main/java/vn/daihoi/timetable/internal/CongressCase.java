package vn.daihoi.timetable.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.timetable.Clash;
import vn.daihoi.composition.timetable.Congress;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.composition.timetable.Need;
import vn.daihoi.composition.timetable.Resource;
import vn.daihoi.composition.timetable.Slot;
import vn.daihoi.composition.timetable.Timetable;
import vn.daihoi.composition.timetable.TimetableCase;
import vn.daihoi.composition.timetable.TimetableChecker;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.steering.WorkingGroup;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.TimetableSetup;
import vn.daihoi.timetable.TimetableSetup.Liking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What people set, in the terms of the library, and back.
///
/// Congresses that were held are no longer asked about; a pilot that was held stays, with nobody
/// sent there, because the others wait for it. A congress needs a leader or a hall where one is
/// entered that can be its.
public final class CongressCase {

    /// What a day that the unit welcomes, or does not, is worth beside others.
    private static final long LIKED = 10;

    /// What it is worth to stay on the day that the unit's plan holds already.
    private static final long PLANNED = 3;

    /// Stands for somebody who is needed and was not chosen.
    private static final String NOBODY = "nobody-at-";

    private final TimetableSetup setup;
    private final Situation situation;
    private final TreeSet<Slot> open;
    private final TimetableCase asked;
    private final Map<String, Congress> congresses;

    public CongressCase(TimetableSetup setup, Situation situation) {
        this.setup = setup;
        this.situation = situation;
        this.open = open(setup, situation.today());
        var list = situation.units().stream().filter(this::counts).map(this::congress).toList();
        this.congresses =
                list.stream().collect(Collectors.toMap(Congress::id, Function.identity()));
        var slots = new TreeSet<>(open);
        list.forEach(congress -> slots.addAll(congress.slots()));
        this.asked =
                new TimetableCase(
                        List.copyOf(slots),
                        resources(slots),
                        list,
                        setup.gapDays(),
                        Timetable.EMPTY);
    }

    private static TreeSet<Slot> open(TimetableSetup setup, LocalDate today) {
        var open = new TreeSet<Slot>();
        var first = setup.from().isBefore(today) ? today : setup.from();
        for (var day = first; !day.isAfter(setup.until()); day = day.plusDays(1)) {
            if (setup.weekdays().contains(day.getDayOfWeek()) && !setup.excluded().contains(day)) {
                for (var half : setup.halves()) {
                    open.add(new Slot(day, half));
                }
            }
        }
        return open;
    }

    private boolean counts(CampaignUnit unit) {
        return !situation.isHeld(unit.id().value()) || isPilot(unit);
    }

    private boolean isPilot(CampaignUnit unit) {
        var id = unit.id().value();
        return setup.pilots().contains(id) || situation.pilots().contains(id);
    }

    private Congress congress(CampaignUnit unit) {
        var id = unit.id().value();
        var slots = slots(id);
        return new Congress(
                id.toString(),
                unit.fullName(),
                isPilot(unit),
                slots,
                situation.isHeld(id) ? List.of() : needs(unit),
                points(id, slots));
    }

    private Set<Slot> slots(UUID unit) {
        var day = situation.planDay(unit);
        if (day.isPresent() && situation.isHeld(unit)) {
            return Set.of(new Slot(day.get(), Half.MORNING));
        }
        if (day.isPresent() && setup.fixed().contains(unit)) {
            return Set.of(new Slot(day.get(), Half.MORNING), new Slot(day.get(), Half.AFTERNOON));
        }
        return open.stream()
                .filter(slot -> !has(unit, slot, Liking.IMPOSSIBLE))
                .collect(Collectors.toSet());
    }

    private boolean has(UUID unit, Slot slot, Liking liking) {
        return setup.wishes().stream()
                .anyMatch(wish ->
                        wish.unit().equals(unit) && wish.liking() == liking && wish.covers(slot));
    }

    private Map<Slot, Long> points(UUID unit, Set<Slot> slots) {
        var planned = situation.planDay(unit).orElse(LocalDate.MIN);
        var points = new HashMap<Slot, Long>();
        for (var slot : slots) {
            long worth =
                    (slot.day().equals(planned) ? PLANNED : 0)
                            + (has(unit, slot, Liking.WELCOME) ? LIKED : 0)
                            - (has(unit, slot, Liking.UNWELCOME) ? LIKED : 0);
            if (worth != 0) {
                points.put(slot, worth);
            }
        }
        return points;
    }

    private List<Need> needs(CampaignUnit unit) {
        var group = situation.inCharge(unit).map(one -> one.id().value());
        var needs = new ArrayList<Need>();
        group.ifPresent(id -> needs.add(new Need(Resource.Kind.GROUP, Set.of(id.toString()))));
        need(
                        Resource.Kind.LEADER,
                        setup.leaders().stream()
                                .filter(leader -> leader.attends(group))
                                .map(TimetableSetup.Leader::id))
                .ifPresent(needs::add);
        need(
                        Resource.Kind.HALL,
                        setup.halls().stream()
                                .filter(hall -> hall.isFor(unit.id().value()))
                                .map(TimetableSetup.Hall::id))
                .ifPresent(needs::add);
        return needs;
    }

    private static Optional<Need> need(
            Resource.Kind kind, java.util.stream.Stream<UUID> candidates) {
        var ids = candidates.map(UUID::toString).collect(Collectors.toSet());
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Need(kind, ids));
    }

    private List<Resource> resources(Collection<Slot> slots) {
        var resources = new ArrayList<Resource>();
        for (WorkingGroup group : situation.groups()) {
            resources.add(resource(Resource.Kind.GROUP, group.id().value(), group.name(), slots));
        }
        setup.leaders()
                .forEach(one ->
                        resources.add(resource(Resource.Kind.LEADER, one.id(), one.name(), slots)));
        setup.halls()
                .forEach(one ->
                        resources.add(resource(Resource.Kind.HALL, one.id(), one.name(), slots)));
        return resources;
    }

    private Resource resource(Resource.Kind kind, UUID id, String name, Collection<Slot> slots) {
        var absent = setup.absences().stream().filter(one -> one.of().equals(id)).toList();
        return new Resource(
                kind,
                id.toString(),
                name,
                slots.stream()
                        .filter(slot -> absent.stream().anyMatch(one -> one.covers(slot)))
                        .collect(Collectors.toSet()));
    }

    /// What the library is asked, without a timetable at hand.
    public TimetableCase asked() {
        return asked;
    }

    /// Slots in which a congress may be held that is neither fixed nor held, in order.
    public Set<Slot> open() {
        return new LinkedHashSet<>(open);
    }

    /// The congress of a unit; empty where it was held and is no pilot.
    public Optional<Congress> congress(UUID unit) {
        return Optional.ofNullable(congresses.get(unit.toString()));
    }

    /// Whether somebody of this kind goes to the unit's congress.
    public boolean needs(UUID unit, Resource.Kind kind) {
        return congress(unit).stream()
                .flatMap(congress -> congress.needs().stream())
                .anyMatch(need -> need.kind() == kind);
    }

    /// Where congresses stand, for the library; those that were held stand on their days.
    public Timetable timetable(Collection<Placement> placements) {
        var placed = new ArrayList<Timetable.Placed>();
        for (var congress : asked.congresses()) {
            var unit = UUID.fromString(congress.id());
            if (situation.isHeld(unit)) {
                placed.add(
                        new Timetable.Placed(
                                congress.id(), congress.slots().iterator().next(), List.of()));
            } else {
                placements.stream()
                        .filter(one -> one.unit().equals(unit))
                        .forEach(one -> placed.add(placed(congress, one)));
            }
        }
        return new Timetable(placed);
    }

    private static Timetable.Placed placed(Congress congress, Placement placement) {
        return new Timetable.Placed(
                congress.id(),
                placement.slot(),
                congress.needs().stream()
                        .map(need -> chosen(need, placement, NOBODY + congress.id()))
                        .toList());
    }

    private static String chosen(Need need, Placement placement, String nobody) {
        return switch (need.kind()) {
            case GROUP -> need.anyOf().iterator().next();
            case LEADER -> text(placement.leader(), nobody);
            case HALL -> text(placement.hall(), nobody);
        };
    }

    private static String text(@Nullable UUID id, String otherwise) {
        return id == null ? otherwise : id.toString();
    }

    /// A timetable of the library as placements; those that were held are none.
    public List<Placement> placements(Timetable timetable) {
        return timetable.placed().stream()
                .filter(one -> !situation.isHeld(UUID.fromString(one.congress())))
                .map(one ->
                        Placement.at(
                                UUID.fromString(one.congress()),
                                one.slot(),
                                given(one, Resource.Kind.LEADER),
                                given(one, Resource.Kind.HALL)))
                .toList();
    }

    private @Nullable UUID given(Timetable.Placed placed, Resource.Kind kind) {
        var congress = congresses.get(placed.congress());
        for (int i = 0; congress != null && i < congress.needs().size(); i++) {
            if (congress.needs().get(i).kind() == kind) {
                return UUID.fromString(placed.resources().get(i));
            }
        }
        return null;
    }

    /// All ways in which a timetable is wrong; none when everything is kept.
    public List<Clash> clashes(Collection<Placement> placements) {
        return new TimetableChecker(asked).clashes(timetable(placements));
    }
}
