package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Level;
import vn.daihoi.review.Review;
import vn.daihoi.review.examples.ExamplePaper;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;

/// What a check between papers may rely on.
class DossierReviewTest {

    private static final String WORDS =
            "Nhân dân đoàn kết, giúp nhau phát triển kinh tế hộ gia đình.";

    private static final List<String> NAMES = List.of("SEN", "CÁT", "ĐÔNG", "MỸ");

    /// Says of the first word of every later paper that the first paper has it too.
    private static List<PaperRemark> sameStart(List<ReviewedText> papers, Context context) {
        var remarks = new ArrayList<PaperRemark>();
        var start = new Span(0, 4);
        for (var paper : papers.subList(1, papers.size())) {
            var place = new Remark.Place(papers.getFirst(), start);
            remarks.add(
                    new PaperRemark(
                            paper, Remark.at(start, "same").relatedToPlaces(List.of(place))));
        }
        return remarks;
    }

    private static Review review() {
        return Review.of(TestRules.between("figures.test", DossierReviewTest::sameStart, "same"));
    }

    private static InputDocument paper(String file, String lines) {
        return new InputDocument(ExamplePaper.of(file, lines), "khac");
    }

    @Test
    void namesThePaperOfEachPlace() {
        var result =
                review().run(
                                List.of(
                                        paper("a.docx", WORDS),
                                        paper("b.docx", WORDS),
                                        paper("c.docx", WORDS)),
                                Context.EMPTY);
        assertThat(result.findings())
                .extracting(finding -> finding.file() + " < " + finding.related().getFirst().file())
                .containsExactly("b.docx < a.docx", "c.docx < a.docx");
        assertThat(result.findings().getFirst().level()).isEqualTo(Level.ERROR);
        assertThat(result.findings().getFirst().message().in(Bilingual.ENGLISH)).isEqualTo("same");
    }

    @Test
    void runsOnASinglePaperToo() {
        assertThat(review().run(List.of(paper("a.docx", WORDS)), Context.EMPTY).findings())
                .isEmpty();
    }

    @Test
    void stopsBeforeTheDossierWhenAsked() {
        var papers = List.of(paper("a.docx", WORDS), paper("b.docx", WORDS));
        var result = review().run(papers, Context.EMPTY, (done, _, _) -> done < 1);
        assertThat(result.complete()).isFalse();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void comparesPapersOfSeveralUnitsOnlyWithinEachUnit() {
        var sen = "^**ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN**\n^**KẾ HOẠCH**\n" + WORDS;
        var cat = sen.replace("SEN", "CÁT");
        var papers =
                List.of(
                        paper("sen-1.docx", sen),
                        paper("cat-1.docx", cat),
                        paper("sen-2.docx", sen),
                        paper("cat-2.docx", cat),
                        paper("none.docx", WORDS));
        assertThat(review().run(papers, Context.EMPTY).findings())
                .extracting(finding -> finding.file() + " < " + finding.related().getFirst().file())
                .containsExactly("sen-2.docx < sen-1.docx", "cat-2.docx < cat-1.docx");
    }

    @Test
    void findsTheSameInTheSameOrderOnSeveralThreads() {
        var papers = new ArrayList<InputDocument>();
        for (int i = 0; i < 40; i++) {
            var ward = "^**ỦY BAN MTTQ VIỆT NAM PHƯỜNG " + NAMES.get(i % NAMES.size()) + "**\n";
            papers.add(paper(i + ".docx", ward + "^**KẾ HOẠCH**\n" + WORDS));
        }
        var asked = new ArrayList<String>();
        var result =
                review().onThreads(4)
                        .run(
                                papers,
                                Context.EMPTY,
                                (done, all, file) -> asked.add(done + "/" + all + " " + file));
        assertThat(result.findings()).hasSize(36);
        assertThat(result.findings()).isEqualTo(review().run(papers, Context.EMPTY).findings());
        assertThat(asked).hasSize(41).doesNotHaveDuplicates();
    }

    @Test
    void keepsWhatWasFoundBeforeItWasStopped() {
        var sen = "^**ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN**\n^**KẾ HOẠCH**\n" + WORDS;
        var cat = sen.replace("SEN", "CÁT");
        var papers =
                List.of(
                        paper("sen-1.docx", sen),
                        paper("sen-2.docx", sen),
                        paper("cat-1.docx", cat),
                        paper("cat-2.docx", cat));
        for (var review : List.of(review(), review().onThreads(2))) {
            var result = review.run(papers, Context.EMPTY, (done, _, _) -> done < 3);
            assertThat(result.complete()).isFalse();
            assertThat(result.findings()).extracting(Finding::file).containsExactly("sen-2.docx");
        }
    }

    @Test
    void comparesAllPapersWhenMostAreOfOneUnit() {
        var sen = "^**ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN**\n^**KẾ HOẠCH**\n" + WORDS;
        var papers =
                List.of(
                        paper("a.docx", sen),
                        paper("b.docx", sen.replace("SEN", "CÁT")),
                        paper("c.docx", sen),
                        paper("d.docx", WORDS));
        assertThat(review().run(papers, Context.EMPTY).findings()).hasSize(3);
    }
}
