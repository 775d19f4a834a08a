package vn.daihoi.obstacles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

class WordWeightsTest {

    @Test
    void weighARareWordMoreThanACommonOne() {
        var weights = WordWeights.of(Map.of("hoi", 90, "kinh", 5), 100, 9).weights();
        assertThat(weights.get("kinh")).isGreaterThan(weights.get("hoi") * 4);
    }

    @Test
    void lookAnswersUpByAsManyWordsAsDoNotDragInTheWholeLibrary() {
        var weights = WordWeights.of(Map.of("hoi", 40_000, "kinh", 900, "phi", 500), 50_000, 9);
        assertThat(weights.rarest()).containsExactly("phi", "kinh");
        assertThat(weights.weights()).hasSize(3);
    }

    @Test
    void lookUpByTheRarestWordHoweverCommonItIs() {
        assertThat(WordWeights.of(Map.of("hoi", 40_000, "dai", 41_000), 50_000, 9).rarest())
                .containsExactly("hoi");
    }

    @Test
    void leaveOutTheCommonestWordsOfALongText() {
        var counts = new HashMap<String, Integer>();
        for (int i = 1; i <= 100; i++) {
            counts.put("w" + i, i);
        }
        assertThat(WordWeights.of(counts, 100, 9).weights()).hasSize(24).containsKey("w1");
    }
}
