package vn.daihoi.composition.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.daihoi.composition.Cases.is;
import static vn.daihoi.composition.Cases.no;
import static vn.daihoi.composition.Cases.percent;
import static vn.daihoi.composition.Cases.text;
import static vn.daihoi.composition.Cases.yes;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.Base;
import vn.daihoi.composition.Case;
import vn.daihoi.composition.Cases;
import vn.daihoi.composition.Group;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Must;
import vn.daihoi.composition.Person;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.RuleLevel;
import vn.daihoi.composition.Trait;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

class ComposerTest {

    private static final Limits LIMITS = Limits.usual();

    private final Composer composer = new Composer(Solvers.solver());

    @Test
    void theSumOfMinimaIsWrittenOut() {
        var asked = tree(45);
        var found = composer.conflict(asked, LIMITS, Stop.never());
        assertThat(found.status()).isEqualTo(Status.INFEASIBLE);
        var set = found.sets().getFirst();
        assertThat(set.rules()).containsExactly("c1", "c2", "c3", "c4", "c5", "c6");
        assertThat(set.musts()).containsExactly(new Demanded(Must.Duty.SIZE, Bound.MAX, List.of()));
        assertThat(set.minimal()).isTrue();
        assertThat(set.why().sum()).isEqualTo("11+8+22+2+1+2 = 46 > 45");
        assertThat(set.why().describe(Locale.of("vi"))).contains("46").contains("45");
        assertThat(composer.repair(tree(46), LIMITS, Stop.never()).status())
                .isEqualTo(Status.OPTIMAL);
    }

    @Test
    void allWaysToGiveOneSeatAreListed() {
        var found = composer.relax(tree(45), LIMITS, Stop.never());
        assertThat(found.all()).isTrue();
        assertThat(found.best())
                .hasSize(6)
                .allMatch(way -> way.changes().size() == 1)
                .contains(
                        new Relaxations.Relaxation(
                                List.of(new Relaxations.Move("c3", Bound.MIN, 22, 21)),
                                found.best().stream()
                                        .filter(way -> way.changes().getFirst().rule().equals("c3"))
                                        .findFirst()
                                        .orElseThrow()
                                        .list()));
    }

    @Test
    void whatOneExchangeSettlesNeedsNoSearch() {
        var asked = tree(46);
        var kept =
                asked.withCurrent(Set.copyOf(composer.propose(asked, LIMITS, Stop.never()).list()));
        var unchanged = composer.repair(kept, LIMITS, Stop.never());
        assertThat(unchanged.in()).isEmpty();
        assertThat(unchanged.stats().solves()).isZero();
        var without = kept.with(kept.current().stream().sorted().findFirst().orElseThrow(), false);
        var repaired = composer.repair(without, LIMITS, Stop.never());
        assertThat(repaired.in()).hasSize(1);
        assertThat(repaired.out()).hasSize(1);
        assertThat(repaired.fewestChanges()).isTrue();
        assertThat(repaired.stats().solves()).isZero();
    }

    @Test
    void theLawGivesLast() {
        var asked =
                Cases.people(5, "f", Map.of("gender", text("F")))
                        .and(5, "m", Map.of("gender", text("M")))
                        .seats(6)
                        .rule(rule("law", RuleLevel.LAW, is("gender", text("F")), 5))
                        .rule(rule("local", RuleLevel.LOCAL, is("gender", text("M")), 4))
                        .build();
        var found = composer.relax(asked, LIMITS, Stop.never());
        assertThat(found.best())
                .singleElement()
                .satisfies(way ->
                        assertThat(way.changes())
                                .containsExactly(new Relaxations.Move("local", Bound.MIN, 4, 1)));
    }

    /// Six categories of eleven, eight, twenty-two, two, one and two.
    private static Case tree(long seats) {
        var cases = new Cases();
        long[] minima = {11, 8, 22, 2, 1, 2};
        for (int at = 0; at < minima.length; at++) {
            var category = text("c" + (at + 1));
            cases.and(30, "p" + (at + 1) + "-", Map.of("category", category))
                    .rule("c" + (at + 1), is("category", category), atLeast(minima[at]));
        }
        return cases.seats(seats).build();
    }

