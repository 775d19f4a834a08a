package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.examples.ExamplePaper;

import java.math.BigDecimal;
import java.util.List;

/// Faults in figures of the kinds that real papers show, and what only looks like them.
class FigureFaultsTest {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    @Test
    void findsAnAnnexThatRepeatsATargetWithAnotherValue() {
        var found =
                findings(
                        paper(
                                "chuong-trinh-hanh-dong",
                                """
                                ^**CHƯƠNG TRÌNH HÀNH ĐỘNG**
                                **I. MỤC TIÊU**
                                Đến năm 2029, 90% khu dân cư có tổ hòa giải hoạt động hiệu quả.
                                **PHỤ LỤC**
                                | TT | Nội dung | Đơn vị tính | Mục tiêu đến năm 2029 |
                                | 1 | Khu dân cư có tổ hòa giải hoạt động hiệu quả | % | 80 |
                                | 2 | Nhà đại đoàn kết xây mới | căn | 12 |
                                """));
        assertThat(found).extracting(Finding::rule).contains("figures.conflict");
        assertThat(messages(found)).anyMatch(message -> message.contains("90%"));
    }

    @Test
    void findsATargetThatProgrammeAndReportPutDifferently() {
        var found =
                findings(
                        paper(
                                "bao-cao-chinh-tri",
                                """
                                ^**BÁO CÁO CHÍNH TRỊ**
                                **I. CHỈ TIÊU**
                                Mỗi năm chủ trì giám sát ít nhất 03 cuộc.
                                """),
                        paper(
                                "chuong-trinh-hanh-dong",
                                """
                                ^**CHƯƠNG TRÌNH HÀNH ĐỘNG**
                                **I. CHỈ TIÊU**
                                - Phấn đấu mỗi năm chủ trì giám sát 02 cuộc.
                                """));
        var conflict = only("figures.conflict", found);
        assertThat(conflict.related())
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.file()).isEqualTo("bao-cao-chinh-tri.docx");
                    assertThat(place.quote()).contains("03 cuộc");
                });
    }

    @Test
    void findsASelfReviewWithoutFigures() {
        var found =
                findings(
                        paper(
                                "bao-cao-kiem-diem",
                                """
                                ^**BÁO CÁO KIỂM ĐIỂM**
                                **I. ƯU ĐIỂM**
                                {800 Ban Thường trực luôn sâu sát và trách nhiệm với công việc chung}
                                """));
        assertThat(only("figures.few", found).measured()).containsEntry("count", 0L);
    }

    @Test
    void countsRepeatedFillerOnceForTheScarcityOfFigures() {
        var found =
                findings(
                        paper(
                                "bao-cao-kiem-diem",
                                """
                                ^**BÁO CÁO KIỂM ĐIỂM**
                                **I. ƯU ĐIỂM**
                                Tổ chức 10 hội nghị, giám sát 12 cuộc, tiếp 45 lượt người.
                                {3000 Ban Thường trực luôn sâu sát và trách nhiệm với việc chung.}
                                """));
        assertThat(found).noneMatch(each -> each.rule().equals("figures.few"));
    }

    @Test
    void findsPartsThatMissTheirTotalAndAPercentageTakenFromAHundred() {
        var found =
                findings(
                        report(
                                "Đại hội các xã cử 6.185 ủy viên, trong đó 3.364 ủy viên tái cử"
                                        + " (54,39%) và 2.818 ủy viên tham gia mới (45,61%)."));
        assertThat(only("figures.sum", found).measured())
                .containsEntry("sum", new BigDecimal("6182"))
                .containsEntry("printed", new BigDecimal("6185"));
        assertThat(only("figures.percent", found).measured())
                .containsEntry("right", new BigDecimal("45.56"));
    }

    @Test
    void findsAPercentageThatItsNeighboursDisprove() {
        var found =
                findings(
                        report(
                                "Các xã đã cử 6.774 ủy viên; nữ có 2.088 ủy viên (30,82%), ngoài"
                                        + " Đảng có 2.472 ủy viên (36,8%), dân tộc thiểu số có 1.502"
                                        + " ủy viên (22,17%), tôn giáo có 1.567 ủy viên (23,13%)."));
        assertThat(only("figures.percent", found).quote()).isEqualTo("36,8%");
    }

    @Test
    void findsSharesOfAPlannedNumberThatWereTakenFromAnotherBase() {
        var found =
                findings(
                        report(
                                "Dự kiến cơ cấu Ủy ban gồm 120 vị, trong đó nữ 43 vị (38,05%),"
                                        + " ngoài Đảng 19 vị (16,81%)."));
        assertThat(found).filteredOn(each -> each.rule().equals("figures.percent")).hasSize(2);
    }

    @Test
    void saysNothingWhenTheBaseThatFitsIsNamed() {
        assertThat(
                        findings(
                                report(
                                        "Dự kiến Ủy ban có 120 vị, đã giới thiệu 113 vị, trong đó"
                                                + " nữ 43 vị (38,05%), ngoài Đảng 19 vị (16,81%).")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Có 32/35 kiến nghị được tiếp thu, đạt 94,1%.",
                "Tiếp nhận 56 đơn, đã giải quyết 54 đơn, đạt 98,4%.",
                "Hộ cận nghèo giảm từ 120 hộ xuống còn 45 hộ (giảm 65,2%).",
                "Tập huấn cho 254 người, gồm 14 trưởng ban, 28 phó ban và 203 thành viên.",
                "Trong 9 ứng cử viên có 5 nam, 4 nữ; trao 45 suất học bổng, trong đó Hội Khuyến học 52 suất.",
            })
    void findsOtherFiguresThatDoNotClose(String sentence) {
        assertThat(findings(report(sentence))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban có 45 vị, trong đó nữ 18 vị, ngoài Đảng 12 vị, trẻ tuổi 10 vị.",
                "Vận động 245 triệu đồng, đạt 124,5% kế hoạch, tăng 15,3% so với năm trước.",
                "Có 40/85 ủy viên tái cử (47,05%), 45/85 ủy viên tham gia lần đầu (52,94%).",
                "Tổ chức 12 buổi với 450 lượt người, đạt 95%; 3 buổi ở khu dân cư (25%).",
                "Đã chi 988 triệu đồng, gồm: xây 7 căn nhà 420 triệu đồng, tặng 1.250 suất quà.",
                "Thành lập 14 tổ, gồm 45 thành viên, 28 cộng tác viên.",
                "Giám sát 36 vụ việc; giám sát 24 công trình, phát hiện 3 vụ, chiếm hơn 10%.",
                "Ngày 05/4/2024, theo Kế hoạch số 45/KH-MTTQ, 95% hộ dân đồng thuận.",
                "Hỗ trợ 1,2 tỷ đồng, gồm 0,7 tỷ đồng của quận và 0,5 tỷ đồng của phường.",
                "Có 13.248 cử tri đi bầu, đạt 99,98%.",
            })
    void letsFiguresBeThatMayWellBeRight(String sentence) {
        assertThat(findings(report(sentence))).isEmpty();
    }

    @Test
    void readsAParagraphThatNeverEnds() {
        var sentence =
                "Năm 2023 vận động 1.250 hộ, trong đó 45 hộ hiến đất (3,6%), gồm 20 hộ và 25 hộ ";
        assertThat(findings(report(sentence.repeat(300)))).isEmpty();
    }

    private static InputDocument report(String sentence) {
        return paper("bao-cao-chinh-tri", "^**BÁO CÁO CHÍNH TRỊ**\n**I. KẾT QUẢ**\n" + sentence);
    }

    private static InputDocument paper(String kind, String lines) {
        return new InputDocument(ExamplePaper.of(kind + ".docx", lines), kind);
    }

    private static List<Finding> findings(InputDocument... papers) {
        return REVIEW.run(List.of(papers), Context.EMPTY).findings().stream()
                .filter(finding -> finding.rule().startsWith("figures."))
                .toList();
    }

    private static Finding only(String rule, List<Finding> findings) {
        var found = findings.stream().filter(each -> each.rule().equals(rule)).toList();
        assertThat(found).as("%s: %s", rule, messages(findings)).hasSize(1);
        return found.getFirst();
    }

    private static List<String> messages(List<Finding> findings) {
        return findings.stream().map(each -> each.message().in(Bilingual.VIETNAMESE)).toList();
    }
}
