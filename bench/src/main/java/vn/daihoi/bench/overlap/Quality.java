package vn.daihoi.bench.overlap;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What one detector made of one set.
///
/// @param recall share of each case that was found, mean by kind, 0 to 1
/// @param alarms detections of 100 characters or more on one side in pairs that share nothing
/// @param seconds wall time of the whole set
public record Quality(
        String detector,
        String set,
        Plagdet score,
        Map<Kind, Double> recall,
        long alarms,
        double seconds) {

    private static final int ALARM = 100;

    /// Runs `detector` on `set` and measures what it finds.
    public static Quality of(Detector detector, OverlapSet set) {
        long start = System.nanoTime();
        List<Alignment> found = detector.detect(set);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Quality(
                detector.name(),
                set.name(),
                Plagdet.of(set.truth().stream().map(Case::place).toList(), found),
                recall(set, found),
                alarms(set, found),
                seconds);
    }

    private static Map<Kind, Double> recall(OverlapSet set, List<Alignment> found) {
        return set.truth().stream()
                .collect(
                        groupingBy(
                                Case::kind,
                                TreeMap::new,
                                averagingDouble(one -> Plagdet.share(one.place(), found))));
    }

    private static long alarms(OverlapSet set, List<Alignment> found) {
        return found.stream()
                .filter(one -> Math.max(one.thisLength(), one.sourceLength()) >= ALARM)
                .filter(one -> set.isClean(one.pair()))
                .count();
    }
}
