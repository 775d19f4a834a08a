package vn.daihoi.review.overlap.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.daihoi.review.Progress;
import vn.daihoi.review.overlap.Overlaps;
import vn.daihoi.review.overlap.PassageType;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.rules.PaperThreads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

class AllPairsTest {

    private static final Commonness COMMON = Commonness.ofMoreThan(20, 20);

    @Test
    void findsEveryCopiedRunOfSixteenTokens() {
        var words = new RandomWords(1);
        var texts = new ArrayList<List<String>>();
        var planted = new TreeSet<String>();
        for (int i = 0; i < 200; i += 2) {
            texts.add(words.words(600));
            texts.add(words.words(600));
            copy(texts.get(i), words.below(580), texts.get(i + 1), words.below(580));
            planted.add("t%03d-t%03d".formatted(i, i + 1));
        }

        assertThat(pairs(named(texts), AllPairsTest::anything, 2)).isEqualTo(planted);
    }

    private static void copy(List<String> from, int at, List<String> to, int place) {
        for (int i = 0; i < 16; i++) {
            to.set(place + i, from.get(at + i));
        }
    }

    @Test
    void saysTheSameInWhateverOrderTextsStandAndWithAnyNumberOfThreads() {
        var texts = relatedTexts(60);
        var expected = pairs(texts, 1);
        assertThat(expected).isNotEmpty();
        for (int round = 0; round < 4; round++) {
            Collections.shuffle(texts, new Random(round));
            assertThat(pairs(texts, 1 + round)).isEqualTo(expected);
        }
    }

    @Test
    void aTextWithNothingInCommonChangesNothingForOthers() {
        var texts = relatedTexts(60);
        var expected = pairs(texts, 2);
        texts.add(30, RandomWords.text("clean", new RandomWords(99).words(700)));

        assertThat(pairs(texts, 2)).isEqualTo(expected);
    }

    @Test
    void aTextThatGoesAwayMeanwhileIsLeftOut() {
        var texts = relatedTexts(60);
        var gone = texts.getFirst().name();
        var seen = new AtomicInteger();
        var shelf =
                new Shelf() {
                    @Override
                    public int size() {
                        return texts.size();
                    }

                    @Override
                    public int longest() {
                        return texts.stream().mapToInt(TokenText::size).max().orElse(0);
                    }

                    @Override
                    public @Nullable TokenText read(int text) {
                        return text == 0 && seen.incrementAndGet() > 1 ? null : texts.get(text);
                    }
                };
        var names = new ArrayList<String>();

        new AllPairs(COMMON, new Overlaps()::near, 200, new PaperThreads(1))
                .of(
                        shelf,
                        Progress.NONE,
                        pair ->
                                names.addAll(
                                        List.of(pair.textHere().name(), pair.textThere().name())));

        assertThat(seen).hasValueGreaterThan(1);
        assertThat(names).isNotEmpty().doesNotContain(gone);
    }

    @Test
    void wordingOfVeryManyTextsMakesNoPairNotEvenAtItsEdges() {
        var words = new RandomWords(3);
        var block = words.words(120);
        var texts = new ArrayList<TokenText>();
        for (int i = 0; i < 400; i++) {
            texts.add(
                    RandomWords.text(
                            "t" + i, words.words(words.below(90)), block, words.words(50)));
        }

        assertThat(pairs(texts, 2)).isEmpty();
    }

    @Test
    void copiedWordsBesideCommonWordingAreFound() {
        var words = new RandomWords(4);
        var block = words.words(120);
        var texts = new ArrayList<TokenText>();
        for (int i = 0; i < 100; i++) {
            texts.add(RandomWords.text("t" + i, words.words(90), block, words.words(50)));
        }
        var blockAndMore = new ArrayList<>(block);
        blockAndMore.addAll(words.words(16));
        texts.add(RandomWords.text("u", words.words(50), blockAndMore, words.words(50)));
        texts.add(RandomWords.text("v", words.words(20), blockAndMore, words.words(50)));

        assertThat(pairs(texts, 2)).containsExactly("u-v");
    }

    @Test
    void emptyShortAndUnreadableTextsAreLeftOut() {
        var words = new RandomWords(5);
        var run = words.words(30);
        var texts = new ArrayList<@Nullable TokenText>();
        texts.add(TokenText.of("empty", ""));
        texts.add(TokenText.of("word", "một"));
        texts.add(null);
        texts.add(RandomWords.text("a", run));
        texts.add(RandomWords.text("b", words.words(20), run, words.words(20)));

        assertThat(pairs(texts, 2)).containsExactly("a-b");
        assertThat(pairs(List.of(), 2)).isEmpty();
    }

    @Test
    void aPageThatStandsAThousandTimesInATextIsComparedInBoundedTime() {
        var page = String.join(" ", new RandomWords(6).words(300)) + " ";
        var start = System.nanoTime();

        var pairs =
                pairs(List.of(TokenText.of("a", page.repeat(1_000)), TokenText.of("b", page)), 2);

        assertThat(pairs).containsExactly("a-b");
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    /// Takes every place that an index gives for a passage, however short.
    private static List<SharedPassage> anything(
            TokenText here, TokenText there, int[] seedsHere, int[] seedsThere) {
        return List.of(
                new SharedPassage(
                        here.span(seedsHere[0], seedsHere[0] + 1),
                        there.span(seedsThere[0], seedsThere[0] + 1),
                        PassageType.VERBATIM,
                        1,
                        1,
                        false,
                        List.of(),
                        List.of()));
    }

    private static List<TokenText> relatedTexts(int count) {
        var words = new RandomWords(2);
        var shared = new ArrayList<List<String>>();
        var texts = new ArrayList<TokenText>();
        for (int i = 0; i < 12; i++) {
            shared.add(words.words(20 + words.below(60)));
        }
        for (int i = 0; i < count; i++) {
            texts.add(
                    RandomWords.text(
                            "t" + i,
                            words.words(words.below(200)),
                            shared.get(words.below(shared.size())),
                            words.words(words.below(200))));
        }
        return texts;
    }

    private static List<TokenText> named(List<List<String>> texts) {
        var named = new ArrayList<TokenText>();
        for (int i = 0; i < texts.size(); i++) {
            named.add(RandomWords.text("t%03d".formatted(i), texts.get(i)));
        }
        return named;
    }

    /// Names of both texts of each pair, in order.
    private static TreeSet<String> pairs(List<? extends @Nullable TokenText> texts, int threads) {
        return pairs(texts, new Overlaps()::near, threads);
    }

    private static TreeSet<String> pairs(
            List<? extends @Nullable TokenText> texts, Around around, int threads) {
        var pairs = new TreeSet<String>();
        new AllPairs(COMMON, around, 200, new PaperThreads(threads))
                .of(
                        shelf(texts),
                        Progress.NONE,
                        pair -> {
                            var names = new TreeSet<String>();
                            names.add(pair.textHere().name());
                            names.add(pair.textThere().name());
                            pairs.add(String.join("-", names));
                        });
        return pairs;
    }

    private static Shelf shelf(List<? extends @Nullable TokenText> texts) {
        return new Shelf() {
            @Override
            public int size() {
                return texts.size();
            }

            @Override
            public int longest() {
                return texts.stream()
                        .mapToInt(text -> text == null ? 0 : text.size())
                        .max()
                        .orElse(0);
            }

            @Override
            public @Nullable TokenText read(int text) {
                return texts.get(text);
            }
        };
    }
}
