package vn.daihoi.composition.solve;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// The best of lists that are equally near: fewest broken wishes, then the highest score, then the
/// draw.
record Best(Roster roster) {

    /// @param lists one at least
    List<Integer> of(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> new Rated(list, broken(list), score(list)))
                .min(
                        Comparator.comparingInt(Rated::broken)
                                .thenComparing(Rated::score, Comparator.reverseOrder()))
                .orElseThrow()
                .list();
    }

    private record Rated(List<Integer> list, int broken, BigDecimal score) {}

    private int broken(List<Integer> list) {
        return roster.wishes().isEmpty() ? 0 : new Tally(roster, list).broken(roster.wishes());
    }

    private BigDecimal score(List<Integer> list) {
        return list.stream().map(roster::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
