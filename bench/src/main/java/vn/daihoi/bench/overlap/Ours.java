package vn.daihoi.bench.overlap;

import vn.daihoi.review.overlap.CommonWording;
import vn.daihoi.review.overlap.Overlaps;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.stream.Stream;

/// The program itself, told of the reference of the set.
public final class Ours implements Detector {

    private final boolean knowing;

    private Ours(boolean knowing) {
        this.knowing = knowing;
    }

    /// Compares each pair without knowledge of the other pairs, as the peers do.
    public static Ours pairByPair() {
        return new Ours(false);
    }

    /// Weighs words by all texts of the set, as in a campaign whose papers are all there.
    public static Ours knowingAll() {
        return new Ours(true);
    }

    @Override
    public String name() {
        return knowing ? "Daihoi, knowing all texts" : "Daihoi, pair by pair";
    }

    @Override
    public List<Alignment> detect(OverlapSet set) {
        Overlaps overlaps = overlaps(set);
        return set.pairs().stream().flatMap(pair -> detect(overlaps, set, pair)).toList();
    }

    private Overlaps overlaps(OverlapSet set) {
        var reference = CommonWording.of(texts(set.reference().stream()));
        return (knowing ? Overlaps.knowing(all(set)) : new Overlaps()).withCommon(reference);
    }

    private static List<TokenText> all(OverlapSet set) {
        return texts(
                Stream.concat(set.suspicious().values().stream(), set.sources().values().stream()));
    }

    private static List<TokenText> texts(Stream<String> texts) {
        return texts.map(text -> TokenText.of("", text)).toList();
    }

    private static Stream<Alignment> detect(Overlaps overlaps, OverlapSet set, Pair pair) {
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
