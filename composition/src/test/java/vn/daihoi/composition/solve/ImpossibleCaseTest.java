package vn.daihoi.composition.solve;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.composition.Cases.is;
import static vn.daihoi.composition.Cases.text;
import static vn.daihoi.composition.solve.Categories.atLeast;
import static vn.daihoi.composition.solve.Categories.tree;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.Cases;
import vn.daihoi.composition.Group;
import vn.daihoi.composition.Must;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.RuleLevel;
import vn.daihoi.composition.Trait;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is told where the rules leave no list: which of them are to blame, and which may give way.
class ImpossibleCaseTest {

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
