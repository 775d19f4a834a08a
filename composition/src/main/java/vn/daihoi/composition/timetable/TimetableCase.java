package vn.daihoi.composition.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Congresses to be held within some days.
///
/// Ids that needs name are those of `resources`, slots of congresses are among `slots`; whoever
/// reads a case refuses others.
///
/// @param slots all of them, in order
/// @param gapDays days from each pilot to the first of the other congresses, 0 or more; 1 is the
///   next day
/// @param current the timetable at hand, of which as little as possible is changed; empty when
///   there is none
public record TimetableCase(
        List<Slot> slots,
        List<Resource> resources,
        List<Congress> congresses,
        int gapDays,
        Timetable current) {

    public TimetableCase {
        slots = List.copyOf(new TreeSet<>(slots));
        resources = List.copyOf(resources);
        congresses = List.copyOf(congresses);
        if (gapDays < 0) {
            throw new IllegalArgumentException(
                    "gapDays (%d) must be 0 or more.".formatted(gapDays));
        }
    }

    public TimetableCase withCurrent(Timetable other) {
        return new TimetableCase(slots, resources, congresses, gapDays, other);
    }

    /// The same case, with one congress as it is now.
    public TimetableCase with(Congress changed) {
        var others = new ArrayList<>(congresses);
        others.replaceAll(one -> one.id().equals(changed.id()) ? changed : one);
        return new TimetableCase(slots, resources, others, gapDays, current);
    }

    /// The same case, with one resource as it is now.
    public TimetableCase with(Resource changed) {
        var others = new ArrayList<>(resources);
        others.replaceAll(one -> one.key().equals(changed.key()) ? changed : one);
        return new TimetableCase(slots, others, congresses, gapDays, current);
    }

    Map<Resource.Key, Resource> byKey() {
        var byKey = new HashMap<Resource.Key, Resource>();
        resources.forEach(resource -> byKey.put(resource.key(), resource));
        return byKey;
    }
}
