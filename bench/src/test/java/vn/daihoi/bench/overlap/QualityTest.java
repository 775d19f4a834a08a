package vn.daihoi.bench.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

class QualityTest {

    private static final Pair FIRST = new Pair("a", "x");
    private static final Pair CLEAN = new Pair("b", "y");
    private static final Alignment COPY = place(FIRST, 0, 200);
    private static final Alignment RETOLD = place(FIRST, 1000, 300);
    private static final OverlapSet SET =
            new OverlapSet(
                    "some-held",
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(FIRST, CLEAN),
                    List.of(new Case(COPY, Kind.VERBATIM), new Case(RETOLD, Kind.PARAPHRASE)));

    @Test
    void recallIsToldByKind() {
        assertThat(quality(COPY, place(FIRST, 1000, 150)).recall())
                .containsExactly(entry(Kind.VERBATIM, 1.0), entry(Kind.PARAPHRASE, 0.5));
    }

    @Test
    void theSamePlaceInAnotherPairIsNoRecall() {
        assertThat(quality(place(CLEAN, 0, 200)).recall()).containsEntry(Kind.VERBATIM, 0.0);
    }

    @Test
    void alarmsAreDetectionsOfAHundredCharactersInCleanPairs() {
        assertThat(quality(place(CLEAN, 0, 100), place(CLEAN, 500, 99)).alarms()).isEqualTo(1);
        assertThat(quality(COPY, place(FIRST, 600, 150)).alarms()).isZero();
    }

    @Test
    void theTableHasAColumnForEachKind() {
        String table = QualityTable.of(List.of(quality(COPY)));
        assertThat(table.lines()).hasSize(3);
        assertThat(table).contains("verbatim | paraphrase |", "| sample | ", " 1.00 | 0.00 |");
    }

    @Test
    void theFigureIsWellFormedAndTellsItsContentInWords() throws Exception {
        String figure = QualityFigure.of(List.of(quality(COPY)));
        var root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(figure)))
                        .getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").getLength()).isEqualTo(1);
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                .contains("some-held: sample 0.67.");
    }

    private static Quality quality(Alignment... found) {
        return Quality.of(new Fixed(List.of(found)), SET);
    }

    private static Alignment place(Pair pair, int from, int length) {
        return new Alignment(pair.susp(), from, length, pair.src(), from, length);
    }

    /// Finds the same whatever it is asked.
    private record Fixed(List<Alignment> found) implements Detector {

        @Override
        public String name() {
            return "sample";
        }

        @Override
        public List<Alignment> detect(OverlapSet set) {
            return found;
        }
    }
}
