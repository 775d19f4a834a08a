package vn.daihoi.composition.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Cases;
import vn.daihoi.composition.Checker;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.RuleLevel;
import vn.daihoi.composition.StandIn;
import vn.daihoi.composition.Trait;
import vn.daihoi.composition.lottery.LotteryOutcome.Drawn;
import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Stop;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

class LotteryTest {

    private static final int DRAWS = 10_000;

    @Test
    void givesEverybodyTheFairestChanceThatAnyLotteryOverAllListsGives() {
        var random = new Random(20240326);
        int possible = 0;
        int levels = 0;
        for (int i = 0; i < 150; i++) {
            var asked = Pools.generated(9 + random.nextInt(4), 4, 3, random.nextInt(2), i);
            var fairest = new AllLists(asked);
            assertThat(fairest.isEmpty()).as("planted, case %d", i).isFalse();
            var drawn = drawn(asked, 1);
            var expected = fairest.leximin();
            var chances = chances(drawn.lottery());
            for (int p = 0; p < expected.length; p++) {
                assertThat(chances.get("p" + p))
                        .as("p%d of case %d", p, i)
                        .isCloseTo(expected[p], within(1e-5));
            }
            assertThat(drawn.lottery().fairest()).isTrue();
            possible++;
            levels +=
                    java.util.Arrays.stream(expected).min().orElse(0) < 4.0 / expected.length
                            ? 1
                            : 0;
        }
        assertThat(possible).isEqualTo(150);
        assertThat(levels).as("cases where quotas bite").isGreaterThan(50);
    }

    @Test
    void everyListDrawnKeepsTheRulesAndTheSameSeedDrawsItAgain() {
        var asked = Pools.generated(60, 12, 4, 1, 5);
        var lottery = drawn(asked, 1).lottery();
        var checker = new Checker(asked);
        for (int seed = 0; seed < 500; seed++) {
            var list = lottery.draw(seed);
            assertThat(checker.check(list).isKept()).isTrue();
            assertThat(lottery.draw(seed)).isEqualTo(list);
        }
        assertThat(drawn(asked, 7).list()).isEqualTo(lottery.draw(7));
        assertThat(drawn(asked, 8).lottery()).isEqualTo(lottery);
    }

    /// 99.9 % of fair lotteries pass each of both.
    @Test
    void tenThousandDrawsFollowTheChancesTold() {
        var lottery = drawn(Pools.generated(60, 12, 4, 1, 5), 1).lottery();
        var kinds = new HashMap<List<Integer>, Integer>();
        var times = new HashMap<String, Integer>();
        for (int seed = 0; seed < DRAWS; seed++) {
            var list = lottery.draw(seed);
            list.forEach(id -> times.merge(id, 1, Integer::sum));
            var taken =
                    lottery.groups().stream()
                            .map(group ->
                                    (int) group.people().stream().filter(list::contains).count())
                            .toList();
            kinds.merge(taken, 1, Integer::sum);
        }
        double square = 0;
        int cells = 0;
        for (var kind : lottery.kinds()) {
            double expected = (double) kind.tickets() / FairLottery.TICKETS * DRAWS;
            if (expected >= 5) {
                square += Math.pow(kinds.getOrDefault(kind.taken(), 0) - expected, 2) / expected;
                cells++;
            }
        }
        assertThat(cells).isGreaterThan(5);
        // mean and variance of chi-square are the degrees and twice the degrees of freedom
        assertThat(square).isLessThan(cells + 3.1 * Math.sqrt(2.0 * cells) + 3);
        chances(lottery)
                .forEach((id, chance) -> {
                    double spread = Math.sqrt(DRAWS * chance * (1 - chance));
                    assertThat((double) times.getOrDefault(id, 0))
                            .as(id)
                            .isCloseTo(DRAWS * chance, within(4.5 * spread + 1e-6));
                });
    }

