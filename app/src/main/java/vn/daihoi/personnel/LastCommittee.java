package vn.daihoi.personnel;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// The Committee of the last term, in numbers. A group that is absent from a count is not known,
/// which is not the same as nobody.
///
/// @param sizeAtStart members chosen at the last congress, at least 1
/// @param sizeNow members today; null when not known
/// @param atStart members of each group at the start of the term, by the group's id in the profile
///   such as `non-party`
/// @param now members of each group today
public record LastCommittee(
        int sizeAtStart,
        @Nullable Integer sizeNow,
        Map<String, Integer> atStart,
        Map<String, Integer> now) {

    public LastCommittee {
        atStart = Map.copyOf(atStart);
        now = Map.copyOf(now);
        if (sizeAtStart < 1 || (sizeNow != null && sizeNow < 0)) {
            throw new IllegalArgumentException(
                    "The last Committee must have members (at start %d, now %s)."
                            .formatted(sizeAtStart, sizeNow));
        }
        requireWithin(atStart, sizeAtStart);
        requireWithin(now, sizeNow);
    }

    private static void requireWithin(Map<String, Integer> counts, @Nullable Integer size) {
        counts.forEach((group, count) -> {
            if (count < 0 || (size != null && count > size)) {
                throw new IllegalArgumentException(
                        "Group %s has %d of %s members.".formatted(group, count, size));
            }
        });
    }
}
