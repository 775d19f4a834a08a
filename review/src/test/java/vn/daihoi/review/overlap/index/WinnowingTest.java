package vn.daihoi.review.overlap.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import vn.daihoi.review.overlap.TokenText;

import java.util.HashMap;
import java.util.Map;

class WinnowingTest {

    private static final int GUARANTEED = 16;

    @RepeatedTest(300)
    void sixteenTokensInCommonLeaveACommonFingerprintWhereverTheyStand(RepetitionInfo repetition) {
        var words = new RandomWords(repetition.getCurrentRepetition());
        var run = words.words(GUARANTEED);
        int before = words.below(40);
        int after = words.below(40);
        var here = chosen(RandomWords.text("a", words.words(before), run, words.words(after)));
        var there =
                chosen(
                        RandomWords.text(
                                "b",
                                words.words(words.below(40)),
                                run,
                                words.words(words.below(40))));

        assertThat(here.keySet()).containsAnyElementsOf(there.keySet());
    }

    @Test
    void aboutOneTokenInFiveStartsAFingerprint() {
        var text = RandomWords.text("a", new RandomWords(1).words(20_000));

        assertThat(chosen(text)).hasSizeBetween(3_700, 4_300);
    }

    @Test
    void figuresAloneAndTheSameFewWordsOverAndOverAreNoWording() {
        assertThat(chosen(TokenText.of("a", "1 2 3 4 5 6 7 8 9 10 11 12 ".repeat(50)))).isEmpty();
        assertThat(chosen(TokenText.of("a", "đạt 12 % vượt 3 % so ".repeat(50)))).isEmpty();
        assertThat(chosen(TokenText.of("a", "xin cảm ơn các đồng chí "))).isEmpty();
    }

    @Test
    void fiveMegabytesOfOneLetterAreReadInBoundedTime() {
        var start = System.nanoTime();

        assertThat(chosen(TokenText.of("a", "a ".repeat(2_500_000)))).isEmpty();
        assertThat(chosen(TokenText.of("a", "a".repeat(5_000_000)))).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    private static Map<Long, Integer> chosen(TokenText text) {
        var chosen = new HashMap<Long, Integer>();
        new Winnowing(text.codes()).choose((place, hash) -> chosen.put(hash, place));
        return chosen;
    }
}
