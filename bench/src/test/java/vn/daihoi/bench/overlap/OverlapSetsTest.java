package vn.daihoi.bench.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;

class OverlapSetsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneSeedGivesOneSet(Language language) {
        assertThat(OverlapSets.of(language, Split.DEV, 3))
                .isEqualTo(OverlapSets.of(language, Split.DEV, 3))
                .isNotEqualTo(OverlapSets.of(language, Split.DEV, 4));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aThirdOfThePairsShareNothing(Language language) {
        OverlapSet set = OverlapSets.of(language, Split.HELD, 1);
        long clean = set.pairs().stream().filter(set::isClean).count();
        assertThat(3 * clean).isBetween(set.pairs().size() - 3L, set.pairs().size() + 3L);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHalvesShareNoPassageAndNoBackground(Language language) {
        Texts dev = Texts.of(language, Split.DEV);
        Texts held = Texts.of(language, Split.HELD);
        assertThat(dev.background()).isNotEmpty().doesNotContainAnyElementsOf(held.background());
        assertThat(dev.items()).isNotEmpty().doesNotContainAnyElementsOf(held.items());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindHasCases(Language language) {
        var kinds = EnumSet.noneOf(Kind.class);
        OverlapSets.of(language, Split.DEV, 1).truth().forEach(one -> kinds.add(one.kind()));
        assertThat(kinds).containsAll(language.mechanical()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTruthOfAVerbatimCaseIsTheSameTextOnBothSides(Language language) {
        OverlapSet set = OverlapSets.of(language, Split.DEV, 1);
        for (Case one : set.truth()) {
            if (one.kind() == Kind.VERBATIM) {
                assertThat(here(set, one)).isEqualTo(there(set, one));
            }
            if (one.kind() == Kind.DECOMPOSED) {
                assertThat(composed(here(set, one))).isEqualTo(composed(there(set, one)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void placesOfATextDoNotLieOverEachOther(Language language) {
        OverlapSet set = OverlapSets.of(language, Split.HELD, 2);
        for (Pair pair : set.pairs()) {
            var taken = new HashSet<Integer>();
            set.truth().stream()
                    .map(Case::place)
                    .filter(place -> place.pair().equals(pair))
                    .forEach(place -> {
                        for (int i = place.here().from(); i < place.here().to(); i++) {
                            assertThat(taken.add(i)).isTrue();
                        }
                    });
        }
    }

    @Test
    void bothPapersOfAPairQuoteTheGuidanceAndItIsNoCase() {
        OverlapSet set = OverlapSets.of(Language.VI, Split.DEV, 1, Variety.QUOTING);
        assertThat(set.reference()).isNotEmpty();
        for (Pair pair : set.pairs()) {
            assertThat(set.reference())
                    .filteredOn(paragraph -> set.here(pair).contains(paragraph))
                    .singleElement()
                    .satisfies(quoted -> assertThat(set.there(pair)).contains(quoted));
        }
        assertThat(set.truth())
                .noneMatch(one -> set.reference().stream().anyMatch(here(set, one)::contains));
    }

    @Test
    void closeCasesAreNotToldInOtherWords() {
        OverlapSet set = OverlapSets.of(Language.VI, Split.HELD, 1, Variety.CLOSE);
        assertThat(set.truth())
                .hasSizeGreaterThan(100)
                .noneMatch(one -> one.kind() == Kind.PARAPHRASE);
    }

    private static String here(OverlapSet set, Case one) {
        return cut(set.suspicious().get(one.place().susp()), one.place().here());
    }

    private static String there(OverlapSet set, Case one) {
        return cut(set.sources().get(one.place().src()), one.place().there());
    }

    private static String cut(String text, Range range) {
        return text.substring(
                text.offsetByCodePoints(0, range.from()), text.offsetByCodePoints(0, range.to()));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
