package vn.daihoi.review.overlap.index;

import java.util.Arrays;
import java.util.function.LongConsumer;

/// Fingerprints in order, never changed.
///
/// @param parts each sorted; see [Shape]
record SortedRun(Shape shape, long[][] parts) {

    HashGroups part(long hash) {
        return groups(shape.part(hash));
    }

    HashGroups groups(int part) {
        return new HashGroups(shape, part, parts[part]);
    }

    void forEach(LongConsumer entries) {
        for (var part : parts) {
            Arrays.stream(part).forEach(entries);
        }
    }

    long entries() {
        long entries = 0;
        for (var part : parts) {
            entries += part.length;
        }
        return entries;
    }
}