    @Test
    void theExamplesThatOthersPublishedReachTenPercent() {
        for (var asked : List.of(Pools.example(200, 20), Pools.example(2_000, 200))) {
            var lottery = drawn(asked, 1).lottery();
            assertThat(lottery.least()).isCloseTo(0.1, within(1e-6));
            assertThat(lottery.fairest()).isTrue();
        }
    }

    @Test
    void whoMustOrMustNotAndWhoKeepApartAreKept() {
        var asked =
                Cases.people(12, "p", Map.of())
                        .seats(4)
                        .include("p1")
                        .exclude("p2")
                        .apart(Set.of("p3", "p4", "p5"))
                        .build();
        var lottery = drawn(asked, 1).lottery();
        assertThat(chances(lottery)).containsEntry("p1", 1.0).doesNotContainKey("p2");
        for (int seed = 0; seed < 100; seed++) {
            assertThat(new Checker(asked).check(lottery.draw(seed)).isKept()).isTrue();
        }
        assertThat(lottery.least())
                .as("three for ten, two of three kept apart do not hinder")
                .isCloseTo(0.3, within(1e-6));
    }

    @Test
    void deputiesStandInUpToTheCap() {
        var asked =
                Cases.people(3, "head", Map.of("post", Cases.text("head")))
                        .and(5, "deputy", Map.of("post", Cases.text("deputy")))
                        .and(8, "other", Map.of("post", Cases.text("other")))
                        .seats(6)
                        .rule(
                                new Rule(
                                        "heads",
                                        "",
                                        "",
                                        RuleLevel.CENTRAL,
                                        Cases.is("post", Cases.text("head")),
                                        List.of(new Limit.Count(4L, null)),
                                        new StandIn(Cases.is("post", Cases.text("deputy")), 2)))
                        .build();
        var lottery = drawn(asked, 1).lottery();
        for (int seed = 0; seed < 100; seed++) {
            assertThat(new Checker(asked).check(lottery.draw(seed)).isKept()).isTrue();
        }
        assertThat(lottery.fairest()).isTrue();
    }

    @Test
    void whoIsUnknownNeverFillsAMinimum() {
        var asked =
                Cases.people(3, "known", Map.of("party", new Trait.Flag(false)))
                        .and(6, "unknown", Map.of())
                        .seats(4)
                        .rule("nonParty", Cases.is("party", Cases.no()), new Limit.Count(2L, 3L))
                        .build();
        assertThat(Lottery.draw(asked, Limits.usual(), Stop.never()))
                .as("two known and at most one unknown are three, four are asked")
                .isEqualTo(new LotteryOutcome.Impossible());
    }

    @Test
    void rulesThatCannotBeKeptAreImpossibleAndAStopIsNot() {
        var asked =
                Cases.people(5, "p", Map.of("party", Cases.yes()))
                        .seats(3)
                        .rule("nonParty", Cases.is("party", Cases.no()), new Limit.Count(1L, null))
                        .build();
        assertThat(Lottery.draw(asked, Limits.usual(), Stop.never()))
                .isEqualTo(new LotteryOutcome.Impossible());
        var stop = Stop.never();
        stop.request();
        assertThat(Lottery.draw(asked, Limits.usual(), stop))
                .isEqualTo(new LotteryOutcome.Unknown());
        assertThat(Lottery.draw(asked, Limits.usual().withTime(Duration.ZERO), Stop.never()))
                .isEqualTo(new LotteryOutcome.Unknown());
    }

    private static Drawn drawn(Case asked, long seed) {
        var outcome = Lottery.draw(asked, Limits.usual().withSeed(seed), Stop.never());
        assertThat(outcome).isInstanceOf(Drawn.class);
        return (Drawn) outcome;
    }

    private static Map<String, Double> chances(FairLottery lottery) {
        var chances = new HashMap<String, Double>();
        lottery.groups()
                .forEach(group -> group.people().forEach(id -> chances.put(id, group.chance())));
        return chances;
    }
}
