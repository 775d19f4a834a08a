package vn.daihoi.composition.json;

import vn.daihoi.composition.timetable.Congress;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.composition.timetable.Need;
import vn.daihoi.composition.timetable.Resource;
import vn.daihoi.composition.timetable.Slot;
import vn.daihoi.composition.timetable.Timetable;
import vn.daihoi.composition.timetable.TimetableCase;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads congresses to be held within some days. The format is told in `docs/formats.md`.
public final class TimetableReader {

    private static final int MOST = 5_000;
    private static final int MOST_NEEDS = 50;
    private static final int MOST_GAP = 366;
    private static final long MOST_POINTS = 1_000_000;

    private final Map<Resource.Kind, Ids> ids = new EnumMap<>(Resource.Kind.class);
    private final Ids congresses = new Ids();
    private final Ids held = new Ids();
    private final Map<String, Set<String>> skills = new LinkedHashMap<>();
    private final List<Resource> resources = new ArrayList<>();
    private Set<Slot> slots = Set.of();

    private TimetableReader() {}

    /// @throws InputError if the file does not fit, with JSON path and cure
    /// @throws IOException if it cannot be read
    public static TimetableCase read(InputStream in) throws IOException {
        return new TimetableReader().read(JsonFile.read(in).fields());
    }

    private TimetableCase read(Fields fields) {
        var halves =
                fields.optional("halves")
                        .map(list -> list.list(2, half -> half.oneOf(Half.class)))
                        .orElse(List.of(Half.values()));
        slots = Slots.all(fields.required("days"), halves);
        int gap =
                (int)
                        (long)
                                fields.optional("gapDays")
                                        .map(days -> days.whole(0, MOST_GAP))
                                        .orElse(1L);
        resources(fields, "groups", Resource.Kind.GROUP);
        resources(fields, "leaders", Resource.Kind.LEADER);
        resources(fields, "halls", Resource.Kind.HALL);
        var read = fields.required("congresses").list(MOST, this::congress);
        var byId = read.stream().collect(Collectors.toMap(Congress::id, one -> one));
        var current =
                fields.optional("current")
                        .map(list -> list.list(MOST, one -> placed(one, byId)))
                        .orElse(List.of());
        fields.done();
        return new TimetableCase(List.copyOf(slots), resources, read, gap, new Timetable(current));
    }

    private void resources(Fields fields, String name, Resource.Kind kind) {
        fields.optional(name)
                .ifPresent(list ->
                        resources.addAll(list.list(MOST, field -> resource(kind, field.fields()))));
    }

    private Resource resource(Resource.Kind kind, Fields fields) {
        var id = of(kind).unique(fields.required("id"));
        var name = fields.optional("name").map(Field::text).orElse("");
        if (kind == Resource.Kind.GROUP) {
            skills.put(id, words(fields));
        }
        var unavailable = fields.optional("unavailable").map(Slots::set).orElse(Set.of());
        fields.done();
        return new Resource(kind, id, name, unavailable);
    }

    private static Set<String> words(Fields fields) {
        return fields.optional("skills")
                .map(list -> Set.copyOf(new HashSet<>(list.list(MOST_NEEDS, Field::word))))
                .orElse(Set.of());
    }

    private Ids of(Resource.Kind kind) {
        return ids.computeIfAbsent(kind, _ -> new Ids());
    }

    private Congress congress(Field field) {
        var fields = field.fields();
        var id = congresses.unique(fields.required("id"));
        var name = fields.optional("name").map(Field::text).orElse("");
        boolean pilot = fields.optional("pilot").map(Field::flag).orElse(false);
        var needs = new ArrayList<Need>();
        group(fields).ifPresent(needs::add);
        fields.optional("leaders")
                .ifPresent(list -> needs.addAll(list.list(MOST_NEEDS, this::leaders)));
        fields.optional("halls").ifPresent(list -> needs.add(anyOf(Resource.Kind.HALL, list)));
        var allowed = allowed(fields);
        var points =
                fields.optional("preferences")
                        .map(list -> points(list.list(MOST, this::preference)))
                        .orElse(Map.of());
        fields.done();
        return new Congress(id, name, pilot, allowed, needs, points);
    }