    private static Limit atLeast(long count) {
        return new Limit.Count(count, null);
    }

    private static Rule rule(String id, RuleLevel level, Group who, long min) {
        return new Rule(id, id, "", level, who, List.of(atLeast(min)), null);
    }

    @Test
    void whoMustAndMustNotBeChosenIsAConflictOfItsOwn() {
        var asked = Cases.people(3, "p", Map.of()).seats(2).include("p1").exclude("p1").build();
        assertThat(composer.repair(asked, LIMITS, Stop.never()).status())
                .isEqualTo(Status.INFEASIBLE);
        var found = composer.conflict(asked, LIMITS, Stop.never());
        assertThat(found.sets()).hasSize(1);
        assertThat(found.sets().getFirst().rules()).isEmpty();
        assertThat(found.sets().getFirst().musts())
                .extracting(Demanded::duty)
                .containsExactly(Must.Duty.INCLUDE, Must.Duty.EXCLUDE);
        assertThat(found.sets().getFirst().why().key()).isEqualTo(Why.Kind.BOTH);
        assertThat(composer.relax(asked, LIMITS, Stop.never()).status())
                .isEqualTo(Status.INFEASIBLE);
    }

    @Test
    void anEmptyPoolFillsNoSeats() {
        var none = new Cases().seats(3).build();
        assertThat(composer.propose(none, LIMITS, Stop.never()).status())
                .isEqualTo(Status.INFEASIBLE);
        var why = composer.conflict(none, LIMITS, Stop.never()).sets().getFirst().why();
        assertThat(why.key()).isEqualTo(Why.Kind.POOL);
        assertThat(why.sum()).isEqualTo("0 < 3");
    }

    @Test
    void noSeatsAreFilledByNobody() {
        var found =
                composer.propose(
                        Cases.people(3, "p", Map.of()).seats(0).build(), LIMITS, Stop.never());
        assertThat(found.status()).isEqualTo(Status.OPTIMAL);
        assertThat(found.list()).isEmpty();
    }

    @Test
    void fewerSeatsThanNoneAreImpossible() {
        var asked = Cases.people(3, "p", Map.of()).seats(-2, -1).build();
        assertThat(composer.propose(asked, LIMITS, Stop.never()).status())
                .isEqualTo(Status.INFEASIBLE);
        assertThat(composer.conflict(asked, LIMITS, Stop.never()).sets()).hasSize(1);
    }

    @Test
    void moreSeatsThanPeopleAreToldAsSuch() {
        var asked = Cases.people(3, "p", Map.of()).seats(5).build();
        var found = composer.conflict(asked, LIMITS, Stop.never());
        assertThat(found.sets().getFirst().musts())
                .containsExactly(new Demanded(Must.Duty.SIZE, Bound.MIN, List.of()));
        assertThat(found.sets().getFirst().why().sum()).isEqualTo("3 < 5");
    }

