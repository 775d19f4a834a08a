package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Context;
import vn.daihoi.review.ContextFile;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.examples.ExamplePaper;

import java.util.Arrays;
import java.util.List;

/// Faults of consistency as they are met in real papers, and what only looks like one.
class ConsistencyFaultsTest {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    private record Paper(String file, String kind, String lines) {

        InputDocument input() {
            return new InputDocument(ExamplePaper.of(file, lines), kind);
        }
    }

    private static Paper report(String lines) {
        return new Paper("bao-cao.docx", "bao-cao-chinh-tri", lines);
    }

    private static Paper selfReview(String lines) {
        return new Paper("kiem-diem.docx", "bao-cao-kiem-diem", lines);
    }

    private static Paper plan(String file, String lines) {
        return new Paper(file, "ke-hoach", lines);
    }

    private static List<Finding> found(String rule, Context context, Paper... papers) {
        var inputs = Arrays.stream(papers).map(Paper::input).toList();
        return REVIEW.run(inputs, context).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static List<Finding> found(String rule, Paper... papers) {
        return found(rule, Context.EMPTY, papers);
    }

    private static final String REPORT =
            """
            ^**ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN**
            ^**BÁO CÁO CHÍNH TRỊ**
            ^**trình Đại hội đại biểu MTTQ Việt Nam phường Sen lần thứ IX, nhiệm kỳ 2024 - 2029**
            **I. KẾT QUẢ**
            Đại hội đại biểu MTTQ Việt Nam phường Sen lần thứ VIII, nhiệm kỳ 2019 - 2024 đề ra 12 chỉ tiêu.
            """;

    private static final String STALE_SELF_REVIEW =
            """
            ^**ĐẠI HỘI ĐẠI BIỂU MTTQ VIỆT NAM PHƯỜNG SEN**
            ^**LẦN THỨ VIII, NHIỆM KỲ 2024 - 2029**
            ^**BÁO CÁO KIỂM ĐIỂM**
            **I. TẬP THỂ**
            Ủy ban đã họp 10 kỳ.
            """;

    @Test
    void aSelfReviewHeadedWithTheNumberOfTheLastCongressIsFoundBesideTheReport() {
        var findings = found("consistency.ordinal", report(REPORT), selfReview(STALE_SELF_REVIEW));
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).isEqualTo("kiem-diem.docx");
                    assertThat(finding.quote()).isEqualTo("LẦN THỨ VIII, NHIỆM KỲ 2024 - 2029");
                    assertThat(finding.related().getFirst().file()).isEqualTo("bao-cao.docx");
                    assertThat(finding.related().getFirst().quote()).contains("lần thứ IX");
                });
    }

    @Test
    void theSameFaultIsFoundByTheContextAlone() {
        var context = ContextFile.read("context.yaml", "ordinal: 9\nterm: 2024-2029\n");
        assertThat(found("consistency.ordinal", context, selfReview(STALE_SELF_REVIEW))).hasSize(1);
    }

    @Test
    void yearsOfTheLastTermInATitleAreFoundByTheContext() {
        var context = ContextFile.read("context.yaml", "term: 2024-2029\n");
        var stale =
                REPORT.replace("2024 - 2029", "2014 - 2019").replace("2019 - 2024", "2014-2019");
        assertThat(found("consistency.term", context, report(stale)))
                .extracting(Finding::quote)
                .anyMatch(quote -> quote.contains("2014 - 2019"));
    }

    @Test
    void aCongressWithTwoTermsIsFoundInsideOneText() {
        var text =
                REPORT
                        + "Nghị quyết Đại hội MTTQ phường Sen lần thứ VIII, nhiệm kỳ 2018-2023 đạt.\n"
                        + "Đại hội Mặt trận Tổ quốc phường Sen lần thứ VIII (2019-2024) bầu 45 vị.\n";
        assertThat(found("consistency.term", report(text)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.quote()).contains("2018-2023"));
    }

    @Test
    void aTermWhoseDashWasLostIsReadAsATerm() {
        var text = REPORT.replace("nhiệm kỳ 2024 - 2029", "nhiệm kỳ 2024 2029");
        assertThat(found("consistency.term", report(text))).isEmpty();
    }

    @Test
    void congressesOfOtherBodiesKeepTheirOwnNumbersAndTerms() {
        var text =
                REPORT
                        + """
                        Đại hội đại biểu Đảng bộ phường Sen lần thứ XII, nhiệm kỳ 2020-2025 thành công tốt đẹp.
                        Đại hội đại biểu toàn quốc MTTQ Việt Nam lần thứ X, nhiệm kỳ 2024-2029 sắp tới.
                        Đại hội đại biểu MTTQ Việt Nam quận Hạ lần thứ VII, nhiệm kỳ 2024-2029 đã họp.
                        Hội đồng nhân dân phường khóa III, nhiệm kỳ 2021-2026 giám sát 5 việc.
                        """;
        assertThat(found("consistency.ordinal", report(text))).isEmpty();
        assertThat(found("consistency.term", report(text))).isEmpty();
    }

    @Test
    void anIssuerThatDiffersFromTheBodyIsFound() {
        var text =
                """
                ^**ỦY BAN MTTQ VIỆT NAM XÃ LÚA**
                ^**KẾ HOẠCH**
                ^**Tổ chức Đại hội**
                **I. MỤC ĐÍCH**
                Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Ngô xây dựng kế hoạch như sau.
                Đại hội tổ chức tại hội trường xã Ngô.
                """;
        assertThat(found("consistency.unit", plan("ke-hoach.docx", text)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.quote()).isEqualTo("Ngô");
                    assertThat(finding.message().vi()).contains("xã Lúa", "xã Ngô");
                });
    }

    @Test
    void aNeighboursPlanInTheFolderIsFound() {
        var own = "^**ỦY BAN MTTQ VIỆT NAM XÃ LÚA**\n^**KẾ HOẠCH**\nVận động 45 hộ.\n";
        var findings =
                found(
                        "consistency.unit",
                        plan("a.docx", own),
                        plan("b.docx", own.replace("45", "46")),
                        plan("c.docx", own.replace("XÃ LÚA", "XÃ NGÔ")));
        assertThat(findings).extracting(Finding::file).containsExactly("c.docx");
    }

    @Test
    void twoPapersOfTwoUnitsAreNotADossierOfOne() {
        var own = "^**ỦY BAN MTTQ VIỆT NAM XÃ LÚA**\n^**KẾ HOẠCH**\nVận động 45 hộ.\n";
        assertThat(
                        found(
                                "consistency.unit",
                                plan("a.docx", own),
                                plan("b.docx", own.replace("XÃ LÚA", "XÃ NGÔ"))))
                .isEmpty();
    }

    private static final String PLAN_OF_JANUARY =
            """
            | ỦY BAN MTTQ VIỆT NAM XÃ LÚA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            | Số: 07/KH-MTTQ-BTT | Lúa, ngày 20 tháng 01 năm 2023 |
            ^**KẾ HOẠCH**
            Căn cứ Hướng dẫn số 05/HD-MTTQ-BTT ngày 12 tháng 01 năm 2024 của Ban Thường trực Ủy ban MTTQ tỉnh;
            Căn cứ Chỉ thị số 11-CT/TU, ngày 25/12/2023 của Ban Thường vụ Tỉnh ủy;
            """;

    @Test
    void aDateLineOfTheWrongYearIsFoundByThePapersThatItCites() {
        assertThat(found("consistency.date", plan("a.docx", PLAN_OF_JANUARY)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.quote()).isEqualTo("ngày 20 tháng 01 năm 2023");
                    assertThat(finding.related()).hasSize(2);
                });
    }

    @Test
    void aSingleLaterPaperIsAWrongCitation() {
        var text = PLAN_OF_JANUARY.replace("25/12/2023", "25/12/2022");
        assertThat(found("consistency.date", plan("a.docx", text)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.quote()).startsWith("05/HD-MTTQ-BTT"));
    }

    @Test
    void twoUnitsMayNumberTheirPlansAlike() {
        var text =
                """
                ^**KẾ HOẠCH**
                Căn cứ Kế hoạch số 33/KH-MTTQ-BTT ngày 14/11/2023 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Hạ;
                Căn cứ Kế hoạch số 33/KH-MTTQ-BTT ngày 17/11/2023 của Ban Thường trực Ủy ban MTTQ Việt Nam xã Lúa;
                """;
        assertThat(found("consistency.date", plan("a.docx", text))).isEmpty();
    }

    @Test
    void aNameWrittenInTwoWaysIsANoteWithBothPlaces() {
        var first =
                REPORT + "Đồng chí Lê Thị Thúy Vân chủ trì. Đồng chí Lê Thị Thúy Vân kết luận.\n";
        var second =
                STALE_SELF_REVIEW.replace("VIII", "IX") + "Đồng chí Lê Thị Thùy Vân phụ trách.\n";
        assertThat(found("consistency.name", report(first), selfReview(second)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).isEqualTo("kiem-diem.docx");
                    assertThat(finding.related().getFirst().file()).isEqualTo("bao-cao.docx");
                });
    }

    @Test
    void twoStylesOfToneMarksAreNotTwoNames() {
        var text = REPORT + "Đồng chí Lê Thị Thuỷ. Đồng chí Lê Thị Thủy. Đồng chí Lê Thị Thủy.\n";
        assertThat(found("consistency.name", report(text))).isEmpty();
    }
}
