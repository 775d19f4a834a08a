package vn.daihoi.bench.overlap;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// A peer whose pieces are put together, so that it is not measured by its granularity alone: two
/// are joined when both gaps are 300 characters or less, and what stays below 100 is left out.
public final class Merged implements Detector {

    private static final int GAP = 300;
    private static final int SHORTEST = 100;

    private final Detector inner;

    public Merged(Detector inner) {
        this.inner = inner;
    }

    @Override
    public String name() {
        return inner.name() + " + merge";
    }

    @Override
    public List<Alignment> detect(OverlapSet set) {
        return merge(inner.detect(set));
    }

    static List<Alignment> merge(List<Alignment> pieces) {
        return pieces.stream()
                .collect(groupingBy(Alignment::pair, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofOnePair -> joined(ofOnePair).stream())
                .filter(place -> Math.min(place.thisLength(), place.sourceLength()) >= SHORTEST)
                .toList();
    }

    private static List<Alignment> joined(List<Alignment> pieces) {
        List<Alignment> result = new ArrayList<>();
        for (Alignment piece : pieces) {
            Alignment grown = piece;
            int near = near(result, grown);
            while (near >= 0) {
                grown = hull(grown, result.remove(near));
                near = near(result, grown);
            }
            result.add(grown);
        }
        return result;
    }

    private static int near(List<Alignment> others, Alignment one) {
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).here().gap(one.here()) <= GAP
                    && others.get(i).there().gap(one.there()) <= GAP) {
                return i;
            }
        }
        return -1;
    }

    private static Alignment hull(Alignment one, Alignment other) {
        return Alignment.of(
                one.pair(), one.here().hull(other.here()), one.there().hull(other.there()));
    }
}
