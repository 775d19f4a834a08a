package vn.daihoi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.profile.Basis;
import vn.daihoi.profile.Mark;

import java.util.List;

class RuleSectionTest {

    private static final Basis SURE = new Basis("Kế hoạch số 5", Mark.CONFIRMED, null);
    private static final Basis OPEN = new Basis("mặc định", Mark.UNVERIFIED, null);

    private static final RuleSection SECTION =
            new RuleSection(
                    "documents",
                    List.of(
                            RuleLine.of("Báo cáo chính trị", "BC", SURE),
                            RuleLine.detail("Độ dài", "không quá 12 trang", OPEN),
                            RuleLine.detail("Phần bắt buộc", "kết quả", SURE),
                            RuleLine.of("Đề án nhân sự", "ĐA", SURE)));

    @Test
    void isFoundWithoutDiacriticsWhileItIsTyped() {
        assertThat(names("an  nhan s")).containsExactly("Đề án nhân sự");
    }

    @Test
    void isNotFoundInTheMiddleOfAWord() {
        assertThat(names("an su")).isEmpty();
        assertThat(names("ao cao")).isEmpty();
    }

    @Test
    void keepsTheHeadOfADetailThatIsFound() {
        assertThat(names("12 trang")).containsExactly("Báo cáo chính trị", "Độ dài");
    }

    @Test
    void keepsAllDetailsOfAHeadThatIsFound() {
        assertThat(names("bao cao"))
                .containsExactly("Báo cáo chính trị", "Độ dài", "Phần bắt buộc");
    }

    @Test
    void isNarrowedToAMarkWithinItsHead() {
        assertThat(SECTION.answering("", Mark.UNVERIFIED).lines())
                .extracting(RuleLine::name)
                .containsExactly("Báo cáo chính trị", "Độ dài");
    }

    @Test
    void isEmptyWhenNothingAnswers() {
        assertThat(names("tham luận")).isEmpty();
    }

    private static List<String> names(String question) {
        return SECTION.answering(question, null).lines().stream().map(RuleLine::name).toList();
    }
}
