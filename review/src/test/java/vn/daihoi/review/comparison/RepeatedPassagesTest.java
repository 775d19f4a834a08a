package vn.daihoi.review.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Span;

import java.util.List;

class RepeatedPassagesTest {

    private static final String SENTENCE = "Ban Thường trực dựng 14 bảng tin ở đầu các ngõ nhỏ.";

    private static List<RepeatedPassages.Repeated> in(String text) {
        return RepeatedPassages.in(text, List.of(new Span(0, text.length())), 10);
    }

    @Test
    void findsASentenceThatStandsTwice() {
        var text = SENTENCE + " Việc khác. " + SENTENCE;
        assertThat(in(text))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.first().of(text) + ".").isEqualTo(SENTENCE);
                    assertThat(found.again().start()).isEqualTo(text.lastIndexOf(SENTENCE));
                    assertThat(found.words()).isEqualTo(12);
                });
    }

    @Test
    void doesNotTakeOtherFiguresForTheSame() {
        assertThat(in(SENTENCE + " Năm sau. " + SENTENCE.replace("14", "21"))).isEmpty();
    }

    @Test
    void findsARepetitionBehindTheSameWordsWithOtherFigures() {
        var other = SENTENCE.replace("14", "21");
        assertThat(in(SENTENCE + " Năm sau. " + other + " Việc khác. " + other)).hasSize(1);
    }

    @Test
    void staysWithinThePlacesThatAreSearched() {
        var text = SENTENCE + " Việc khác. " + SENTENCE;
        assertThat(RepeatedPassages.in(text, List.of(new Span(0, SENTENCE.length())), 10))
                .isEmpty();
    }

    @Test
    void isQuickWithOneSentenceAThousandTimes() {
        assertThat(in((SENTENCE + " ").repeat(1000))).hasSizeLessThan(1000);
    }
}
