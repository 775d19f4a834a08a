package vn.daihoi.composition.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.daihoi.composition.Cases.is;
import static vn.daihoi.composition.Cases.no;
import static vn.daihoi.composition.Cases.percent;
import static vn.daihoi.composition.Cases.text;
import static vn.daihoi.composition.Cases.yes;
import static vn.daihoi.composition.solve.Categories.atLeast;
import static vn.daihoi.composition.solve.Categories.tree;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.Base;
import vn.daihoi.composition.Case;
import vn.daihoi.composition.Cases;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Must;
import vn.daihoi.composition.Person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

class ComposerTest {

    private static final Limits LIMITS = Limits.usual();

    private final Composer composer = new Composer(Solvers.solver());

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
    void noSeatsAreFilledByNobody() {
        var found =
                composer.propose(
                        Cases.people(3, "p", Map.of()).seats(0).build(), LIMITS, Stop.never());
        assertThat(found.status()).isEqualTo(Status.OPTIMAL);
        assertThat(found.list()).isEmpty();
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
}
