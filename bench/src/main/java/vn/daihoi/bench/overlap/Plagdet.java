package vn.daihoi.bench.overlap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How well detections meet the truth, all ratios from 0 to 1.
///
/// A detection meets a case when the two share a character on both sides. Source: Potthast, Stein,
/// Barrón-Cedeño, Rosso, "An Evaluation Framework for Plagiarism Detection", COLING 2010.
///
/// @param precision mean over detections: share of its characters that lie in cases it meets
/// @param recall mean over cases: share of its characters that lie in detections that meet it
/// @param granularity detections for each case that is met, 1 or more; 1 when none is
/// @param microPrecision characters of all such meetings by characters of all detections
/// @param microRecall characters of all such meetings by characters of all cases
public record Plagdet(
        int cases,
        int detections,
        double precision,
        double recall,
        double granularity,
        double microPrecision,
        double microRecall) {

    /// Repeated places count once, as in the published program.
    public static Plagdet of(Collection<Alignment> truth, Collection<Alignment> found) {
        List<Alignment> cases = truth.stream().distinct().toList();
        List<Alignment> detections = found.stream().distinct().toList();
        if (cases.isEmpty() || detections.isEmpty()) {
            double all = cases.isEmpty() && detections.isEmpty() ? 1 : 0;
            return new Plagdet(cases.size(), detections.size(), all, all, 1, all, all);
        }
        var meetings = meetings(cases, detections);
        double common = volume(meetings.values().stream().flatMap(List::stream).toList());
        return new Plagdet(
                cases.size(),
                detections.size(),
                meanShare(detections, cases),
                meanShare(cases, detections),
                granularity(meetings.values()),
                common / volume(detections),
                common / volume(cases));
    }

    /// The harmonic mean of precision and recall, by the logarithm to base 2 of 1 + granularity.
    public double value() {
        double sum = precision + recall;
        return sum == 0
                ? 0
                : 2 * precision * recall / sum / (Math.log1p(granularity) / Math.log(2));
    }

    /// Share of the characters of `one`, both sides, that lie in those of `others` that it meets.
    static double share(Alignment one, Collection<Alignment> others) {
        List<Alignment> cuts = cuts(one, others);
        double covered =
                Range.covered(cuts.stream().map(Alignment::here).toList())
                        + Range.covered(cuts.stream().map(Alignment::there).toList());
        return covered / one.size();
    }

    private static double meanShare(List<Alignment> ones, List<Alignment> others) {
        var near = byPair(others);
        return ones.stream()
                .mapToDouble(one -> share(one, near.getOrDefault(one.pair(), List.of())))
                .average()
                .orElseThrow();
    }

    private static Map<Alignment, List<Alignment>> meetings(
            List<Alignment> cases, List<Alignment> detections) {
        var near = byPair(detections);
        return cases.stream()
                .collect(
                        toMap(
                                Function.identity(),
                                one -> cuts(one, near.getOrDefault(one.pair(), List.of()))));
    }

    private static double granularity(Collection<List<Alignment>> meetings) {
        return meetings.stream()
                .filter(cuts -> !cuts.isEmpty())
                .mapToInt(List::size)
                .average()
                .orElse(1);
    }

    private static List<Alignment> cuts(Alignment one, Collection<Alignment> others) {
        return others.stream().map(one::cut).flatMap(Optional::stream).toList();
    }

    private static Map<Pair, List<Alignment>> byPair(List<Alignment> all) {
        return all.stream().collect(groupingBy(Alignment::pair));
    }

    /// Characters of all texts that lie in one of `all`.
    private static double volume(List<Alignment> all) {
        return volume(all, Alignment::susp, Alignment::here)
                + volume(all, Alignment::src, Alignment::there);
    }

    private static long volume(
            List<Alignment> all,
            Function<Alignment, String> text,
            Function<Alignment, Range> place) {
        return all.stream().collect(groupingBy(text)).values().stream()
                .mapToLong(in -> Range.covered(in.stream().map(place).toList()))
                .sum();
    }
}
