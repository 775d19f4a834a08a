package vn.daihoi.review.passages;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.passages.PassageKind.AIM;
import static vn.daihoi.review.passages.PassageKind.CAUSE;
import static vn.daihoi.review.passages.PassageKind.LESSON;
import static vn.daihoi.review.passages.PassageKind.OTHER;
import static vn.daihoi.review.passages.PassageKind.RESULT;
import static vn.daihoi.review.passages.PassageKind.SHORTCOMING;
import static vn.daihoi.review.passages.PassageKind.SOLUTION;
import static vn.daihoi.review.passages.PassageKind.TARGET;
import static vn.daihoi.review.passages.PassageKind.TASK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.examples.ExamplePaper;
import vn.daihoi.review.sections.SectionFinder;
import vn.daihoi.review.words.Folded;

import java.util.Arrays;
import java.util.List;

class PassagesTest {

    private static Passages passages(String lines) {
        var paper = ExamplePaper.of("a.docx", lines);
        return Passages.of(
                SectionFinder.find(paper),
                Folded.of(paper.text()),
                Profiles.load("mttq-2024-2029").passages());
    }

    /// Kinds of the passages that are no headings.
    private static List<PassageKind> kinds(String lines) {
        return passages(lines).all().stream()
                .filter(passage -> !passage.heading())
                .map(Passage::kind)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Những hạn chế, khuyết điểm                               | SHORTCOMING
                    Tồn tại và nguyên nhân                                   | SHORTCOMING CAUSE
                    NHỮNG MẶT CHƯA LÀM ĐƯỢC                                  | SHORTCOMING
                    Nguyên nhân của hạn chế, khuyết điểm và bài học          | CAUSE LESSON
                    Hạn chế; nguyên nhân; bài học kinh nghiệm                | SHORTCOMING CAUSE LESSON
                    Ưu điểm                                                  | RESULT
                    Đánh giá kết quả thực hiện các chỉ tiêu, nhiệm vụ        | RESULT
                    Kết quả nhiệm kỳ 2019 – 2024 và phương hướng, nhiệm vụ   | RESULT AIM TASK
                    Phương hướng, mục tiêu, chỉ tiêu                         | AIM TARGET
                    Một số chỉ tiêu chủ yếu                                  | TARGET
                    Mục tiêu cụ thể                                          | TARGET
                    Chương trình 1: Tuyên truyền, vận động Nhân dân          | TASK
                    Chương trình thứ hai: Chăm lo đời sống                   | TASK
                    Nhiệm vụ và giải pháp                                    | TASK SOLUTION
                    Giải pháp khắc phục hạn chế                              | SOLUTION
                    Tổ chức thực hiện                                        | OTHER
                    Thuận lợi, khó khăn                                      | OTHER
                    Công tác chăm lo hộ khó khăn                             |
                    Vận động Nhân dân hạn chế rác thải nhựa                  |
                    """)
    void readsWhatAHeadingAnnounces(String title, String kinds) {
        var vocabulary = Profiles.load("mttq-2024-2029").passages();
        var headings = new HeadingKinds(PassageWording.of(vocabulary), vocabulary.joints());
        var expected =
                kinds == null
                        ? List.<PassageKind>of()
                        : Arrays.stream(kinds.split(" ")).map(PassageKind::valueOf).toList();
        assertThat(headings.of(Folded.of(title))).isEqualTo(expected);
    }

    @Test
    void narrowerHeadingsTakeTheKindOfTheWiderOne() {
        assertThat(
                        kinds(
                                """
                                **I. KẾT QUẢ ĐẠT ĐƯỢC**
                                **1. Công tác tuyên truyền**
                                Tổ chức 40 buổi nói chuyện.
                                **2. Các giải pháp chăm lo người nghèo**
                                Sửa 12 nhà.
                                **II. PHƯƠNG HƯỚNG, NHIỆM VỤ**
                                **1. Công tác tuyên truyền**
                                Tiếp tục đổi mới hình thức tuyên truyền.
                                """))
                .containsExactly(RESULT, RESULT, TASK);
    }

    @Test
    void tellsTwoPartsUnderOneHeadingByHowTheirParagraphsOpen() {
        assertThat(
                        kinds(
                                """
                                **II. TỒN TẠI VÀ NGUYÊN NHÂN**
                                Sinh hoạt ở khu dân cư số 3 chưa đều.
                                Việc nắm dư luận còn chậm.
                                Nguyên nhân của những tồn tại trên:
                                - Cán bộ kiêm nhiệm nhiều việc.
                                - Kinh phí hoạt động hạn hẹp.
                                """))
                .containsExactly(SHORTCOMING, SHORTCOMING, CAUSE, CAUSE, CAUSE);
    }

    @Test
    void findsAShortcomingInsideTheResults() {
        assertThat(
                        kinds(
                                """
                                **I. KẾT QUẢ ĐẠT ĐƯỢC**
                                Vận động 45 hộ hiến đất.
                                Tuy nhiên, việc quyên góp ở một số tổ dân phố còn chậm.
                                Tặng 120 suất quà.
                                """))
                .containsExactly(RESULT, SHORTCOMING, RESULT);
    }

    @Test
    void aLeadInHoldsUntilTheNextOne() {
        assertThat(
                        kinds(
                                """
                                **Chương trình 1: Chăm lo đời sống Nhân dân**
                                Chỉ tiêu:
                                - Mỗi năm sửa 02 nhà cho hộ nghèo.
                                Giải pháp:
                                - Vận động doanh nghiệp ủng hộ.
                                **Chương trình 2: Giám sát, phản biện**
                                - Mỗi năm giám sát 02 việc.
                                """))
                .containsExactly(TARGET, TARGET, SOLUTION, SOLUTION, TASK);
    }

    @Test
    void tellsByTheWordsWhereThereIsNoHeading() {
        assertThat(
                        kinds(
                                """
                                ^**BÁO CÁO CHÍNH TRỊ**
                                Trong năm năm qua, Mặt trận phường đã vận động 45 hộ hiến đất.
                                Việc phản ánh dư luận ở cơ sở chưa kịp thời, còn hình thức.
                                Phấn đấu hằng năm có trên 95 % hộ đạt gia đình văn hóa.
                                Ủy ban gồm 45 vị.
                                """))
                .containsExactly(RESULT, SHORTCOMING, TARGET, OTHER);
    }

    @Test
    void knowsWhatIsAnnouncedInOtherWordsThanTheForm() {
        var paper =
                passages(
                        """
                        **1. Những việc đã làm được**
                        **Mặt được**
                        Vận động 45 hộ hiến đất.
                        **2. Những mặt chưa làm được**
                        Chưa lập được tổ hòa giải.
                        Qua thực tiễn 5 năm, rút ra bài học:
                        Phải bám sát cơ sở.
                        """);
        assertThat(paper.announces(RESULT)).isTrue();
        assertThat(paper.announces(SHORTCOMING)).isTrue();
        assertThat(paper.announces(LESSON)).isTrue();
        assertThat(paper.announces(AIM)).isFalse();
        assertThat(paper.of(CAUSE)).isEmpty();
    }
}
