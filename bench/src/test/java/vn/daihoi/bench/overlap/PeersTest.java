package vn.daihoi.bench.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class PeersTest {

    private static final String SHARED =
            "mỗi quý đến thăm ít nhất một lần và ghi lại nhu cầu vào sổ theo dõi";
    private static final String HERE = "Ủy viên nhận việc,\n" + SHARED + ".\nHết năm báo cáo lại.";
    private static final String THERE =
            "Từ đầu nhiệm kỳ. Chi hội nào cũng\n\n" + SHARED + ", không sót hộ.";
    private static final Pair PAIR = new Pair("a.txt", "b.txt");
    private static final OverlapSet SET =
            new OverlapSet(
                    "one",
                    Map.of("a.txt", HERE),
                    Map.of("b.txt", THERE),
                    List.of(),
                    List.of(PAIR),
                    List.of());

    @Test
    void jplagFindsTheRunAtItsPlaces() {
        System.setProperty("logback.configurationFile", "overlap/quiet.xml");
        findsTheRun(new Jplag(8));
    }

    @Test
    void simTextFindsTheRunAtItsPlaces() {
        assumeTrue(SimText.isInstalled(), "similarity-tester is not installed");
        findsTheRun(new SimText(8));
    }

    private static void findsTheRun(Detector peer) {
        assertThat(peer.detect(SET))
                .singleElement()
                .satisfies(run -> {
                    assertThat(cut(HERE, run.here())).contains(SHARED);
                    assertThat(cut(THERE, run.there())).contains(SHARED);
                    assertThat(run.thisLength()).isLessThan(SHARED.length() + 3);
                });
    }

    @Test
    void piecesNearEachOtherOnBothSidesAreJoined() {
        var one = new Alignment("a", 0, 80, "b", 500, 80);
        var other = new Alignment("a", 380, 20, "b", 100, 100);
        assertThat(Merged.merge(List.of(one, other)))
                .containsExactly(new Alignment("a", 0, 400, "b", 100, 480));
    }

    @Test
    void piecesFarApartOnOneSideStayApart() {
        var one = new Alignment("a", 0, 120, "b", 0, 120);
        var other = new Alignment("a", 150, 120, "b", 421, 120);
        assertThat(Merged.merge(List.of(one, other))).containsExactly(one, other);
    }

    @Test
    void shortPiecesAreLeftOut() {
        assertThat(Merged.merge(List.of(new Alignment("a", 0, 99, "b", 0, 120)))).isEmpty();
    }

    private static String cut(String text, Range range) {
        return text.substring(range.from(), range.to());
    }
}
