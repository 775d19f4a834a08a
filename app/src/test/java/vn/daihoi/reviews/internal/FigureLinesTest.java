package vn.daihoi.reviews.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.reviews.internal.FigureLines.Fault;

class FigureLinesTest {

    @Test
    void readsSubjectAndValueOfEachLine() {
        var lines =
                FigureLines.read(
                        """
                        - Tỷ lệ hộ gia đình văn hóa: trên 95%

                        2. Khu dân cư tổ chức Ngày hội\t100%
                        Hộ nghèo | dưới 1%
                        """);
        assertThat(lines.faults()).isEmpty();
        assertThat(lines.figures())
                .containsEntry("Tỷ lệ hộ gia đình văn hóa", "trên 95%")
                .containsEntry("Khu dân cư tổ chức Ngày hội", "100%")
                .containsEntry("Hộ nghèo", "dưới 1%");
    }

    @Test
    void namesTheLinesThatHoldNoFigure() {
        assertThat(FigureLines.read("Hộ nghèo: dưới 1%\nGia đình văn hóa").faults())
                .containsExactly(new Fault(2, "Gia đình văn hóa"));
        assertThat(FigureLines.read("Hộ nghèo: giảm dần").faults()).hasSize(1);
    }

    @Test
    void namesASubjectGivenTwice() {
        assertThat(FigureLines.read("Hộ nghèo: 1%\nHộ nghèo: 2%").faults())
                .containsExactly(new Fault(2, "Hộ nghèo: 2%"));
    }

    @Test
    void keepsAColonWithinTheValueOfATable() {
        assertThat(FigureLines.read("Hòa giải thành\ttỷ lệ: 90%").figures())
                .containsEntry("Hòa giải thành", "tỷ lệ: 90%");
    }
}
