package vn.daihoi.review.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.comparison.RepeatedStatements.Limits;
import vn.daihoi.review.comparison.RepeatedStatements.Repeated;
import vn.daihoi.review.language.Sentences;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

class RepeatedStatementsTest {

    private static final String SENTENCE =
            "Ban Thường trực dựng 14 bảng tin ở đầu các ngõ nhỏ để bà con đọc tin mỗi sáng.";
    private static final Limits LIMITS = new Limits(80, 17, Set.of("không"));

    private static List<Repeated> in(String text) {
        return in(text, new BitSet());
    }

    private static List<Repeated> in(String text, BitSet ignored) {
        return RepeatedStatements.in(
                TokenText.of("", text),
                Sentences.in(text, new Span(0, text.length())),
                ignored,
                LIMITS);
    }

    @Test
    void findsASentenceThatStandsTwice() {
        var text = SENTENCE + " Việc khác. " + SENTENCE;
        assertThat(in(text))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.first().of(text)).isEqualTo(SENTENCE);
                    assertThat(found.again().start()).isEqualTo(text.lastIndexOf(SENTENCE));
                    assertThat(found.words()).isEqualTo(19);
                });
    }

    @Test
    void findsASentenceOfWhichTwoWordsWereChanged() {
        var edited = SENTENCE.replace("mỗi sáng", "hằng ngày");
        assertThat(in(SENTENCE + " Việc khác. " + edited)).hasSize(1);
    }

    @Test
    void doesNotTakeOtherFiguresNamesOrDenialsForTheSame() {
        assertThat(in(SENTENCE + " Năm sau. " + SENTENCE.replace("14", "21"))).isEmpty();
        assertThat(in(SENTENCE + " Việc khác. " + SENTENCE.replace("ngõ nhỏ", "ngõ Lò"))).isEmpty();
        assertThat(in(SENTENCE + " Việc khác. " + SENTENCE.replace("dựng", "không dựng")))
                .isEmpty();
    }

    @Test
    void findsARepetitionBehindTheSameWordsWithOtherFigures() {
        var other = SENTENCE.replace("14", "21");
        assertThat(in(SENTENCE + " Năm sau. " + other + " Việc khác. " + other)).hasSize(1);
    }

    @Test
    void findsALongRowOfTheSameWordsInSentencesThatDifferOtherwise() {
        var text =
                "Qua khảo sát 12 ngõ, nhân dân cùng nhau dọn rãnh nước, trồng hoa dọc tường rào và sơn lại cổng ngõ. "
                        + "Đến cuối năm, ban điều hành khu phố vận động được thêm nhiều hộ nên nhân dân cùng nhau dọn rãnh nước, trồng hoa dọc tường rào và sơn lại cổng ngõ.";
        assertThat(in(text))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.again().of(text))
                                .isEqualTo(
                                        "nhân dân cùng nhau dọn rãnh nước, trồng hoa dọc tường rào và sơn lại cổng ngõ"));
    }

    @Test
    void leavesOutWhatSaysNothingOfItsOwn() {
        var text = SENTENCE + " Việc khác. " + SENTENCE;
        var ignored = new BitSet();
        ignored.set(0, 13);
        assertThat(in(text, ignored)).isEmpty();
    }

    @Test
    void isQuickWithOneSentenceAThousandTimes() {
        assertThat(in((SENTENCE + " ").repeat(1000))).hasSize(999);
    }
}
