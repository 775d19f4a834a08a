package vn.daihoi.slates.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.composition.Base;
import vn.daihoi.composition.Group;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Percent;
import vn.daihoi.composition.Range;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.RuleLevel;
import vn.daihoi.composition.Verdict;
import vn.daihoi.pages.Texts;

import java.math.BigDecimal;
import java.util.List;

class MeasuresTest {

    private final Measures measures = new Measures(Texts.in(Texts.VIETNAMESE));

    @ParameterizedTest(name = "{0} of {1} reads {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    26     | 43      | 26/43 người (60,5%)
                    30     | 50      | 30/50 người (60%)
                    600001 | 1000000 | 600.001/1.000.000 người (60,0001%)
                    1801   | 3000    | 1.801/3.000 người (60,03%)
                    """)
    void aShareOverItsBoundNeverPrintsLikeTheBound(long part, long whole, String words) {
        assertThat(measures.measure(verdict(part, part, whole))).isEqualTo(words);
    }

    @Test
    void unknownPeopleMakeARange() {
        assertThat(measures.measure(verdict(10, 12, 43))).isEqualTo("10 đến 12 người");
    }

    @Test
    void aDemandTellsTheCountAndWhereItComesFrom() {
        assertThat(measures.demand(verdict(26, 26, 43)))
                .isEqualTo("nhiều nhất 25 (nhiều nhất 60% của số ủy viên đầu nhiệm kỳ trước)");
    }

    @Test
    void aBarHoldsItsBounds() {
        var bar = measures.bar(26, 26, Range.atMost(25), 45);
        assertThat(bar.part()).isGreaterThan(bar.max());
        assertThat(bar.min()).isEqualTo(-1);
        assertThat(measures.bar(0, 0, new Range(40, 50), 0).min()).isEqualTo(800);
    }

    private static Verdict verdict(long part, long possible, long whole) {
        var limit =
                new Limit.Share(null, Percent.of(new BigDecimal("60")), new Base.BaselineSize());
        var rule =
                new Rule(
                        "r",
                        "Tái cử",
                        "",
                        RuleLevel.CENTRAL,
                        new Group(List.of()),
                        List.of(limit),
                        null);
        return new Verdict(
                rule,
                Verdict.Outcome.BROKEN,
                part,
                possible,
                whole,
                limit.base(),
                Range.atMost(25),
                List.of(),
                List.of(),
                List.of());
    }
}
