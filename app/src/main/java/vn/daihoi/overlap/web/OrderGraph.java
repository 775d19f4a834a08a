package vn.daihoi.overlap.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Moments;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Units one below the other in the order of time, with an arrow from the one that had passages
/// earlier to the one that had them later. Units of length are those of the drawing, from its top
/// left.
///
/// @param nodes from the earliest
/// @param arrows from above to below, or back up where a unit had other passages later
public record OrderGraph(List<Node> nodes, List<Arrow> arrows, int width, int height) {

    /// Pairs that are drawn: more of them nobody can follow.
    private static final int MOST = 40;

    private static final int ROW = 34;
    private static final int LEFT = 250;
    private static final int TOP = 22;
    private static final int BOW = 26;
    private static final int WIDEST = 430;
    private static final int THICKEST = 6;
    private static final int WORDS_PER_STEP = 150;

    /// @param y middle of the line
    public record Node(String unit, String since, int y) {}

    /// @param path as SVG writes it
    /// @param width of the line, 1 to 6
    public record Arrow(String from, String to, int words, String path, int width) {}

    /// A unit and since when it has the passages.
    ///
    /// @param id tells units of one name apart
    record Stand(UnitId id, String unit, Instant since) {

        Stand earlier(Stand other) {
            return since.isBefore(other.since) ? this : other;
        }
    }

    record Edge(Stand earlier, Stand later, int words) {}

    /// @return null when there is nothing to draw
    static @Nullable OrderGraph of(List<Edge> edges) {
        List<Edge> drawn =
                edges.stream()
                        .sorted(Comparator.comparingInt(Edge::words).reversed())
                        .limit(MOST)
                        .toList();
        if (drawn.isEmpty()) {
            return null;
        }
        List<Stand> stands = stands(drawn);
        Map<UnitId, Integer> heights = new HashMap<>();
        stands.forEach(stand -> heights.put(stand.id(), TOP + ROW * heights.size()));
        List<Node> nodes =
                stands.stream()
                        .map(stand ->
                                new Node(
                                        stand.unit(),
                                        Moments.show(stand.since()),
                                        heights.getOrDefault(stand.id(), 0)))
                        .toList();
        return new OrderGraph(
                nodes,
                drawn.stream().map(edge -> arrow(edge, heights)).toList(),
                LEFT + WIDEST,
                TOP * 2 + ROW * (nodes.size() - 1));
    }

    /// Of each unit the earliest, in the order of time.
    private static List<Stand> stands(List<Edge> edges) {
        Map<UnitId, Stand> stands = new HashMap<>();
        for (Edge edge : edges) {
            stands.merge(edge.earlier().id(), edge.earlier(), Stand::earlier);
            stands.merge(edge.later().id(), edge.later(), Stand::earlier);
        }
        return stands.values().stream()
                .sorted(
                        Comparator.comparing(Stand::since)
                                .thenComparing(Stand::unit)
                                .thenComparing(stand -> stand.id().value()))
                .toList();
    }

    private static Arrow arrow(Edge edge, Map<UnitId, Integer> heights) {
        int from = heights.getOrDefault(edge.earlier().id(), 0);
        int to = heights.getOrDefault(edge.later().id(), 0);
        int rows = Math.abs(to - from) / ROW;
        int bow = LEFT + Math.min(WIDEST - BOW, BOW + rows * BOW);
        return new Arrow(
                edge.earlier().unit(),
                edge.later().unit(),
                edge.words(),
                "M%d %d C%d %d %d %d %d %d".formatted(LEFT, from, bow, from, bow, to, LEFT + 8, to),
                Math.min(THICKEST, 1 + edge.words() / WORDS_PER_STEP));
    }
}
