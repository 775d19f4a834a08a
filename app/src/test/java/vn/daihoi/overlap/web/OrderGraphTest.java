package vn.daihoi.overlap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.organization.UnitId;
import vn.daihoi.overlap.web.OrderGraph.Edge;
import vn.daihoi.overlap.web.OrderGraph.Stand;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class OrderGraphTest {

    private static Stand stand(String unit, int day) {
        return stand(new UUID(0, unit.hashCode()), unit, day);
    }

    private static Stand stand(UUID id, String unit, int day) {
        var since = Instant.parse("2024-02-%02dT01:00:00Z".formatted(day));
        return new Stand(new UnitId(id), unit, since);
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

    @Test
    void tellsUnitsOfOneNameApart() {
        var one = stand(new UUID(0, 1), "Xã Tân Lập", 1);
        var other = stand(new UUID(0, 2), "Xã Tân Lập", 5);
        var graph = OrderGraph.of(List.of(new Edge(one, other, 100)));
        assertThat(graph.nodes()).hasSize(2);
        assertThat(graph.arrows().getFirst().path()).endsWith(" " + graph.nodes().getLast().y());
    }
}
