package vn.daihoi.bench.overlap;

import vn.daihoi.review.overlap.Overlaps;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.stream.Stream;

/// The program itself; each pair is compared without knowledge of the other pairs.
public final class Ours implements Detector {

    private final Overlaps overlaps = new Overlaps();

    @Override
    public String name() {
        return "Daihoi";
    }

    @Override
    public List<Alignment> detect(OverlapSet set) {
        return set.pairs().stream().flatMap(pair -> detect(set, pair)).toList();
    }

    private Stream<Alignment> detect(OverlapSet set, Pair pair) {
        String here = set.here(pair);
        String there = set.there(pair);
        return overlaps
                .between(TokenText.of(pair.susp(), here), TokenText.of(pair.src(), there))
                .stream()
                .filter(passage -> !passage.common())
                .map(passage -> place(pair, passage, here, there));
    }

    private static Alignment place(Pair pair, SharedPassage passage, String here, String there) {
        return Alignment.of(pair, points(here, passage.here()), points(there, passage.there()));
    }

    private static Range points(String text, Span span) {
        int from = text.codePointCount(0, span.start());
        return new Range(from, from + text.codePointCount(span.start(), span.end()));
    }
}