    @Test
    void equalPeopleAreAllNamedAsEqual() {
        var asked =
                Cases.people(8, "p", Map.of("party", no()))
                        .seats(3)
                        .current("p1", "p2")
                        .rule("outside", is("party", no()), atLeast(3))
                        .build();
        var found = composer.repair(asked, LIMITS, Stop.never());
        assertThat(found.in())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.others()).isEqualTo(5);
                    assertThat(change.alike()).hasSize(5);
                    assertThat(change.rules()).containsExactly("outside");
                    assertThat(change.musts()).containsExactly(Must.Duty.SIZE);
                });
        assertThat(found.out()).isEmpty();
    }

    @Test
    void aShareOfAnOpenSizeIsKeptAtTheSizeThatIsChosen() {
        var asked =
                Cases.people(4, "f", Map.of("gender", text("F")))
                        .and(30, "m", Map.of("gender", text("M")))
                        .seats(10, 20)
                        .rule(
                                "women",
                                is("gender", text("F")),
                                new Limit.Share(percent("30"), null, new Base.Chosen()))
                        .build();
        var found = composer.propose(asked, LIMITS, Stop.never());
        assertThat(found.list()).hasSizeBetween(10, 13);
    }

    @Test
    void whatIsNotKnownDecidesNothingAndIsAskedFor() {
        var asked =
                Cases.people(2, "f", Map.of("gender", text("F")))
                        .and(2, "u", Map.of())
                        .and(5, "m", Map.of("gender", text("M")))
                        .seats(5)
                        .rule("women", is("gender", text("F")), atLeast(3))
                        .build();
        var found = composer.conflict(asked, LIMITS, Stop.never());
        assertThat(found.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(found.sets().getFirst().why().sum()).isEqualTo("2 < 3");
        assertThat(found.missing())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.person()).startsWith("u");
                    assertThat(one.traits()).containsExactly("gender");
                });
    }

    @Test
    void aRuleThatNobodyCanMeasureIsReportedAndLeftAside() {
        var asked =
                Cases.people(4, "p", Map.of("party", no()))
                        .seats(2)
                        .rule("nonParty", is("party", no()), new Limit.NotBelowBaseline())
                        .build();
        var found = composer.propose(asked, LIMITS, Stop.never());
        assertThat(found.status()).isEqualTo(Status.OPTIMAL);
        assertThat(found.unmeasured()).containsExactly("nonParty");
    }

    @Test
    void theSameSeedGivesTheSameListWhateverTheOrderOfTheFile() {
        var asked = Cases.people(40, "p", Map.of("party", yes())).seats(7).build();
        var first = composer.propose(asked, LIMITS.withSeed(3), Stop.never());
        var people = new ArrayList<Person>(asked.people());
        Collections.shuffle(people, new Random(1));
        var mixed =
                new Case(
                        asked.size(),
                        null,
                        asked.asOf(),
                        people,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        null,
                        List.of());
        assertThat(new HashSet<>(composer.propose(mixed, LIMITS.withSeed(3), Stop.never()).list()))
                .isEqualTo(new HashSet<>(first.list()));
        assertThat(composer.propose(asked, LIMITS.withSeed(4), Stop.never()).list())
                .isNotEqualTo(first.list());
    }

    @Test
    void aSearchThatMayNotBeginKnowsNothing() {
        var asked = tree(45);
        var none = LIMITS.withEffort(0);
        assertThat(composer.repair(asked, none, Stop.never()).status()).isEqualTo(Status.UNKNOWN);
        assertThat(composer.relax(asked, none, Stop.never()).status()).isEqualTo(Status.UNKNOWN);
        assertThat(composer.conflict(asked, none, Stop.never()).status()).isEqualTo(Status.UNKNOWN);
        assertThat(composer.alternatives(asked, 2, 1, none, Stop.never()).status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aStoppedSearchKnowsNothing() {
        var stop = new Stop();
        stop.request();
        assertThat(composer.repair(tree(46), LIMITS, stop).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void onlySomebodyOnTheListCanWithdraw() {
        var asked = Cases.people(3, "p", Map.of()).seats(1).current("p1").build();
        assertThatThrownBy(() -> composer.replace(asked, "p2", LIMITS, Stop.never()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p2");
        assertThat(composer.replace(asked, "p1", LIMITS, Stop.never()).substitutes()).hasSize(2);
    }

    @Test
    void aDeputyStandsInForAHeadWithinTheCap() {
        var heads = is("post", text("head"));
        var deputies = is("post", text("deputy"));
        Map<String, Trait> head = Map.of("post", text("head"));
        var asked =
                Cases.people(2, "h", head)
                        .and(5, "d", Map.of("post", text("deputy")))
                        .seats(4)
                        .rule(
                                new Rule(
                                        "heads",
                                        "Heads",
                                        "",
                                        RuleLevel.CENTRAL,
                                        heads,
                                        List.of(atLeast(4)),
                                        new vn.daihoi.composition.StandIn(deputies, 1)))
                        .build();
        var found = composer.conflict(asked, LIMITS, Stop.never());
        assertThat(found.sets().getFirst().why().sum()).isEqualTo("3 < 4");
    }
}
