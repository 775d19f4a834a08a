package vn.daihoi.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

class AgreementTest {

    private static List<Integer> grades(String typed) {
        return Stream.of(typed.split(" ")).map(Integer::valueOf).toList();
    }

    @ParameterizedTest(name = "{0}: {1} of {2} pairs, {3} apart; {4}")
    @CsvSource(
            textBlock =
                    """
                    0 0 0,   3, 3,  0, all the same
                    0 0 1,   1, 3,  1, one of three differs
                    0 1 2,   0, 3,  2, each another
                    0 0 2 2, 2, 6,  2, two camps
                    0 1,     0, 1,  1, a pair that differs
                    2,       0, 0,  0, one alone agrees with nobody
                    """)
    void countsPairsThatGaveTheSameGrade(String given, int same, int pairs, int apart, String why) {
        assertThat(Agreement.of(grades(given)))
                .as(why)
                .isEqualTo(new Agreement(same, pairs, apart));
    }

    @Test
    void saysNothingWhileNobodyOrOnlyOneHasGraded() {
        assertThat(Agreement.of(List.of())).isEqualTo(Agreement.NONE);
        assertThat(Agreement.of(List.of(1)).percent()).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest(name = "{0} of {1} pairs: {2} %")
    @CsvSource({"1, 3, 33", "2, 3, 67", "3, 3, 100", "999, 1000, 99", "0, 3, 0"})
    void roundsButNeverUpToAllAgree(int same, int pairs, int percent) {
        assertThat(new Agreement(same, pairs, 1).percent()).hasValue(percent);
    }

    @Test
    void isFarFromTwoStepsOn() {
        assertThat(Agreement.of(grades("0 1")).isFar()).isFalse();
        assertThat(Agreement.of(grades("0 2")).isFar()).isTrue();
        assertThat(Agreement.of(grades("1 1")).isSplit()).isFalse();
    }

    @Test
    void addsPairsOfSeveralCriteriaAndKeepsTheWidestGap() {
        var both = Agreement.of(grades("0 0 0")).and(Agreement.of(grades("0 2 2")));
        assertThat(both).isEqualTo(new Agreement(4, 6, 2));
        assertThat(both.and(Agreement.NONE)).isEqualTo(both);
    }

    @Test
    void refusesMorePairsOfTheSameThanPairs() {
        assertThatThrownBy(() -> new Agreement(2, 1, 0))
                .hasMessageContaining("same (2) must be 0 to pairs (1)");
    }
}
