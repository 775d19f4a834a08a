package vn.daihoi.bench.overlap;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/// Texts to compare, and what they share.
///
/// @param suspicious later texts by name
/// @param sources earlier texts by name
/// @param reference wording that is nobody's own, such as the guidance; no case; may be empty
/// @param pairs what is compared; pairs without a case are clean
public record OverlapSet(
        String name,
        Map<String, String> suspicious,
        Map<String, String> sources,
        List<String> reference,
        List<Pair> pairs,
        List<Case> truth) {

    String here(Pair pair) {
        return requireNonNull(suspicious.get(pair.susp()), pair.susp());
    }

    String there(Pair pair) {
        return requireNonNull(sources.get(pair.src()), pair.src());
    }

    boolean isClean(Pair pair) {
        return truth.stream().noneMatch(one -> one.place().pair().equals(pair));
    }
}
