package vn.daihoi.composition.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Congresses with their slots and those who go there.
public record Timetable(List<Placed> placed) {

    public static final Timetable EMPTY = new Timetable(List.of());

    public Timetable {
        placed = List.copyOf(placed);
    }

    /// One congress.
    ///
    /// @param congress its id
    /// @param resources ids, one for each of its needs in their order
    public record Placed(String congress, Slot slot, List<String> resources) {

        public Placed {
            resources = List.copyOf(resources);
        }
    }

    /// By the congress's id.
    public Map<String, Placed> byCongress() {
        var byCongress = new HashMap<String, Placed>();
        placed.forEach(one -> byCongress.put(one.congress(), one));
        return byCongress;
    }
}
