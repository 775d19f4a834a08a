package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Level;
import vn.daihoi.review.Review;
import vn.daihoi.review.examples.ExamplePaper;

import java.util.List;

class OwnPapersTest {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    /// Of the rules that ask for what only the Front's guidance demands.
    private static List<Finding> findings(String head, String title, Context context) {
        var paper =
                """
                %s
                ^**BÁO CÁO CHÍNH TRỊ**
                ^**%s**
                **I. KẾT QUẢ ĐẠT ĐƯỢC**
                {12000 kết quả}
                """
                        .formatted(head.indent(0).strip(), title);
        var input = new InputDocument(ExamplePaper.of("a.docx", paper), "bao-cao-chinh-tri");
        return REVIEW.run(List.of(input), context).findings().stream()
                .filter(finding ->
                        finding.rule()
                                .matches("length\\..*|structure\\.required-part|coverage\\..*"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^**HỘI SINH VIÊN VIỆT NAM**",
                "^**BCH ĐOÀN TNCS HỒ CHÍ MINH PHƯỜNG SEN**",
                "^**ĐẢNG BỘ QUẬN ĐỒNG SEN**",
                "^**ĐẠI HỘI ĐẠI BIỂU HỘI LIÊN HIỆP PHỤ NỮ**",
                "^**LIÊN ĐOÀN LAO ĐỘNG QUẬN ĐỒNG SEN**"
            })
    void leaveThePaperOfAnotherBodyAloneAndSaySo(String head) {
        assertThat(findings(head, "TRÌNH ĐẠI HỘI LẦN THỨ V", Context.EMPTY))
                .singleElement()
                .satisfies(note -> assertThat(note.level()).isEqualTo(Level.NOTE))
                .satisfies(note -> assertThat(note.message().vi()).contains("ngoài Mặt trận"));
    }

    @Test
    void knowAnotherBodyByTheTitleToo() {
        assertThat(findings("", "CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ SEN", Context.EMPTY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^**ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN**",
                "^**MẶT TRẬN TỔ QUỐC VIỆT NAM QUẬN ĐỒNG SEN**",
                ""
            })
    void askThePaperOfTheFrontAndOneWithoutAHead(String head) {
        assertThat(findings(head, "TRÌNH ĐẠI HỘI LẦN THỨ V", Context.EMPTY))
                .extracting(Finding::rule)
                .contains(
                        "length.document",
                        "structure.required-part",
                        "coverage.member-organisation");
    }

    @Test
    void askEveryPaperWhenTheLevelIsGiven() {
        var context = Context.EMPTY.withLevel("ward");
        assertThat(findings("^**HỘI NÔNG DÂN PHƯỜNG SEN**", "TRÌNH ĐẠI HỘI", context))
                .extracting(Finding::rule)
                .contains("length.document", "structure.required-part");
    }
}
