package vn.daihoi.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.daihoi.composition.Cases.is;
import static vn.daihoi.composition.Cases.no;
import static vn.daihoi.composition.Cases.percent;
import static vn.daihoi.composition.Cases.yes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.composition.Verdict.Outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class PitfallsTest {

    private static final Group SITTING = is("sitting", yes());
    private static final Group OUTSIDE = is("party", no());

    @ParameterizedTest(name = "{0} % of {1}: at most {2}, at least {3}")
    @CsvSource(
            textBlock =
                    """
                    # percent, base, most, fewest
                    60,        45,   27,   27
                    60,        43,   25,   26
                    60,        55,   33,   33
                    29,        100,  29,   29
                    7,         100,  7,    7
                    26.67,     45,   12,   13
                    """)
    void aMaximumRoundsDownAndAMinimumUp(String share, int base, long most, long fewest) {
        assertThat(allowed(new Limit.Share(null, percent(share), new Base.Fixed(base)), base).max())
                .isEqualTo(most);
        assertThat(allowed(new Limit.Share(percent(share), null, new Base.Fixed(base)), base).min())
                .isEqualTo(fewest);
    }

    @ParameterizedTest(name = "12 of 45 last term asks {1} of {0}")
    @CsvSource({"45, 12", "43, 12", "46, 13", "30, 8", "55, 15"})
    void notBelowLastTermUsesTheFractionNotItsPrintedPercent(int size, long fewest) {
        var asked =
                Cases.people(size, "p", Map.of("party", no()))
                        .baseline(45, Map.of("nonParty", 12L))
                        .rule("nonParty", OUTSIDE, new Limit.NotBelowBaseline())
                        .build();
        assertThat(verdict(asked, all(asked)).allowed()).isEqualTo(Range.atLeast(fewest));
    }

    @Test
    void reElectionIsMeasuredAgainstTheStartOfTheTermNotTheNewList() {
        var asked =
                Cases.people(26, "s", Map.of("sitting", yes()))
                        .and(29, "n", Map.of("sitting", no()))
                        .baseline(43, Map.of())
                        .rule(
                                "reelected",
                                SITTING,
                                new Limit.Share(null, percent("60"), new Base.BaselineSize()))
                        .build();
        var verdict = verdict(asked, all(asked));
        assertThat(verdict.outcome()).as("26 of 43 is over 60 %").isEqualTo(Outcome.BROKEN);
        assertThat(verdict.part()).isEqualTo(26);
        assertThat(verdict.whole()).isEqualTo(43);
        assertThat(verdict.nearest()).hasSize(10).allMatch(id -> id.startsWith("s"));
    }

    @Test
    void aShareOfTheSeatsDoesNotShrinkWithVacancies() {
        var limit = new Limit.Share(percent("50"), null, new Base.Seats());
        var full = Cases.people(397, "p", Map.of("party", no())).seats(397).approved(405);
        var asked = full.rule("half", OUTSIDE, limit).build();
        assertThat(verdict(asked, all(asked)).whole()).isEqualTo(405);
        assertThat(verdict(asked, all(asked)).allowed().min()).isEqualTo(203);
    }

    @Test
    void anUnknownTraitIsNeverCountedAsMet() {
        var asked =
                Cases.people(4, "known", Map.of("party", no()))
                        .and(2, "unknown", Map.of())
                        .and(4, "member", Map.of("party", yes()))
                        .rule("fewest", OUTSIDE, new Limit.Count(5L, null))
                        .rule("few", OUTSIDE, new Limit.Count(4L, null))
                        .rule("most", OUTSIDE, new Limit.Count(null, 5L))
                        .rule("many", OUTSIDE, new Limit.Count(7L, null))
                        .build();
        var verdicts = new Checker(asked).check(all(asked)).verdicts();
        assertThat(verdicts)
                .extracting(Verdict::outcome)
                .containsExactly(Outcome.UNDECIDED, Outcome.MET, Outcome.UNDECIDED, Outcome.BROKEN);
        assertThat(verdicts.getFirst().unknown()).containsExactly("unknown1", "unknown2");
        assertThat(verdicts.getFirst().possible()).isEqualTo(6);
    }

    @Test
    void aRuleAgainstATermThatNobodyEnteredIsUndecided() {
        var asked =
                Cases.people(3, "p", Map.of("party", no()))
                        .rule("nonParty", OUTSIDE, new Limit.NotBelowBaseline())
                        .build();
        assertThat(verdict(asked, all(asked)).outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "1984-03-26, IN",
        "1983-03-27, IN",
        "1983-03-26, OUT",
        "1984-02-29, IN",
        "1983-02-28, OUT",
        "1983, UNKNOWN",
        "1984, IN",
        "1982, OUT"
    })
    void ageIsCountedAtTheCongressDay(String born, Membership expected) {
        var day =
                born.length() == 4
                        ? Trait.Day.of(java.time.Year.parse(born))
                        : Trait.Day.of(LocalDate.parse(born));
        var young = new Condition.Age("born", null, 40);
        var person = new Person("p", "p", Map.of("born", day), java.math.BigDecimal.ZERO);
        assertThat(young.of(person, Cases.CONGRESS_DAY)).isEqualTo(expected);
    }

    @Test
    void whoIsBornOnALeapDayCompletesAYearOnTheFirstOfMarch() {
        var person =
                new Person(
                        "p",
                        "p",
                        Map.of("born", Trait.Day.of(LocalDate.of(1984, 2, 29))),
                        java.math.BigDecimal.ZERO);
        var old = new Condition.Age("born", 39, null);
        assertThat(old.of(person, LocalDate.of(2023, 2, 28))).isEqualTo(Membership.OUT);
        assertThat(old.of(person, LocalDate.of(2023, 3, 1))).isEqualTo(Membership.IN);
    }

    @Test
    void deputiesStandInForHeadsUpToTheCapOnly() {
        var heads = is("post", Cases.text("head"));
        var standIn = new StandIn(is("post", Cases.text("deputy")), 2);
        var asked =
                Cases.people(3, "head", Map.of("post", Cases.text("head")))
                        .and(4, "deputy", Map.of("post", Cases.text("deputy")))
                        .rule(
                                new Rule(
                                        "organisations",
                                        "",
                                        "",
                                        RuleLevel.CENTRAL,
                                        heads,
                                        List.of(new Limit.Count(6L, null)),
                                        standIn))
                        .build();
        var verdict = verdict(asked, all(asked));
        assertThat(verdict.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(verdict.part()).isEqualTo(5);
    }

    @Test
    void onePersonCountsForEveryStructureThatHasThem() {
        var asked =
                Cases.people(1, "p", Map.of("party", no(), "sitting", yes()))
                        .rule("a", OUTSIDE, new Limit.Count(1L, null))
                        .rule("b", SITTING, new Limit.Count(1L, null))
                        .build();
        assertThat(new Checker(asked).check(List.of("p1")).isKept()).isTrue();
    }

    @Test
    void sizeMustsAndPeopleWhoMustNotSitTogetherAreToldWithNames() {
        var asked =
                Cases.people(5, "p", Map.of())
                        .seats(2)
                        .include("p1")
                        .exclude("p2")
                        .apart(java.util.Set.of("p3", "p4"))
                        .build();
        var checked = new Checker(asked).check(List.of("p2", "p3", "p4"));
        assertThat(checked.isBroken()).isTrue();
        assertThat(checked.musts()).extracting(Must::met).containsOnly(false);
        assertThat(checked.musts().get(3).people()).containsExactly("p3", "p4");
    }

    @Test
    void aListWithStrangersIsRefused() {
        var asked = Cases.people(1, "p", Map.of()).build();
        assertThatThrownBy(() -> new Checker(asked).check(List.of("q1")))
                .hasMessageContaining("q1");
    }

    private static Range allowed(Limit limit, int size) {
        var asked = Cases.people(size, "p", Map.of()).rule("r", SITTING, limit).build();
        return verdict(asked, all(asked)).allowed();
    }

    private static Verdict verdict(Case asked, List<String> list) {
        return new Checker(asked).check(list).verdicts().getFirst();
    }

    private static List<String> all(Case asked) {
        return asked.people().stream().map(Person::id).toList();
    }
}
