package vn.daihoi.review.overlap.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.overlap.TokenText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class FingerprintIndexTest {

    private static final Commonness COMMON = Commonness.ofMoreThan(20, 20);

    private final RandomWords words = new RandomWords(7);
    private final List<String> copied = words.words(60);
    private final TokenText source =
            RandomWords.text("source", words.words(500), copied, words.words(500));
    private final TokenText copy =
            RandomWords.text("copy", words.words(90), copied, words.words(90));

    @Test
    void namesTheTextThatHasTheSameWordingAndWhere() {
        var index = filled(50).with(Map.of("source", Fingerprints.of(source)));

        var candidates = index.candidates(Fingerprints.of(copy), 10);

        assertThat(candidates).extracting(Candidate::text).containsExactly("source");
        var found = candidates.getFirst();
        assertThat(found.here()).isNotEmpty();
        for (int i = 0; i < found.here().length; i++) {
            assertThat(found.there()[i] - found.here()[i]).isEqualTo(500 - 90);
        }
    }

    @Test
    void saysTheSameInWhateverOrderTextsCame() {
        var texts = new ArrayList<>(copies(15).entrySet());
        var atOnce = index(COMMON).with(copies(15)).candidates(Fingerprints.of(copy), 9);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(texts, new Random(round));
            var index = index(COMMON);
            for (var each : texts) {
                index = index.with(Map.of(each.getKey(), each.getValue()));
            }
            assertThat(index.candidates(Fingerprints.of(copy), 9))
                    .usingRecursiveComparison()
                    .isEqualTo(atOnce);
        }
    }

    @Test
    void aTextThatIsTakenOutIsForgottenAndMayComeAgainChanged() {
        var full = filled(50).with(Map.of("source", Fingerprints.of(source)));

        var thinner = full.without("source");

        assertThat(thinner.candidates(Fingerprints.of(copy), 10)).isEmpty();
        assertThat(thinner.size()).isEqualTo(50);
        assertThat(full.candidates(Fingerprints.of(copy), 10)).hasSize(1);
        var again = thinner.with(Map.of("source", Fingerprints.of(copy)));
        assertThat(again.candidates(Fingerprints.of(copy), 10).getFirst().here().length)
                .isEqualTo(Fingerprints.of(copy).size());
        assertThatThrownBy(() -> again.with(Map.of("source", Fingerprints.of(copy))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordingOfVeryManyTextsLeadsNowhere() {
        assertThat(index(COMMON).with(copies(20)).candidates(Fingerprints.of(copy), 99))
                .hasSize(20);
        assertThat(index(COMMON).with(copies(21)).candidates(Fingerprints.of(copy), 99)).isEmpty();
    }

    @Test
    void theEdgesOfCommonWordingLeadNowhereEither() {
        var block = words.words(120);
        var texts = new HashMap<String, Fingerprints>();
        for (int i = 0; i < 400; i++) {
            texts.put(
                    "t" + i,
                    Fingerprints.of(
                            RandomWords.text("t", words.words(60), block, words.words(60))));
        }
        var full = index(COMMON).with(texts).with(Map.of("source", Fingerprints.of(source)));
        var both = new ArrayList<>(block);
        both.addAll(copied);

        for (int i = 0; i < 40; i++) {
            var text = RandomWords.text("n", words.words(30), both, words.words(30));
            assertThat(full.candidates(Fingerprints.of(text), 99))
                    .extracting(Candidate::text)
                    .containsExactly("source");
        }
    }

    @Test
    void wordingThatWasGivenToAllLeadsNowhere() {
        var guidance = RandomWords.text("guidance", words.words(9), copied, words.words(9));
        var index = index(COMMON.and(List.of(guidance))).with(copies(3));

        assertThat(index.candidates(Fingerprints.of(copy), 99)).isEmpty();
    }

    @Test
    void holdsMoreTextsThanSixteenBitsCount() {
        var texts = new HashMap<String, Fingerprints>();
        for (int i = 0; i < 70_000; i++) {
            texts.put("t" + i, Fingerprints.of(RandomWords.text("t", words.words(12))));
        }
        texts.put("zz", Fingerprints.of(source));
        var index = index(COMMON).with(texts);

        assertThat(index.candidates(Fingerprints.of(copy), 5).getFirst().text()).isEqualTo("zz");
    }

    @Test
    void findsAPlaceBehindMoreTokensThanSixteenBitsCount() {
        var far = RandomWords.text("far", words.words(150_000), copied, List.of());
        var index = filled(3).with(Map.of("far", Fingerprints.of(far)));

        assertThat(index.candidates(Fingerprints.of(copy), 5).getFirst().there()[0])
                .isGreaterThan(150_000);
    }

    private Map<String, Fingerprints> copies(int count) {
        var copies = new HashMap<String, Fingerprints>();
        var others = new RandomWords(11);
        for (int i = 0; i < count; i++) {
            copies.put(
                    "c" + i,
                    Fingerprints.of(
                            RandomWords.text("c", others.words(60), copied, others.words(60))));
        }
        return copies;
    }

    private FingerprintIndex<String> filled(int count) {
        var texts = new HashMap<String, Fingerprints>();
        for (int i = 0; i < count; i++) {
            texts.put("t" + i, Fingerprints.of(RandomWords.text("t", words.words(300))));
        }
        return index(COMMON).with(texts);
    }

    private static FingerprintIndex<String> index(Commonness common) {
        return FingerprintIndex.empty(common);
    }
}
