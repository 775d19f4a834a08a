package vn.daihoi.review.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.Random;

class SentencesTest {

    @Test
    void endsAtFullStopsAndSemicolons() {
        assertThat(cut("Đã họp 4 kỳ. Nhân dân đồng tình; các tổ chức phối hợp tốt! Tiếp tục?"))
                .containsExactly(
                        "Đã họp 4 kỳ.",
                        "Nhân dân đồng tình;",
                        "các tổ chức phối hợp tốt!",
                        "Tiếp tục?");
    }

    @Test
    void keepsAbbreviationsNumbersAndDatesTogether() {
        assertThat(
                        cut(
                                "Ủy ban MTTQ TP. Hà Nội họp ngày 05.4.2024 tại P. Láng Hạ, chi 1.250.000 đồng."
                                        + " ThS. Trần Thị Mận dự."))
                .containsExactly(
                        "Ủy ban MTTQ TP. Hà Nội họp ngày 05.4.2024 tại P. Láng Hạ, chi 1.250.000 đồng.",
                        "ThS. Trần Thị Mận dự.");
    }

    @Test
    void goesOnOverLineFeedsButNotOverListMarks() {
        assertThat(cut("Vận động nhân dân\nhiến đất làm đường\n- Làm 3 km đường\n+ Trồng 20 cây"))
                .containsExactly(
                        "Vận động nhân dân\nhiến đất làm đường",
                        "- Làm 3 km đường",
                        "+ Trồng 20 cây");
    }

    @Test
    void takesNoTermBrokenOverLinesForAListMark() {
        assertThat(cut("Nhiệm kỳ 2024\n- 2029 có 5 chương trình")).hasSize(1);
    }

    @Test
    void keepsBracketsAndQuotationsWhole() {
        assertThat(cut("Có 3 mô hình (Tổ tự quản; Camera. Đèn đường; Cây xanh) tốt. Tốt."))
                .containsExactly(
                        "Có 3 mô hình (Tổ tự quản; Camera. Đèn đường; Cây xanh) tốt.", "Tốt.");
        assertThat(cut("Chủ đề “Xóm văn minh.” Đã phát động."))
                .first()
                .isEqualTo("Chủ đề “Xóm văn minh.”");
    }

    @Test
    void isNotSwallowedByABracketLeftOpen() {
        assertThat(cut("Có 3 mô hình (tốt. Tiếp tục nhân rộng.")).hasSize(2);
    }

    @Test
    void takesTheNumberOfAListForNoSentence() {
        assertThat(cut("1. Tuyên truyền. II.1. Giám sát.")).hasSize(2);
        assertThat(cut("1. Tuyên truyền.")).containsExactly("1. Tuyên truyền.");
    }

    @Test
    void cutsWhatNeverEnds() {
        assertThat(cut("nhân dân đoàn kết ".repeat(1_000)))
                .allSatisfy(each ->
                        assertThat(each.length()).isLessThanOrEqualTo(Sentences.LONGEST + 20));
    }

    @Test
    void losesNothingButBlanksWhateverTheText() {
        var random = new Random(7);
        var alphabet = "aÂ1 .;()\n-”“…?";
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            var joined = String.join("", cut(text.toString()));
            assertThat(joined.replaceAll("\\s", ""))
                    .isEqualTo(text.toString().replaceAll("\\s", ""));
        }
    }

    private static List<String> cut(String text) {
        return Sentences.in(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
