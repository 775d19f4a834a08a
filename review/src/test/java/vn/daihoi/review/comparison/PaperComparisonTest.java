package vn.daihoi.review.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.examples.ExamplePaper;
import vn.daihoi.review.overlap.TokenText;

import java.util.BitSet;
import java.util.List;

class PaperComparisonTest {

    private static final String STORY =
            "Từ mô hình “Tiếng loa nhắc việc” do các bác cựu chiến binh trông nom, mỗi chiều thứ sáu cả khu"
                    + " phố cùng ra quét dọn, thu gom rác thải nhựa, nhổ cỏ quanh giếng làng và sơn lại 12 bức tường loang lổ.";
    private static final String OWN =
            "Ủy ban phường họp mỗi quý một lần, ghi biên bản đầy đủ, phân công từng thành viên theo dõi một ngõ.";

    private static ComparedPaper paper(String... paragraphs) {
        return ComparedPaper.of(
                ExamplePaper.of(
                        "a.docx", "^**BÁO CÁO**\n^**Kết quả**\n" + String.join("\n", paragraphs)));
    }

    private static Comparison compare(ComparedPaper here, ComparedPaper there) {
        return PaperComparison.knowing(List.of()).between(here, there);
    }

    @Test
    void countsTheSharedWordsOfEachPaperAgainstItsOwnLength() {
        var found = compare(paper(STORY), paper(OWN, STORY, OWN));

        assertThat(found.counted()).hasSize(1);
        assertThat(found.here().percent()).isGreaterThanOrEqualTo(95);
        assertThat(found.there().percent()).isBetween(40, 60);
    }

    @Test
    void countsAPassageThatTheOtherPaperHoldsTwiceOnlyOnce() {
        var found = compare(paper(STORY, OWN), paper(STORY, OWN.substring(0, 40), STORY));

        assertThat(found.here().shared()).isLessThanOrEqualTo(found.here().words());
        assertThat(found.here().percent()).isBetween(55, 80);
    }

    @Test
    void countsAPassageThatAPaperSaysThreeTimes() {
        var thrice = paper(STORY, OWN, STORY, OWN.substring(0, 40), STORY);

        assertThat(compare(paper(STORY), thrice).here().percent()).isGreaterThanOrEqualTo(95);
    }

    @Test
    void showsWordingOfTheGuidanceAndCountsNoneOfIt() {
        var guidance = PaperComparison.knowing(List.of(TokenText.of("hd", STORY)));
        var found = guidance.between(paper(STORY, OWN), paper(STORY));

        assertThat(found.passages()).hasSize(1).allMatch(CountedPassage::common);
        assertThat(found.here().shared()).isZero();
    }

    @Test
    void tellsBeforehandWhatIsSharedAtMost() {
        var comparison = PaperComparison.knowing(List.of());
        var one = paper(STORY, OWN);

        int most = comparison.most(one.wording(), paper(STORY).wording()).shared();
        assertThat(most).isBetween(1, one.words());
        assertThat(comparison.between(one, paper(STORY)).here().shared()).isBetween(1, most);
        assertThat(comparison.most(one.wording(), paper("Không có gì.").wording()).shared())
                .isZero();
    }

    @Test
    void countsNoFormulaThatAPaperSaysThreeTimes() {
        var name = "Chương trình phối hợp bảo vệ môi trường giai đoạn mới của phường";
        var often = paper(name, OWN, name, OWN, name);

        assertThat(PaperComparison.knowing(List.of()).most(paper(name).wording(), often.wording()))
                .extracting(Comparison.Side::shared)
                .isEqualTo(0);
    }

    @Test
    void leavesOutHeadAndTitle() {
        var head =
                "| ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM PHƯỜNG SEN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |\n";
        var one = ComparedPaper.of(ExamplePaper.of("a.docx", head + "^**BÁO CÁO**\n" + STORY));
        var other = ComparedPaper.of(ExamplePaper.of("b.docx", head + "^**BÁO CÁO**\n" + OWN));

        assertThat(compare(one, other).passages()).isEmpty();
    }

    @Test
    void tellsPassagesWithTheSameFiguresFromThoseWithOthers() {
        assertThat(compare(paper(STORY), paper(STORY)).passages())
                .allMatch(CountedPassage::sameFigures);
        assertThat(compare(paper(STORY), paper(STORY.replace("12", "15"))).passages())
                .isNotEmpty()
                .noneMatch(CountedPassage::sameFigures);
    }

    @Test
    void isExactAtTheLimit() {
        assertThat(side(1000, 100).isOver(10)).isFalse();
        assertThat(side(1000, 101).isOver(10)).isTrue();
        assertThat(side(1000, 101).percent()).isEqualTo(10);
        assertThat(side(0, 0).percent()).isZero();
    }

    private static Comparison.Side side(int words, int shared) {
        var counted = new BitSet();
        counted.set(0, shared);
        return new Comparison.Side(words, counted);
    }
}
