package vn.daihoi.composition.solve;

import vn.daihoi.composition.Case;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tries everybody in the place of one who withdraws; counts exactly, needs no solver.
final class Successors {

    private final Roster roster;
    private final Set<Integer> rest = new HashSet<>();
    private final Tally tally;
    private final Set<String> lacking = new HashSet<>();

    /// @param asked who withdraws is no longer on its list, and must not come back
    Successors(Case asked, Roster roster) {
        this.roster = roster;
        asked.current().forEach(id -> rest.add(roster.place(id)));
        tally = new Tally(roster, rest);
        roster.rules().stream()
                .filter(rule -> !tally.isMet(rule))
                .forEach(rule -> lacking.add(rule.id()));
    }

    /// The best first.
    List<Replacement.Substitute> find() {
        var found = new ArrayList<Replacement.Substitute>();
        for (int person = 0; person < roster.people(); person++) {
            if (!rest.contains(person) && !roster.isExcluded(person)) {
                tally.add(person);
                if (tally.areMet(roster.binding()) && keepsMusts(person)) {
                    found.add(substitute(person));
                }
                tally.remove(person);
            }
        }
        // equals stay in the order drawn
        found.sort(
                Comparator.<Replacement.Substitute>comparingInt(one -> one.brokenWishes().size())
                        .thenComparing(
                                Replacement.Substitute::score,
                                Comparator.<BigDecimal>reverseOrder()));
        return found;
    }

    private boolean keepsMusts(int person) {
        var list = new HashSet<>(rest);
        list.add(person);
        return roster.keepsMusts(list);
    }

    private Replacement.Substitute substitute(int person) {
        return new Replacement.Substitute(
                roster.person(person).id(),
                tally.brokenWishes(),
                roster.rules().stream()
                        .filter(rule -> lacking.contains(rule.id()) && tally.isMet(rule))
                        .map(Measured::id)
                        .toList(),
                roster.score(person));
    }
}
