package vn.daihoi.review.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Texts that would cost without end if the search were not bounded.
@Timeout(20)
class OverlapsBoundsTest {

    private static final String SENTENCE =
            "Tổ dân phố số bảy tổ chức ngày hội đại đoàn kết vào chiều chủ nhật với hơn hai trăm người dự, "
                    + "trong đó có ba mươi cháu thiếu nhi biểu diễn văn nghệ. ";

    @Test
    void aTextRepeatedAThousandTimesIsCompared() {
        var many = TokenText.of("a", SENTENCE.repeat(1000));

        assertThat(new Overlaps().between(many, TokenText.of("b", SENTENCE))).isNotEmpty();
        assertThat(new Overlaps().between(TokenText.of("b", SENTENCE), many)).isNotEmpty();
        assertThat(new Overlaps().between(many, many)).isNotEmpty().hasSizeLessThan(100);
    }

    @Test
    void fiveMegabytesOfOneLetterAreCompared() {
        var run = TokenText.of("a", "a".repeat(5 << 20));
        var letters = TokenText.of("b", "a ".repeat(5 << 19));

        assertThat(new Overlaps().between(run, letters)).isEmpty();
        assertThat(new Overlaps().between(letters, letters).size()).isLessThan(100);
    }

    @Test
    void wordsWithoutEndHaveNoStem() {
        var word = TokenText.of("a", "ba".repeat(1 << 20) + " " + SENTENCE);
        var other = TokenText.of("b", "ba".repeat(1 << 20) + "c " + SENTENCE);

        assertThat(new Overlaps().between(word, other)).hasSize(1);
    }
}
