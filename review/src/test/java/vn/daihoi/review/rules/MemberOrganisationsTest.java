package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Context;
import vn.daihoi.review.ContextFile;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Level;
import vn.daihoi.review.Review;
import vn.daihoi.review.examples.ExamplePaper;

import java.util.List;

class MemberOrganisationsTest {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    private static final Context UNIT =
            ContextFile.read(
                    "boi-canh.yaml",
                    """
                    unit: phường Sen
                    level: ward
                    member-organisations:
                      - {name: "Hội Liên hiệp Phụ nữ phường Sen", short: ["Hội LHPN phường"]}
                      - Hội Cựu giáo chức phường Sen
                    """);

    private static List<Finding> findings(Context context, String results) {
        var lines = "**I. KẾT QUẢ ĐẠT ĐƯỢC**\n" + results;
        var paper = new InputDocument(ExamplePaper.of("a.docx", lines), "bao-cao-chinh-tri");
        return REVIEW.run(List.of(paper), context).findings().stream()
                .filter(finding -> finding.rule().equals("coverage.member-organisation"))
                .toList();
    }

    private static List<String> missing(String results) {
        return findings(UNIT, results).stream().map(finding -> finding.message().vi()).toList();
    }

    @Test
    void namesEachOrganisationOfTheUnitThatIsLeftOut() {
        assertThat(missing("Vận động 45 hộ hiến đất."))
                .hasSize(2)
                .allMatch(message -> message.contains("không nhắc đến"))
                .anyMatch(message -> message.contains("Hội Liên hiệp Phụ nữ phường Sen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội Liên hiệp phụ nữ tặng 50 suất quà; Hội Cựu giáo chức phường mở lớp học tình thương.",
                "Hội LHPN phường tặng 50 suất quà. Hội CGC đỡ đầu 05 em.",
                "HỘI PHỤ NỮ đỡ đầu 05 em. 12 lớp học do Hội Cựu Giáo chức mở.",
                "LHPN phường trồng 20 cây.\nHội Cựu giáo chức:\n- Mở 02 lớp học tình thương.",
                "Hội Liên hiệp Phụ nữ và Hội Cựu giáo chức phường ra quân 12 buổi vệ sinh môi trường.",
                "Hội LHPN phát huy vai trò nòng cốt. Hội đã tặng 50 suất quà.\nHội Cựu giáo chức thăm hỏi 20 nhà giáo.",
                "| Hội LHPN | 50 suất quà |\n| Hội Cựu giáo chức | 02 lớp học |"
            })
    void acceptsAnyWayOfNamingWithADeedOrAFigure(String results) {
        assertThat(missing(results)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các tổ chức thành viên gồm Hội LHPN, Hội Cựu giáo chức, Hội CCB, Hội Nông dân có 1.250 hội viên.",
                "Hội LHPN phường luôn phát huy vai trò nòng cốt. Hội Cựu giáo chức phối hợp chặt chẽ với Mặt trận."
            })
    void aBareNameIsNoResult(String results) {
        assertThat(missing(results))
                .hasSize(2)
                .allMatch(message -> message.contains("không có kết quả riêng"));
    }

    @Test
    void whatIsStillToBeDoneIsNoResult() {
        assertThat(
                        missing(
                                """
                                Hội Cựu giáo chức mở 02 lớp học.
                                **II. NHIỆM VỤ, GIẢI PHÁP**
                                Hội LHPN tổ chức 12 buổi tuyên truyền mỗi năm.
                                """))
                .singleElement()
                .asString()
                .contains("Phụ nữ");
    }

    @Test
    void withoutTheUnitsListOneNoteNamesThoseLeftOut() {
        assertThat(findings(Context.EMPTY, "Hội LHPN tặng 50 suất quà."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(Level.NOTE);
                    assertThat(finding.message().vi())
                            .contains("Hội Nông dân", "Công đoàn")
                            .doesNotContain("Phụ nữ");
                });
    }

    @Test
    void tradeUnionMembersAreNotTheTradeUnion() {
        assertThat(findings(Context.EMPTY, "Tặng quà 20 công đoàn viên khó khăn."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().vi()).contains("Công đoàn"));
    }
}
