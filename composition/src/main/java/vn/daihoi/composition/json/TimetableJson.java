package vn.daihoi.composition.json;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.timetable.Congress;
import vn.daihoi.composition.timetable.Reason;
import vn.daihoi.composition.timetable.Resource;
import vn.daihoi.composition.timetable.Timetable;
import vn.daihoi.composition.timetable.TimetableCase;
import vn.daihoi.composition.timetable.TimetableOutcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A timetable as the tree of a JSON object; its entries can be given as `current` of a next case.
/// The format is told in `docs/formats.md`.
public final class TimetableJson {

    private final Map<String, Congress> congresses;

    private TimetableJson(TimetableCase asked) {
        congresses =
                asked.congresses().stream().collect(Collectors.toMap(Congress::id, one -> one));
    }

    public static Map<String, @Nullable Object> of(TimetableCase asked, TimetableOutcome outcome) {
        return new TimetableJson(asked).of(outcome);
    }

    private Map<String, @Nullable Object> of(TimetableOutcome outcome) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("status", Field.written(outcome.status()));
        if (outcome.status().hasList()) {
            map.put("points", outcome.points());
            map.put("bound", outcome.bound());
            map.put("changed", outcome.changed());
            map.put("changesAtLeast", outcome.changes());
            map.put("congresses", outcome.timetable().placed().stream().map(this::placed).toList());
        }
        if (!outcome.clash().isEmpty()) {
            map.put("clash", outcome.clash().stream().map(TimetableJson::reason).toList());
            map.put("minimal", outcome.minimal());
        }
        map.put("stats", stats(outcome));
        return map;
    }

    private Map<String, Object> placed(Timetable.Placed placed) {
        var map = new LinkedHashMap<String, Object>();
        map.put("congress", placed.congress());
        map.put("slot", placed.slot().toString());
        var congress = congresses.get(placed.congress());
        if (congress != null) {
            resources(congress, placed, map);
            map.put("points", congress.pointsAt(placed.slot()));
        }
        return map;
    }

    private static void resources(
            Congress congress, Timetable.Placed placed, Map<String, Object> map) {
        var leaders = new ArrayList<String>();
        for (int i = 0; i < congress.needs().size(); i++) {
            var id = placed.resources().get(i);
            switch (congress.needs().get(i).kind()) {
                case GROUP -> map.put("group", id);
                case LEADER -> leaders.add(id);
                case HALL -> map.put("hall", id);
            }
        }
        if (!leaders.isEmpty()) {
            map.put("leaders", leaders);
        }
    }

    private static Map<String, Object> reason(Reason reason) {
        var map = new LinkedHashMap<String, Object>();
        switch (reason) {
            case Reason.Held(String congress, int slots) -> {
                map.put("congress", congress);
                map.put("slots", slots);
            }
            case Reason.Shared(Resource.Kind kind, List<String> ids, long needed, long free) -> {
                map.put(Field.written(kind) + "s", ids);
                map.put("needed", needed);
                map.put("free", free);
            }
            case Reason.Gap(int days) -> map.put("gapDays", days);
        }
        return map;
    }

    private static Map<String, Object> stats(TimetableOutcome outcome) {
        var map = new LinkedHashMap<String, Object>();
        map.put("solves", outcome.solves());
        map.put("milliseconds", outcome.time().toMillis());
        map.put("seed", outcome.seed());
        return map;
    }
}
