package vn.daihoi.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The invented people are such that in one ward the rules can be kept, though the sitting members
/// by themselves break them, and in the other they cannot.
class DemoPersonnelTest {

    private static final String SOUND = "00193";
    private static final String SHORT = "00202";
    private static final Predicate<Map<String, String>> SITTING = with("sitting", "true");
    private static final Predicate<Map<String, String>> OUTSIDE = with("party", "false");
    private static final Predicate<Map<String, String>> WOMEN = with("gender", "female");
    private static final Predicate<Map<String, String>> YOUNG =
            person -> year(person.get("born")) >= 1984;

    private final Script script = ScriptReader.read();

    @Test
    void theSittingMembersOfOneWardBreakTheRulesByThemselves() {
        var last = last(SOUND);
        long sitting = count(SOUND, SITTING);
        assertThat(sitting).as("members today").isEqualTo(last.now()).isLessThan(last.start());
        assertThat(sitting).as("chosen again").isGreaterThan(again(last));
        long outside = count(SOUND, SITTING.and(OUTSIDE));
        assertThat(outside * last.start())
                .as("share outside the Party")
                .isLessThan(start(last, "non-party") * sitting);
        assertThat(count(SOUND, SITTING.and(WOMEN)) * 100 / sitting).as("women").isLessThan(30);
        assertThat(count(SOUND, SITTING.and(YOUNG)) * 100 / sitting).as("young").isLessThan(15);
    }

    @Test
    void thatWardHasThePeopleToKeepThem() {
        var last = last(SOUND);
        long fresh = count(SOUND, SITTING.negate());
        assertThat(again(last) + fresh).as("members").isGreaterThanOrEqualTo(last.start());
        assertThat(count(SOUND, OUTSIDE)).isGreaterThanOrEqualTo(start(last, "non-party"));
        long needed = last.start() - again(last);
        assertThat(count(SOUND, SITTING.negate().and(OUTSIDE)) + 8)
                .as("outside the Party, all new ones and those who stay")
                .isGreaterThanOrEqualTo(start(last, "non-party"));
        assertThat(needed).isLessThan(fresh);
        assertThat(count(SOUND, WOMEN) * 100 / last.start()).as("women").isGreaterThan(30);
        assertThat(count(SOUND, YOUNG) * 100 / last.start()).as("young").isGreaterThan(20);
    }

    @Test
    void theOtherWardHasTooFewPeopleOutsideTheParty() {
        var last = last(SHORT);
        long possible = count(SHORT, OUTSIDE.or(with("party", "")));
        assertThat(possible).isLessThan(start(last, "non-party"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SOUND, SHORT})
    void somethingIsMissingAndSomeBirthdaysAreRoughlyKnown(String unit) {
        assertThat(count(unit, with("born", ""))).isBetween(1L, 3L);
        assertThat(count(unit, person -> person.get("born").matches("\\d{4}"))).isPositive();
        assertThat(count(unit, person -> person.get("born").matches("\\d\\d/\\d{4}"))).isPositive();
        assertThat(count(unit, with("party", ""))).isPositive();
        assertThat(people(unit)).extracting(person -> person.get("name")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {SOUND, SHORT})
    void theNumbersOfTodayAreThoseOfTheSittingMembers(String unit) {
        var last = last(unit);
        assertThat(now(last, "women")).isEqualTo(count(unit, SITTING.and(WOMEN)));
        assertThat(now(last, "young")).isEqualTo(count(unit, SITTING.and(YOUNG)));
        assertThat(now(last, "non-party")).isEqualTo(count(unit, SITTING.and(OUTSIDE)));
        assertThat(now(last, "individuals"))
                .isEqualTo(count(unit, SITTING.and(with("category", "CNTB"))));
        assertThat(now(last, "heads-of-residential"))
                .isEqualTo(count(unit, SITTING.and(with("category", "TBCTMT"))));
    }

    private static List<Map<String, String>> people(String unit) {
        return DemoPersonnel.list(unit);
    }

    private static long count(String unit, Predicate<Map<String, String>> which) {
        return people(unit).stream().filter(which).count();
    }

    private static Predicate<Map<String, String>> with(String field, String value) {
        return person -> value.equals(person.get(field));
    }

    private static int year(String born) {
        return born.isEmpty() ? 0 : Integer.parseInt(born.substring(born.length() - 4));
    }

    private Script.Personnel last(String unit) {
        return script.personnel().stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /// 60 % of the members at the start, cut down.
    private static long again(Script.Personnel last) {
        return last.start() * 60L / 100;
    }

    private static long start(Script.Personnel last, String group) {
        return count(last, group).start().orElseThrow();
    }

    private static long now(Script.Personnel last, String group) {
        return count(last, group).now().orElseThrow();
    }

    private static Script.Count count(Script.Personnel last, String group) {
        return last.counts().stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .orElseThrow();
    }
}
