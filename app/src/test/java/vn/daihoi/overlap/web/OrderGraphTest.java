package vn.daihoi.overlap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.overlap.web.OrderGraph.Edge;
import vn.daihoi.overlap.web.OrderGraph.Stand;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

class OrderGraphTest {

    private static Stand stand(String unit, int day) {
        return new Stand(unit, Instant.parse("2024-02-%02dT01:00:00Z".formatted(day)));
    }

    @Test
    void putsTheEarliestUnitOnTopWhateverTheOrderOfPairs() {
        var graph =
                OrderGraph.of(
                        List.of(
                                new Edge(stand("Phường B", 5), stand("Phường C", 9), 300),
                                new Edge(stand("Phường A", 1), stand("Phường B", 5), 100)));
        assertThat(graph).isNotNull();
        assertThat(graph.nodes())
                .extracting(OrderGraph.Node::unit)
                .containsExactly("Phường A", "Phường B", "Phường C");
        assertThat(graph.nodes()).extracting(OrderGraph.Node::y).isSorted();
    }

    @Test
    void drawsAnArrowFromTheEarlierToTheLater() {
        var graph =
                OrderGraph.of(List.of(new Edge(stand("Phường A", 1), stand("Phường B", 5), 900)));
        assertThat(graph).isNotNull();
        var arrow = graph.arrows().getFirst();
        assertThat(arrow.from()).isEqualTo("Phường A");
        assertThat(arrow.path())
                .startsWith("M250 " + graph.nodes().getFirst().y())
                .endsWith(" " + graph.nodes().getLast().y());
        assertThat(arrow.width()).isGreaterThan(1);
    }

    @Test
    void drawsTheHeaviestOfManyAndNothingOfNone() {
        var many =
                IntStream.range(0, 100)
                        .mapToObj(i -> new Edge(stand("A" + i, 1), stand("B" + i, 2), i))
                        .toList();
        assertThat(OrderGraph.of(many)).satisfies(graph -> assertThat(graph.arrows()).hasSize(40));
        assertThat(OrderGraph.of(List.of())).isNull();
    }
}
