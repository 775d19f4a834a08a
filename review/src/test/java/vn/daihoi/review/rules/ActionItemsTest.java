package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.examples.ExamplePaper;

import java.util.List;

class ActionItemsTest {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    private static List<Finding> findings(String lines) {
        var programme = "^**CHƯƠNG TRÌNH HÀNH ĐỘNG**\n" + lines;
        var paper =
                new InputDocument(ExamplePaper.of("a.docx", programme), "chuong-trinh-hanh-dong");
        return REVIEW.run(List.of(paper), Context.EMPTY).findings().stream()
                .filter(finding -> finding.rule().startsWith("action."))
                .toList();
    }

    private static List<String> rules(String lines) {
        return findings(lines).stream().map(Finding::rule).toList();
    }

    @Test
    void judgesAnItemTogetherWithItsSubItemsAndItsLeadIn() {
        assertThat(
                        rules(
                                """
                                **I. NHIỆM VỤ, GIẢI PHÁP**
                                Hằng năm, Ban Thường trực chủ trì các việc sau:
                                - Chăm lo cho người nghèo ở các khu dân cư:
                                - Giúp đỡ các hộ khó khăn về nhà ở:
                                + Sửa 05 nhà.
                                """))
                .isEmpty();
    }

    @Test
    void targetsOfTheSectionHoldForItsTasks() {
        assertThat(
                        rules(
                                """
                                **Chương trình 1: Chăm lo đời sống Nhân dân**
                                Chỉ tiêu:
                                - Mỗi năm sửa 05 nhà cho hộ nghèo.
                                Nhiệm vụ:
                                - Ban Thường trực chủ trì vận động các nhà hảo tâm ủng hộ.
                                """))
                .isEmpty();
    }

    @Test
    void anAnnexThatAssignsTheTasksSpeaksForTheProse() {
        assertThat(
                        rules(
                                """
                                **I. NHIỆM VỤ, GIẢI PHÁP**
                                - Sửa 05 nhà cho hộ nghèo.
                                - Trồng 200 cây xanh ở các khu dân cư.
                                **PHỤ LỤC PHÂN CÔNG NHIỆM VỤ**
                                | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |
                                | 1 | Sửa 05 nhà | Ban Thường trực | Năm 2025 |
                                | 2 | Trồng 200 cây | Đoàn Thanh niên | Quý I hằng năm |
                                """))
                .isEmpty();
    }

    @Test
    void takesEmptyCellsOneBelowTheOtherForAMergedCell() {
        assertThat(
                        rules(
                                """
                                **I. NHIỆM VỤ, GIẢI PHÁP**
                                | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |
                                | 1 | Sửa 05 nhà | Ban Thường trực | Năm 2025 |
                                | 2 | Tặng 200 suất quà |  | Hằng năm |
                                | 3 | Thăm 50 gia đình |  | Hằng năm |
                                """))
                .isEmpty();
    }

    @Test
    void anItemThatLacksEverythingIsToldOnce() {
        assertThat(
                        rules(
                                """
                                **I. NHIỆM VỤ, GIẢI PHÁP**
                                - Hội CCB giúp 05 hộ thoát nghèo mỗi năm.
                                - Tăng cường phối hợp trong công tác Mặt trận.
                                """))
                .containsExactly("action.vague");
    }

    @Test
    void groupsWhatMostItemsOfASectionLack() {
        assertThat(
                        findings(
                                """
                                **I. NHIỆM VỤ, GIẢI PHÁP**
                                - Hội CCB giúp 05 hộ thoát nghèo.
                                - Hội LHPN tổ chức 02 lớp nấu ăn.
                                - Đoàn Thanh niên trồng 200 cây xanh.
                                - Công đoàn tặng 30 suất quà mỗi năm.
                                """))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("action.no-deadline");
                    assertThat(finding.message().vi()).contains("3/4");
                    assertThat(finding.related()).hasSize(3);
                });
    }

    @Test
    void leavesResultsTargetsAndOrganisationAlone() {
        assertThat(
                        rules(
                                """
                                **I. KẾT QUẢ**
                                Tiếp tục đổi mới phương thức hoạt động của Mặt trận.
                                **II. CHỈ TIÊU**
                                - Trên 95% hộ đạt gia đình văn hóa.
                                **III. TỔ CHỨC THỰC HIỆN**
                                - Tăng cường kiểm tra việc thực hiện chương trình.
                                """))
                .isEmpty();
    }

    @Test
    void aTableOfTheSameSectionSpeaksForTheParagraphAboveIt() {
        assertThat(
                        rules(
                                """
                                **I. NHIỆM VỤ, GIẢI PHÁP**
                                **1. Ngõ phố sạch đẹp**
                                Vận động 12 khu dân cư giữ ngõ phố sạch đẹp, không đổ rác trộm.
                                | Việc | Chủ trì | Thời hạn |
                                | Việc thứ nhất: tổng vệ sinh 12 ngõ | Đoàn Thanh niên | Hằng tháng |
                                | Việc thứ hai: lắp 20 thùng rác | Hội Phụ nữ | Năm 2025 |
                                """))
                .isEmpty();
    }

    @Test
    void aLaterLineTellsTheTimeOfAllTasksAboveIt() {
        assertThat(
                        rules(
                                """
                                **I. NHIỆM VỤ, GIẢI PHÁP**
                                - Ban Thường trực chủ trì 05 hội nghị tuyên truyền.
                                - Hội Phụ nữ tổ chức 02 lớp dạy nghề.
                                - Hoàn thành trước ngày 30/6/2026.
                                """))
                .isEmpty();
        assertThat(
                        rules(
                                """
                                **I. NHIỆM VỤ, GIẢI PHÁP**
                                - Ban Thường trực chủ trì 05 hội nghị tuyên truyền.
                                - Hội Phụ nữ tổ chức 02 lớp dạy nghề.
                                Các nội dung trên thực hiện từ quý II năm 2025 đến hết năm 2026.
                                """))
                .isEmpty();
    }
}
