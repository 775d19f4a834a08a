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

import java.util.List;

/// Tables whose cells go on from the row above: their words hold for each of the rows.
class MergedCellsTest {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    @Test
    void creditsTheOrganisationOfAMergedCellWithTheRowsBesideIt() {
        var found =
                findings(
                        "bao-cao-chinh-tri",
                        """
                        ^**BÁO CÁO CHÍNH TRỊ**
                        **I. KẾT QUẢ CỦA CÁC TỔ CHỨC THÀNH VIÊN**
                        | TT | Tổ chức | Nội dung |
                        | 1 | Hội Nông dân phường | Xác định là tổ chức nòng cốt |
                        | ^^ | ^^ | Trồng 450 cây xanh ở ba tuyến đường |
                        | 2 | Hội Phụ nữ phường | Nhận đỡ đầu 12 trẻ em |
                        """,
                        "member-organisations: [Hội Nông dân phường, Hội Phụ nữ phường]");
        assertThat(found).noneMatch(each -> each.rule().equals("coverage.member-organisation"));
    }

    @Test
    void findsTheResultOfATargetBesideItsMergedName() {
        var found =
                findings(
                        "bao-cao-chinh-tri",
                        """
                        ^**BÁO CÁO CHÍNH TRỊ**
                        **I. KẾT QUẢ THỰC HIỆN**
                        | Nội dung | Kỳ | Mức đạt |
                        | Tỷ lệ tổ hòa giải hoạt động hiệu quả | Kế hoạch | chưa giao |
                        | ^^ | Kết quả | 96,5% |
                        | Tỷ lệ đường ngõ sáng điện | Kết quả | 100% |
                        """,
                        """
                        last-term-targets:
                          - {subject: "Tỷ lệ tổ hòa giải hoạt động hiệu quả", value: "95%"}
                        """);
        assertThat(found).noneMatch(each -> each.rule().equals("coverage.last-term-target"));
    }

    @Test
    void takesRowsWithANumberInLettersForHeadingsAndOthersForTasks() {
        var found =
                findings(
                        "chuong-trinh-hanh-dong",
                        """
                        ^**CHƯƠNG TRÌNH HÀNH ĐỘNG**
                        **I. NHIỆM VỤ, GIẢI PHÁP**
                        | TT | Nhiệm vụ | Kết quả cần đạt | Chủ trì | Thời gian |
                        | A | Chăm lo đời sống nhân dân |  |  |  |
                        | 1 | Thăm gia đình có công | Từng nhà đều được thăm | Ban Thường trực | Tháng 7 hằng năm |
                        | 2 | Dạy nghề cho phụ nữ khó khăn |  |  |  |
                        | 3 | Sửa nhà dột nát | 4 căn | ^^ | Năm 2026 |
                        """,
                        "unit: phường Sen");
        assertThat(found)
                .filteredOn(each -> each.rule().startsWith("action."))
                .isNotEmpty()
                .allMatch(each -> each.quote().startsWith("Dạy nghề"));
    }

    private static List<Finding> findings(String kind, String lines, String context) {
        var paper = ExamplePaper.of(kind + ".docx", lines);
        Context known = ContextFile.read("boi-canh.yaml", context);
        return REVIEW.run(List.of(new InputDocument(paper, kind)), known).findings();
    }
}
