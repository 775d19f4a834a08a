package vn.daihoi.review.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

class StretchesTest {

    private static final int LENGTH = 3;

    /// Few words, so that stretches come again.
    private static TokenText text(int words) {
        var random = new Random(words);
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append((char) ('a' + random.nextInt(9))).append(' ');
        }
        return TokenText.of("a", text.toString());
    }

    @Test
    void countsEveryStretchAsOftenAsItStandsThere() {
        var text = text(3_000);
        var counted = Stretches.counted(text, LENGTH);
        var times = new HashMap<List<Integer>, Integer>();
        for (int i = 0; i + LENGTH <= text.size(); i++) {
            times.merge(words(text, i), 1, Integer::sum);
        }
        for (int i = 0; i + LENGTH <= text.size(); i++) {
            assertThat(counted.count(counted.at(text.codes(), i)))
                    .isEqualTo(times.get(words(text, i)));
        }
    }

    private static List<Integer> words(TokenText text, int at) {
        return List.of(text.code(at), text.code(at + 1), text.code(at + 2));
    }

    @Test
    void marksWhatStandsInAnotherTextToo() {
        var other = Stretches.of(TokenText.of("b", "một hai ba bốn năm"), LENGTH);
        var marked = new BitSet();
        var text = TokenText.of("a", "không một hai ba bốn không ba bốn năm");
        other.mark(text.codes(), 0, text.size(), marked);
        assertThat(marked.stream()).containsExactly(1, 2, 3, 4, 6, 7, 8);
    }

    @Test
    void looksAtNothingOutsideOfThePartAsked() {
        var other = Stretches.of(TokenText.of("b", "một hai ba bốn năm"), LENGTH);
        var marked = new BitSet();
        var text = TokenText.of("a", "một hai ba bốn năm");
        other.mark(text.codes(), 1, 4, marked);
        assertThat(marked.stream()).containsExactly(1, 2, 3);
        other.mark(text.codes(), 4, 5, marked);
        assertThat(marked.cardinality()).isEqualTo(3);
    }

    @Test
    void keepsThoseThatAreSaidOftenEnough() {
        var often = Stretches.counted(TokenText.of("a", "a b c d a b c e a b c"), LENGTH);
        var text = TokenText.of("b", "x a b c d");
        assertThat(often.atLeast(3).marked(text.codes()))
                .containsExactly(false, true, true, true, false);
    }
}
