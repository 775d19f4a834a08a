package vn.daihoi.steering.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class BalanceTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void givesTheLargestUnitsToTheGroupsWithTheLeast() {
        var free = Map.of(unit(10), 20, unit(11), 12, unit(12), 9);
        var given = Balance.of(free, loads(0, 0), Map.of());
        assertThat(given.get(FIRST)).containsExactly(unit(10));
        assertThat(given.get(SECOND)).containsExactly(unit(11), unit(12));
    }

    @Test
    void mindsWhatGroupsHaveAlready() {
        var given = Balance.of(Map.of(unit(10), 8), loads(30, 5), Map.of());
        assertThat(given).containsEntry(FIRST, List.of()).containsEntry(SECOND, List.of(unit(10)));
    }

    @Test
    void leavesAUnitWhereItIsAmongGroupsWithAsLittle() {
        var free = Map.of(unit(10), 8, unit(11), 5);
        var held = Map.of(unit(10), SECOND, unit(11), FIRST);
        assertThat(Balance.of(free, loads(0, 0), held))
                .containsEntry(FIRST, List.of(unit(11)))
                .containsEntry(SECOND, List.of(unit(10)));
    }

    private static Map<UUID, Integer> loads(int first, int second) {
        var loads = new LinkedHashMap<UUID, Integer>();
        loads.put(FIRST, first);
        loads.put(SECOND, second);
        return loads;
    }

    private static UUID unit(int number) {
        return new UUID(1, number);
    }
}
