package vn.daihoi.bench.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class PlagdetTest {

    private static final Alignment CASE = place(0, 100, 0, 100);

    @Test
    void theCaseItselfIsFull() {
        assertThat(Plagdet.of(List.of(CASE), List.of(CASE)).value()).isEqualTo(1);
    }

    @Test
    void nothingFoundWhereNothingIsToFindIsFull() {
        assertThat(Plagdet.of(List.of(), List.of()).value()).isEqualTo(1);
    }

    @Test
    void oneOfTheTwoEmptyIsNothing() {
        assertThat(Plagdet.of(List.of(CASE), List.of()).value()).isZero();
        assertThat(Plagdet.of(List.of(), List.of(CASE)).value()).isZero();
    }

    @Test
    void theRightPlaceOnOneSideOnlyIsNoDetection() {
        assertThat(Plagdet.of(List.of(CASE), List.of(place(0, 100, 500, 100))).recall()).isZero();
    }

    @Test
    void anotherSourceIsNoDetection() {
        var other = new Alignment("a", 0, 100, "z", 0, 100);
        assertThat(Plagdet.of(List.of(CASE), List.of(other)).recall()).isZero();
    }

    @Test
    void halfFoundIsHalfRecall() {
        Plagdet half = Plagdet.of(List.of(CASE), List.of(place(0, 50, 0, 50)));
        assertThat(half.recall()).isEqualTo(0.5);
        assertThat(half.precision()).isEqualTo(1);
        assertThat(half.value()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void twiceTooWideIsHalfPrecision() {
        Plagdet wide = Plagdet.of(List.of(CASE), List.of(place(0, 200, 0, 200)));
        assertThat(wide.recall()).isEqualTo(1);
        assertThat(wide.precision()).isEqualTo(0.5);
    }

    @Test
    void twoPiecesCostTheLogarithmOfThree() {
        Plagdet pieces =
                Plagdet.of(List.of(CASE), List.of(place(0, 50, 0, 50), place(50, 50, 50, 50)));
        assertThat(pieces.granularity()).isEqualTo(2);
        assertThat(pieces.value()).isCloseTo(Math.log(2) / Math.log(3), within(1e-9));
    }

    @Test
    void detectionsThatLieOverEachOtherCountOnceInRecall() {
        Plagdet twice =
                Plagdet.of(List.of(CASE), List.of(place(0, 75, 0, 75), place(25, 75, 25, 75)));
        assertThat(twice.recall()).isEqualTo(1);
        assertThat(twice.precision()).isEqualTo(1);
        assertThat(twice.microRecall()).isEqualTo(1);
    }

    @Test
    void aSmallFalseAlarmWeighsAsMuchAsALargeOneInMacroButNotInMicro() {
        Plagdet alarm = Plagdet.of(List.of(CASE), List.of(CASE, place(900, 10, 900, 10)));
        assertThat(alarm.precision()).isEqualTo(0.5);
        assertThat(alarm.microPrecision()).isCloseTo(200 / 220.0, within(1e-9));
    }

    @Test
    void aCaseThatIsMissedTouchesRecallButNotGranularity() {
        Plagdet missed = Plagdet.of(List.of(CASE, place(300, 100, 300, 100)), List.of(CASE));
        assertThat(missed.granularity()).isEqualTo(1);
        assertThat(missed.recall()).isEqualTo(0.5);
    }

    @Test
    void agreesWithCountingEveryCharacter() {
        var random = new Random(7);
        for (int round = 0; round < 400; round++) {
            List<Alignment> truth = some(random, random.nextInt(5));
            List<Alignment> found = some(random, random.nextInt(6));
            Plagdet fast = Plagdet.of(truth, found);
            if (!truth.isEmpty() && !found.isEmpty()) {
                assertThat(fast.recall()).isCloseTo(slowShare(truth, found), within(1e-9));
                assertThat(fast.precision()).isCloseTo(slowShare(found, truth), within(1e-9));
                assertThat(fast.microRecall()).isCloseTo(slowMicro(truth, found), within(1e-9));
            }
        }
    }

    @Test
    void swappingTruthAndDetectionsSwapsPrecisionAndRecall() {
        var random = new Random(11);
        List<Alignment> truth = some(random, 5);
        List<Alignment> found = some(random, 6);
        Plagdet one = Plagdet.of(truth, found);
        Plagdet other = Plagdet.of(found, truth);
        assertThat(one.precision()).isEqualTo(other.recall());
        assertThat(one.microPrecision()).isEqualTo(other.microRecall());
    }

    private static double slowShare(List<Alignment> ones, List<Alignment> others) {
        double sum = 0;
        for (Alignment one : ones) {
            Set<String> met = new HashSet<>();
            for (Alignment other : others) {
                met.addAll(common(one, other));
            }
            sum += (double) met.size() / characters(one).size();
        }
        return sum / ones.size();
    }

    private static double slowMicro(List<Alignment> ones, List<Alignment> others) {
        Set<String> met = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (Alignment one : ones) {
            all.addAll(characters(one));
            others.forEach(other -> met.addAll(common(one, other)));
        }
        return (double) met.size() / all.size();
    }

    private static Set<String> common(Alignment one, Alignment other) {
        Set<String> both = characters(one);
        both.retainAll(characters(other));
        boolean here = both.stream().anyMatch(character -> character.startsWith("here"));
        boolean there = both.stream().anyMatch(character -> character.startsWith("there"));
        return here && there && one.pair().equals(other.pair()) ? both : Set.of();
    }

    private static Set<String> characters(Alignment one) {
        var all = new HashSet<String>();
        for (int i = one.thisOffset(); i < one.thisOffset() + one.thisLength(); i++) {
            all.add("here " + one.susp() + i);
        }
        for (int i = one.sourceOffset(); i < one.sourceOffset() + one.sourceLength(); i++) {
            all.add("there " + one.src() + i);
        }
        return all;
    }

    private static List<Alignment> some(Random random, int many) {
        var all = new ArrayList<Alignment>();
        for (int i = 0; i < many; i++) {
            all.add(
                    new Alignment(
                            random.nextBoolean() ? "a" : "b",
                            random.nextInt(40),
                            1 + random.nextInt(20),
                            random.nextBoolean() ? "x" : "y",
                            random.nextInt(40),
                            1 + random.nextInt(20)));
        }
        return all.stream().distinct().toList();
    }

    private static Alignment place(int here, int length, int there, int other) {
        return new Alignment("a", here, length, "x", there, other);
    }
}