    /// Where there are working groups, each congress has one.
    private Optional<Need> group(Fields fields) {
        var fixed = fields.optional("group").map(of(Resource.Kind.GROUP)::known);
        var asked = fields.optional("skills");
        asked.ifPresent(list -> list.list(MOST_NEEDS, this::refuseUnknown));
        var needed = words(fields);
        if (fixed.isPresent()) {
            return Optional.of(new Need(Resource.Kind.GROUP, Set.of(fixed.get())));
        }
        if (skills.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Need(
                        Resource.Kind.GROUP,
                        skills.entrySet().stream()
                                .filter(group -> group.getValue().containsAll(needed))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())));
    }

    private boolean refuseUnknown(Field skill) {
        var word = skill.word();
        if (skills.values().stream().noneMatch(known -> known.contains(word))) {
            throw InputFault.NO_GROUP_WITH_SKILL.at(skill.path(), word);
        }
        return true;
    }

    /// One leader, or a list of whom one comes.
    private Need leaders(Field field) {
        return field.node().isArray()
                ? anyOf(Resource.Kind.LEADER, field)
                : new Need(Resource.Kind.LEADER, Set.of(of(Resource.Kind.LEADER).known(field)));
    }

    private Need anyOf(Resource.Kind kind, Field list) {
        var any = list.list(MOST, of(kind)::known);
        if (any.isEmpty()) {
            throw InputFault.EMPTY_LIST.at(list.path());
        }
        return new Need(kind, new HashSet<>(any));
    }

    private Set<Slot> allowed(Fields fields) {
        var allowed = new HashSet<>(slots);
        fields.optional("fixed")
                .map(this::inside)
                .ifPresent(slot -> allowed.retainAll(Set.of(slot)));
        fields.optional("forbidden").map(Slots::set).ifPresent(allowed::removeAll);
        return allowed;
    }

    private Slot inside(Field field) {
        var slot = Slots.one(field);
        if (!slots.contains(slot)) {
            throw InputFault.SLOT_OUTSIDE.at(field.path(), slot);
        }
        return slot;
    }

    private record Preference(Set<Slot> at, long points) {}

    private Preference preference(Field field) {
        var fields = field.fields();
        var at = fields.optional("at").map(Slots::set);
        var half = fields.optional("half").map(one -> one.oneOf(Half.class));
        long points = fields.required("points").whole(-MOST_POINTS, MOST_POINTS);
        fields.done();
        if (at.isEmpty() && half.isEmpty()) {
            throw InputFault.NO_PREFERENCE.at(field.path());
        }
        return new Preference(
                slots.stream()
                        .filter(slot -> at.isEmpty() || at.get().contains(slot))
                        .filter(slot -> half.isEmpty() || half.get() == slot.half())
                        .collect(Collectors.toSet()),
                points);
    }

    private static Map<Slot, Long> points(List<Preference> preferences) {
        var points = new HashMap<Slot, Long>();
        for (var preference : preferences) {
            preference.at().forEach(slot -> points.merge(slot, preference.points(), Long::sum));
        }
        return points;
    }

    /// Who went there is kept as far as it can be; slots may lie outside of the days, which is what
    /// a change of days brings about.
    private Timetable.Placed placed(Field field, Map<String, Congress> byId) {
        var fields = field.fields();
        var id = congresses.known(fields.required("congress"));
        held.unique(fields.required("congress"));
        var slot = Slots.one(fields.required("slot"));
        var group = fields.optional("group").map(Field::text).orElse("");
        var hall = fields.optional("hall").map(Field::text).orElse("");
        var leaders =
                fields.optional("leaders")
                        .map(list -> list.list(MOST_NEEDS, Field::text))
                        .orElse(List.of())
                        .iterator();
        // a result says what it was worth, too
        fields.optional("points");
        fields.done();
        return new Timetable.Placed(
                id,
                slot,
                Objects.requireNonNull(byId.get(id)).needs().stream()
                        .map(need ->
                                switch (need.kind()) {
                                    case GROUP -> group;
                                    case HALL -> hall;
                                    case LEADER -> leaders.hasNext() ? leaders.next() : "";
                                })
                        .toList());
    }
}
