package vn.daihoi.composition.solve;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checked;
import vn.daihoi.composition.Checker;
import vn.daihoi.composition.Demand;
import vn.daihoi.composition.Must;
import vn.daihoi.composition.Verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tries every list of a small case with the checker: slow, and hard to get wrong.
final class Oracle {

    final Case asked;
    final List<Checked> lists = new ArrayList<>();
    final Set<String> unmeasured = new HashSet<>();
    private final Map<String, BigDecimal> scores = new HashMap<>();

    Oracle(Case asked) {
        this.asked = asked;
        asked.rules().stream()
                .filter(rule -> Demand.of(rule, asked).isEmpty())
                .forEach(rule -> unmeasured.add(rule.id()));
        asked.people().forEach(person -> scores.put(person.id(), person.score()));
        var checker = new Checker(asked);
        int people = asked.people().size();
        for (int set = 0; set < 1 << people; set++) {
            var list = new ArrayList<String>();
            for (int at = 0; at < people; at++) {
                if ((set >> at & 1) == 1) {
                    list.add(asked.people().get(at).id());
                }
            }
            lists.add(checker.check(list));
        }
    }

    /// Everything that binds and can be measured is surely kept.
    boolean isRight(Checked list) {
        return list.musts().stream().allMatch(Must::met)
                && list.verdicts().stream()
                        .filter(one -> one.rule().level().binds())
                        .filter(one -> !unmeasured.contains(one.rule().id()))
                        .allMatch(one -> one.outcome() == Verdict.Outcome.MET);
    }

    int changes(Checked list) {
        var both = new HashSet<>(asked.current());
        both.retainAll(list.list());
        return asked.current().size() + list.list().size() - 2 * both.size();
    }

    List<String> brokenWishes(Checked list) {
        return list.verdicts().stream()
                .filter(one -> !one.rule().level().binds())
                .filter(one -> one.outcome() != Verdict.Outcome.MET)
                .map(one -> one.rule().id())
                .toList();
    }

    BigDecimal score(Checked list) {
        return list.list().stream().map(scores::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The best of all right lists.
    Optional<Checked> best(boolean keeps) {
        return lists.stream().filter(this::isRight).min((a, b) -> order(a, b, keeps));
    }

    int order(Checked a, Checked b, boolean keeps) {
        int changes = keeps ? Integer.compare(changes(a), changes(b)) : 0;
        if (changes != 0) {
            return changes;
        }
        int wishes = Integer.compare(brokenWishes(a).size(), brokenWishes(b).size());
        return wishes != 0 ? wishes : score(b).compareTo(score(a));
    }

    /// The fewest people of one list who are not on a later one.
    int nearest(List<List<String>> found) {
        int nearest = Integer.MAX_VALUE;
        for (int later = 1; later < found.size(); later++) {
            for (var earlier : found.subList(0, later)) {
                nearest = Math.min(nearest, missing(earlier, found.get(later)));
            }
        }
        return found.size() < 2 ? 0 : nearest;
    }

    private static int missing(List<String> earlier, List<String> later) {
        var gone = new HashSet<>(earlier);
        later.forEach(gone::remove);
        return gone.size();
    }

    /// Right lists, with as few broken wishes as possible, that lie far enough from all of these.
    List<Checked> further(List<List<String>> found, int distance) {
        int broken = brokenWishes(best(false).orElseThrow()).size();
        return lists.stream()
                .filter(this::isRight)
                .filter(list -> brokenWishes(list).size() <= broken)
                .filter(list ->
                        found.stream().allMatch(one -> missing(one, list.list()) >= distance))
                .toList();
    }
}
