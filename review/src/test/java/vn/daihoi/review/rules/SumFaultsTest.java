package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.examples.ExamplePaper;

import java.util.List;

/// Totals with their parts in the ways that papers write them.
class SumFaultsTest {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổ chức 45 hội nghị, gồm: 12 hội nghị cấp phường và 31 hội nghị ở khu dân cư.",
                "Tổ chức 45 hội nghị với 3.200 lượt người, gồm: 12 hội nghị cấp phường, 31 hội nghị ở khu dân cư.",
                "Ban Thường trực có 5 đồng chí (01 Chủ tịch, 02 Phó Chủ tịch, 01 Ủy viên Thường trực).",
                "Ban Thường trực có 4 đồng chí (01 Chủ tịch, 02 Phó Chủ tịch).",
                "Ban Thường trực có 5 đồng chí: 01 Chủ tịch, 02 Phó Chủ tịch và 01 Ủy viên Thường trực.",
                "Ban Thường trực có 5 đồng chí chuyên trách (Chủ tịch: 01, Phó Chủ tịch: 02, Ủy viên: 01).",
                "Ủy ban có 45 vị (đại diện tổ chức thành viên 18 vị, cá nhân tiêu biểu 12 vị, chuyên trách 4 vị, chức sắc 10 vị).",
                "Xây 10 căn nhà đại đoàn kết (xây mới 6 căn, sửa chữa 3 căn), trị giá 500 triệu đồng.",
                "Nhận 45 đơn (khiếu nại 12, tố cáo 5, kiến nghị 27).",
            })
    void tellsOnceThatPartsMissTheirTotal(String sentence) {
        assertThat(sums(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban Thường trực gồm 6 vị: Chủ tịch, 4 Phó Chủ tịch và 1 Ủy viên Thường trực.",
                "Ban Thường trực có 6 vị (4 Phó Chủ tịch, 1 Ủy viên Thường trực và Chủ tịch).",
                "Ủy ban hiện có 45 vị (nữ 15 vị, ngoài Đảng 20 vị, dân tộc thiểu số 9 vị).",
                "Có 21 Ban công tác Mặt trận (15 Trưởng ban là Bí thư chi bộ, 5 Trưởng ban là đảng viên).",
                "Tổ chức 45 hội nghị, gồm: 12 hội nghị cấp phường (5 hội nghị trực tuyến, 7 hội nghị trực tiếp) và 33 hội nghị ở khu dân cư.",
                "Tổ chức 45 hội nghị với 3.200 lượt người, gồm: 12 hội nghị cấp phường, 33 hội nghị ở khu dân cư.",
                "Trao 50 suất quà cho 48 hộ, gồm: 30 hộ nghèo, 18 hộ cận nghèo.",
            })
    void saysNothingOfPartsThatAreNotAllOrNotOfOneKind(String sentence) {
        assertThat(sums(sentence)).isEmpty();
    }

    @Test
    void countsPartsWithPartsOfTheirOwnOnce() {
        var found =
                sums(
                        "Tổ chức 45 hội nghị, gồm: 12 hội nghị cấp phường (5 hội nghị trực tuyến,"
                                + " 7 hội nghị trực tiếp) và 31 hội nghị ở khu dân cư.");
        assertThat(found).singleElement().satisfies(each -> assertThat(each.related()).hasSize(2));
    }

    private static List<Finding> sums(String sentence) {
        var paper =
                ExamplePaper.of(
                        "bao-cao.docx", "^**BÁO CÁO CHÍNH TRỊ**\n**I. KẾT QUẢ**\n" + sentence);
        return REVIEW
                .run(List.of(new InputDocument(paper, "bao-cao-chinh-tri")), Context.EMPTY)
                .findings()
                .stream()
                .filter(each -> each.rule().equals("figures.sum"))
                .toList();
    }
}
