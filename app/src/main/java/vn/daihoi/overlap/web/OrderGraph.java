package vn.daihoi.overlap.web;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    record Stand(String unit, Instant since) {}

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
        List<Node> nodes = nodes(drawn);
        Map<String, Integer> heights = new LinkedHashMap<>();
        nodes.forEach(node -> heights.put(node.unit(), node.y()));
        return new OrderGraph(
                nodes,
                drawn.stream().map(edge -> arrow(edge, heights)).toList(),
                LEFT + WIDEST,
                TOP * 2 + ROW * (nodes.size() - 1));
    }

    private static List<Node> nodes(List<Edge> edges) {
        Map<String, Instant> since = new LinkedHashMap<>();
        for (Edge edge : edges) {
            since.merge(edge.earlier().unit(), edge.earlier().since(), OrderGraph::earlier);
            since.merge(edge.later().unit(), edge.later().since(), OrderGraph::earlier);
        }
        var nodes = new ArrayList<Node>();
        since.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Instant>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry ->
                        nodes.add(
                                new Node(
                                        entry.getKey(),
                                        Moments.show(entry.getValue()),
                                        TOP + ROW * nodes.size())));
        return nodes;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Arrow arrow(Edge edge, Map<String, Integer> heights) {
        int from = heights.getOrDefault(edge.earlier().unit(), 0);
        int to = heights.getOrDefault(edge.later().unit(), 0);
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
