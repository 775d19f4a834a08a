package vn.daihoi.bench.composition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What of a measurement is run, so that each part of it can be repeated by itself.
///
/// @param repeats of each search that takes less than a second, 1 or more
/// @param seeds how many cases of each size, 1 or more
/// @param from seed of the first
/// @param sizes as [CompositionSet#size] writes them; empty for all
/// @param peers whether others run beside ours
public record Picked(int repeats, int seeds, long from, Set<String> sizes, boolean peers) {

    /// At this many people one case of a size is enough to wait for.
    private static final int LARGE = 10_000;

    boolean takes(CompositionSet set) {
        return sizes.isEmpty() || sizes.contains(set.size());
    }

    /// The cases of a size; none when it is not among those picked.
    List<CompositionSet> of(CompositionSet set) {
        var cases = new ArrayList<CompositionSet>();
        int count = set.people() < LARGE || !sizes.isEmpty() ? seeds : 1;
        for (long seed = from; takes(set) && seed < from + count; seed++) {
            cases.add(set.withSeed(seed));
        }
        return cases;
    }

    /// @param plain for how long the plain programme may search
    List<Peer> others(Duration plain) {
        return peers
                ? List.of(
                        new CpSatPeer(plain),
                        new MipPeer("SCIP", Duration.ofSeconds(10)),
                        new MipPeer("HiGHS", Duration.ofSeconds(10)),
                        new ChocoPeer(false, Duration.ofSeconds(3)),
                        new ChocoPeer(true, Duration.ofSeconds(3)),
                        new TimefoldPeer(Duration.ofSeconds(5)),
                        new GreedyPeer(Duration.ofSeconds(3)))
                : List.of();
    }
}
