package vn.daihoi.composition.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.daihoi.composition.apportion.Method.LARGEST_REMAINDER;
import static vn.daihoi.composition.apportion.Method.WEBSTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.daihoi.composition.apportion.Apportioned.UnitSeats;
import vn.daihoi.composition.apportion.Refused.Reason;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class ApportionmentTest {

    private static final int CASES = 2_000;

    @ParameterizedTest
    @EnumSource
    void agreesWithEveryWayToHandOutTheSeats(Method method) {
        var random = new Random(20240326);
        int divided = 0;
        int tied = 0;
        for (int i = 0; i < CASES; i++) {
            var asked = small(random, method);
            if (asked.divide(i) instanceof Apportioned apportioned) {
                var right = new AllAllotments(asked).right();
                assertThat(right).as("%s", asked).contains(seats(apportioned));
                assertThat(apportioned.tie() != null)
                        .as("%s, right: %s", asked, right)
                        .isEqualTo(right.size() > 1);
                divided++;
                tied += right.size() > 1 ? 1 : 0;
            }
        }
        assertThat(divided).as("cases that bite").isGreaterThan(CASES / 2);
        assertThat(tied).isBetween(CASES / 50, divided - CASES / 50);
    }

    @ParameterizedTest
    @EnumSource
    void everyWayToSettleATieCanBeDrawn(Method method) {
        var asked = new Apportionment(7, method, units(3, 3, 3, 3, 1));
        var drawn = new HashSet<List<Long>>();
        for (int seed = 0; seed < 200; seed++) {
            drawn.add(seats(divide(asked, seed)));
        }
        assertThat(drawn).isEqualTo(new AllAllotments(asked).right()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedDrawsTheSameWhateverTheOrderOfTheUnits(Method method) {
        var units = new ArrayList<>(units(5, 5, 5, 5, 5, 5));
        var first = divide(new Apportionment(8, method, units), 42);
        Collections.reverse(units);
        var second = divide(new Apportionment(8, method, units), 42);
        assertThat(second.tie()).isEqualTo(first.tie()).isNotNull();
        assertThat(first.tie().units()).hasSize(6).isSorted();
        assertThat(first.tie().seats()).isEqualTo(2);
        assertThat(winners(second)).isEqualTo(winners(first));
    }

    @Test
    void largestRemaindersHaveTheAlabamaParadoxAndWebsterHasNot() {
        var units = units(6, 6, 2);
        assertThat(seats(divide(new Apportionment(10, LARGEST_REMAINDER, units), 1)))
                .containsExactly(4L, 4L, 2L);
        assertThat(seats(divide(new Apportionment(11, LARGEST_REMAINDER, units), 1)))
                .as("one seat more, and the third unit loses one")
                .containsExactly(5L, 5L, 1L);
        assertThat(seats(divide(new Apportionment(11, WEBSTER, units), 1)).get(2)).isEqualTo(2);
    }

    @Test
    void withWebsterNobodyLosesASeatWhenThereAreMore() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var asked = large(random, WEBSTER);
            List<Long> before = null;
            long from = asked.units().stream().mapToLong(Unit::minimum).sum();
            for (long seats = from; seats < from + 60; seats++) {
                if (asked.withSeats(seats).divide(1) instanceof Apportioned apportioned
                        && apportioned.tie() == null) {
                    var now = seats(apportioned);
                    if (before != null) {
                        assertThat(isNowhereLess(now, before)).as("%s", asked).isTrue();
                    }
                    before = now;
                }
            }
        }
    }

    private static boolean isNowhereLess(List<Long> now, List<Long> before) {
        return IntStream.range(0, now.size()).allMatch(i -> now.get(i) >= before.get(i));
    }

    @Test
    void largestRemaindersStayWithinTheQuotaRoundedDownAndUp() {
        var random = new Random(8);
        for (int i = 0; i < 1_000; i++) {
            var asked = large(random, LARGEST_REMAINDER);
            for (var unit : divide(asked, i).units()) {
                long floor = unit.quota().part() / unit.quota().of();
                long ceiling = Math.ceilDiv(unit.quota().part(), unit.quota().of());
                assertThat(unit.seats()).isBetween(floor, ceiling);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMillionSeatsAreDividedExactly(Method method) {
        var random = new Random(9);
        var weights = random.longs(1_000, 0, 1_000_000_000).toArray();
        var result = divide(new Apportionment(1_000_000, method, units(weights)), 1);
        assertThat(seats(result).stream().mapToLong(seats -> seats).sum()).isEqualTo(1_000_000);
        var whole = BigInteger.valueOf(LongStream.of(weights).sum());
        for (var unit : result.units()) {
            var quota =
                    BigInteger.valueOf(unit.unit().weight())
                            .multiply(BigInteger.valueOf(1_000_000));
            assertThat(
                            quota.subtract(BigInteger.valueOf(unit.seats()).multiply(whole))
                                    .abs()
                                    .compareTo(whole.shiftLeft(1)))
                    .isNegative();
        }
    }

    /// Seats of districts as published for Dong Nai, 2019: 300 delegates of whom 95 by office,
    /// groups of 52, 170, 42, 24 and 12; each district 10 or more by choice. Members are invented.
    @ParameterizedTest
    @EnumSource
    void dongNaiTakesOfficeHoldersOutFirstAndKeepsTenForEveryDistrict(Method method) {
        assertThat(52 + 170 + 42 + 24 + 12).isEqualTo(300);
        var districts =
                LongStream.of(
                                1_104_000, 171_000, 152_000, 174_000, 156_000, 166_000, 175_000,
                                148_000, 128_000, 222_000, 158_000)
                        .mapToObj(people -> unit("d" + people, people, 10L, null, 2))
                        .toList();
        var result = divide(new Apportionment(170, 11, method, districts), 1);
        assertThat(result.divided()).isEqualTo(170 - 11 - 22);
        assertThat(result.units()).allMatch(unit -> unit.seats() >= 10);
        assertThat(result.units().stream().mapToLong(UnitSeats::total).sum() + 11).isEqualTo(170);
        assertThat(result.units().getFirst().seats()).isEqualTo(137 - 10 * 10);
    }

    @Test
    void minimaTakeSeatsFromTheOthersAndCapsGiveThemBack() {
        var asked =
                new Apportionment(
                        20,
                        LARGEST_REMAINDER,
                        List.of(
                                unit("large", 700, 0L, 10L, 0),
                                unit("middle", 250, 0L, null, 0),
                                unit("small", 40, 0L, null, 0),
                                unit("tiny", 10, 2L, null, 0)));
        assertThat(seats(divide(asked, 1))).containsExactly(10L, 7L, 1L, 2L);
    }

    @Test
    void oneUnitHasAllSeats() {
        for (var method : Method.values()) {
            assertThat(seats(divide(new Apportionment(5, method, units(3)), 1)))
                    .containsExactly(5L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aUnitWithoutWeightHasItsMinimumOnly(Method method) {
        var units = List.of(unit("a", 0, 1L, null, 0), unit("b", 0, 0L, null, 0), unit("c", 9));
        assertThat(seats(divide(new Apportionment(6, method, units), 1)))
                .containsExactly(1L, 0L, 5L);
    }

    @Test
    void whatCannotBeDividedIsRefusedWithBothNumbers() {
        var two = List.of(unit("a", 1, 3L, 4L, 0), unit("b", 1, 3L, 4L, 2));
        assertThat(new Apportionment(7, WEBSTER, two).divide(1))
                .isEqualTo(new Refused(Reason.MINIMA_ABOVE_SEATS, 6, 5));
        assertThat(new Apportionment(11, WEBSTER, two).divide(1))
                .isEqualTo(new Refused(Reason.CAPS_BELOW_SEATS, 8, 9));
        assertThat(new Apportionment(1, WEBSTER, two).divide(1))
                .isEqualTo(new Refused(Reason.EX_OFFICIO_ABOVE_SEATS, 2, 1));
        assertThat(new Apportionment(1, WEBSTER, units(0, 0)).divide(1))
                .isEqualTo(new Refused(Reason.NO_WEIGHT, 0, 1));
        assertThat(new Apportionment(3, WEBSTER, List.of()).divide(1))
                .isEqualTo(new Refused(Reason.CAPS_BELOW_SEATS, 0, 3));
        assertThat(new Apportionment(0, WEBSTER, units(0, 0)).divide(1))
                .isInstanceOf(Apportioned.class);
    }

    @Test
    void nonsenseIsRefusedAtBirth() {
        assertThatThrownBy(() -> unit("a", -1)).hasMessageContaining("weight (-1)");
        assertThatThrownBy(() -> unit("a", 1, 5L, 4L, 0)).hasMessageContaining("cap (4)");
        assertThatThrownBy(() -> new Apportionment(-1, WEBSTER, List.of()))
                .hasMessageContaining("seats (-1)");
        assertThatThrownBy(() -> new Apportionment(1, WEBSTER, List.of(unit("a", 1), unit("a", 2))))
                .hasMessageContaining("id");
    }

    private static Apportionment small(Random random, Method method) {
        var units = new ArrayList<Unit>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            long minimum = random.nextInt(4) == 0 ? random.nextInt(3) : 0;
            Long cap = random.nextInt(3) == 0 ? minimum + random.nextInt(4) : null;
            units.add(unit("u" + i, random.nextInt(12), minimum, cap, random.nextInt(2)));
        }
        return new Apportionment(random.nextInt(14), random.nextInt(2), method, units);
    }

    private static Apportionment large(Random random, Method method) {
        var units = new ArrayList<Unit>();
        for (int i = 0; i < 12; i++) {
            long minimum = random.nextInt(3) == 0 ? random.nextInt(9) : 0;
            Long cap = random.nextInt(4) == 0 ? minimum + 20 + random.nextInt(40) : null;
            units.add(unit("u" + i, 1 + random.nextInt(100_000), minimum, cap, 0));
        }
        return new Apportionment(200, method, units);
    }

    private static List<Unit> units(long... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> unit("u%04d".formatted(i), weights[i]))
                .toList();
    }

    private static Unit unit(String id, long weight) {
        return new Unit(id, weight);
    }

    private static Unit unit(String id, long weight, long minimum, Long cap, long exOfficio) {
        return new Unit(id, "", weight, minimum, cap, exOfficio);
    }

    private static Apportioned divide(Apportionment asked, long seed) {
        var outcome = asked.divide(seed);
        assertThat(outcome).as("%s", asked).isInstanceOf(Apportioned.class);
        return (Apportioned) outcome;
    }

    private static List<Long> seats(Apportioned apportioned) {
        return apportioned.units().stream().map(UnitSeats::seats).toList();
    }

    private static List<String> winners(Apportioned apportioned) {
        return apportioned.units().stream()
                .filter(unit -> unit.seats() == 2)
                .map(unit -> unit.unit().id())
                .sorted()
                .toList();
    }
}
