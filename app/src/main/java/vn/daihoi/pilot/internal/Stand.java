package vn.daihoi.pilot.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.CheckItem;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What observers together say of one criterion.
///
/// @param grades how many there are on the scale
/// @param voices of those who said something, in the order of their names
public record Stand(CheckItem criterion, int grades, List<Voice> voices) {

    /// Those on which observers lie far apart first, then the worst; criteria without a grade last.
    public static final Comparator<Stand> WORST_FIRST =
            Comparator.comparing((Stand stand) -> !stand.agreement().isFar())
                    .thenComparing(Stand::isUngraded)
                    .thenComparing(Stand::compareAverages);

    /// One observer on it.
    ///
    /// @param rank of the grade, 0 for the best; null where none was given
    /// @param unseen whether the observer could not see it
    public record Voice(Observer observer, @Nullable Integer rank, boolean unseen, String note) {}

    public Stand {
        voices = List.copyOf(voices);
    }

    public Agreement agreement() {
        return Agreement.of(ranks());
    }

    private List<Integer> ranks() {
        return voices.stream().map(Voice::rank).filter(Objects::nonNull).toList();
    }

    /// How many gave each grade, the best first.
    public List<Integer> counts() {
        var given = ranks();
        return java.util.stream.IntStream.range(0, grades)
                .mapToObj(rank -> Collections.frequency(given, rank))
                .toList();
    }

    public int unseen() {
        return (int) voices.stream().filter(Voice::unseen).count();
    }

    public boolean isUngraded() {
        return ranks().isEmpty();
    }

    /// The worse average first, compared without rounding.
    private int compareAverages(Stand other) {
        long mine = sum() * Math.max(1, other.ranks().size());
        long others = other.sum() * Math.max(1, ranks().size());
        return Long.compare(others, mine);
    }

    private long sum() {
        return ranks().stream().mapToLong(Integer::longValue).sum();
    }
}
