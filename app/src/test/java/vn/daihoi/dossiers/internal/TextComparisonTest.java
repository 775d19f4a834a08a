package vn.daihoi.dossiers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.dossiers.internal.Comparison.Passage;
import vn.daihoi.dossiers.internal.Comparison.Piece;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class TextComparisonTest {

    @Test
    void findsNothingInEqualTexts() {
        var comparison = compare(List.of("Một.", "Hai."), List.of("Một.", "Hai."));
        assertThat(comparison.isSame()).isTrue();
        assertThat(shown(comparison)).containsExactly("Một.", "Hai.");
    }

    @Test
    void marksTheWordThatWasReplaced() {
        var comparison =
                compare(
                        List.of("Vận động được 90 triệu đồng trong năm qua."),
                        List.of("Vận động được 120 triệu đồng trong năm qua."));
        assertThat(shown(comparison))
                .containsExactly("Vận động được [-90][+120] triệu đồng trong năm qua.");
        assertThat(comparison.added()).isEqualTo(1);
        assertThat(comparison.removed()).isEqualTo(1);
    }

    @Test
    void marksWordsThatChangedSideBySideAsOne() {
        assertThat(
                        shown(
                                compare(
                                        List.of("Đại hội phường An Hòa họp ngày 20 tháng 3."),
                                        List.of("Đại hội phường Yên Vui họp ngày 20 tháng 3."))))
                .containsExactly("Đại hội phường [-An Hòa][+Yên Vui] họp ngày 20 tháng 3.");
    }

    @Test
    void showsANewParagraphAsAWhole() {
        var comparison = compare(List.of("Đầu.", "Cuối."), List.of("Đầu.", "Giữa hai.", "Cuối."));
        assertThat(shown(comparison)).containsExactly("Đầu.", "[+Giữa hai.]", "Cuối.");
        assertThat(comparison.added()).isEqualTo(2);
    }

    @Test
    void showsAnotherParagraphInsteadOfASaladOfWords() {
        var comparison =
                compare(
                        List.of("Công tác tuyên truyền đạt kết quả tốt."),
                        List.of("Nhiệm kỳ tới chú trọng an sinh xã hội và nhà ở."));
        assertThat(shown(comparison))
                .containsExactly(
                        "[-Công tác tuyên truyền đạt kết quả tốt.]",
                        "[+Nhiệm kỳ tới chú trọng an sinh xã hội và nhà ở.]");
    }

    @Test
    void joinsAParagraphThatWasSplit() {
        var comparison =
                compare(
                        List.of("Phường có tám khu dân cư. Các khu đều có nhà văn hóa."),
                        List.of("Phường có tám khu dân cư.", "Các khu đều có nhà văn hóa."));
        assertThat(comparison.added()).isZero();
        assertThat(comparison.removed()).isZero();
        assertThat(comparison.passages()).hasSize(2);
    }

    @Test
    void comparesALongTextWithOneThatHasNothingInCommon() {
        var older = IntStream.range(0, 3_000).mapToObj(i -> "đoạn cũ " + i).toList();
        var newer = IntStream.range(0, 3_000).mapToObj(i -> "khác hẳn " + i + "a").toList();
        var comparison = compare(older, newer);
        assertThat(comparison.removed()).isEqualTo(9_000);
        assertThat(comparison.added()).isEqualTo(9_000);
    }

    private static Comparison compare(List<String> older, List<String> newer) {
        return TextComparison.compare(older, newer);
    }

    private static List<String> shown(Comparison comparison) {
        return comparison.passages().stream().map(TextComparisonTest::shown).toList();
    }

    private static String shown(Passage passage) {
        return passage.pieces().stream()
                .map(TextComparisonTest::shown)
                .collect(Collectors.joining());
    }

    private static String shown(Piece piece) {
        return switch (piece.change()) {
            case SAME -> piece.text();
            case ADDED -> "[+" + piece.text() + "]";
            case REMOVED -> "[-" + piece.text() + "]";
        };
    }
}
