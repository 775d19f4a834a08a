package vn.daihoi.bench.overlap;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Draws the figures of several detectors: plagdet by set as bars, and recall by kind as a table of
/// shades.
public final class QualityFigure {

    private static final int WIDTH = 1000;
    private static final int LEFT = 230;
    private static final int BAR = 20;
    private static final int GAP = 30;
    private static final int BARS_TO = 900;
    private static final int CELL = 50;
    private static final int SLANT = 80;
    private static final String OURS = "#0b5e8a";
    private static final String PEERS = "#b0b7bd";

    private final Map<String, List<Quality>> bySet;
    private final Map<String, Map<Kind, Double>> recall;
    private final Svg svg;
    private int y = 30;

    private QualityFigure(List<Quality> all) {
        bySet =
                all.stream()
                        .collect(groupingBy(Quality::set, LinkedHashMap::new, Collectors.toList()));
        recall =
                all.stream()
                        .collect(
                                groupingBy(
                                        Quality::detector,
                                        LinkedHashMap::new,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), QualityFigure::byKind)));
        int height =
                120 + SLANT + all.size() * BAR + bySet.size() * (GAP + BAR) + recall.size() * 24;
        svg = new Svg(WIDTH, height, "Quality of overlap detection beside peers", told());
    }

    /// @param all figures of sets that were not used for tuning, ours named Daihoi
    public static String of(List<Quality> all) {
        return new QualityFigure(all).draw();
    }

    private static Map<Kind, Double> byKind(List<Quality> ofOneDetector) {
        return ofOneDetector.stream()
                .flatMap(one -> one.recall().entrySet().stream())
                .collect(
                        groupingBy(
                                Map.Entry::getKey,
                                TreeMap::new,
                                averagingDouble(Map.Entry::getValue)));
    }

    private String told() {
        return bySet.entrySet().stream()
                .map(set ->
                        set.getValue().stream()
                                .map(one -> one.detector() + " " + figure(one.score().value()))
                                .collect(joining(", ", set.getKey() + ": ", ".")))
                .collect(joining(" ", "Plagdet by set. ", ""));
    }

    private String draw() {
        svg.heading(20, y, "Plagdet on texts held back from tuning (1 is perfect)");
        bySet.forEach(this::bars);
        y += 2 * BAR;
        svg.heading(20, y, "Share of each case that was found, by kind (mean over the sets)");
        table();
        return svg.toString();
    }

    private void bars(String set, List<Quality> rows) {
        y += GAP;
        svg.heading(20, y, set);
        y += BAR;
        for (Quality row : rows) {
            double value = row.score().value();
            String colour = row.detector().startsWith("Daihoi") ? OURS : PEERS;
            svg.text(LEFT - 8, y, "end", row.detector());
            svg.box(LEFT, y - 12, Math.max(1, value * (BARS_TO - LEFT)), 15, colour);
            svg.text(LEFT + value * (BARS_TO - LEFT) + 6, y, "start", figure(value));
            y += BAR;
        }
    }

    private void table() {
        y += SLANT;
        List<Kind> kinds = List.copyOf(recall.values().iterator().next().keySet());
        for (int i = 0; i < kinds.size(); i++) {
            svg.slanted(LEFT + i * CELL + CELL / 2.0 - 6, y, kinds.get(i).key());
        }
        y += 22;
        recall.forEach((detector, shares) -> row(detector, kinds, shares));
    }

    private void row(String detector, List<Kind> kinds, Map<Kind, Double> shares) {
        svg.text(LEFT - 8, y, "end", detector);
        for (int i = 0; i < kinds.size(); i++) {
            double share = shares.getOrDefault(kinds.get(i), 0.0);
            svg.box(LEFT + i * CELL, y - 16, CELL - 2, 22, shade(share));
            svg.text(LEFT + i * CELL + CELL / 2.0 - 1, y, "middle", figure(share));
        }
        y += 24;
    }

    /// From white for nothing to a light blue on which dark figures are still easy to read.
    private static String shade(double share) {
        return String.format(
                Locale.ROOT,
                "rgb(%d,%d,%d)",
                Math.round(255 - 111 * share),
                Math.round(255 - 54 * share),
                Math.round(255 - 23 * share));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
