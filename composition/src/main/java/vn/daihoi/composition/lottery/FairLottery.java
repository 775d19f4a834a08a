package vn.daihoi.composition.lottery;

import vn.daihoi.composition.Lot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Lists and their tickets, from which anybody can draw.
///
/// @param fairest whether it is proved that nobody could be given more without taking from somebody
///   who has no more (leximin), but for a millionth
/// @param bound no lottery gives more than this to the one with the smallest chance
/// @param groups people whom no rule tells apart, with their common chance
/// @param kinds ways to fill the seats
public record FairLottery(
        boolean fairest, double bound, List<ChanceGroup> groups, List<ListKind> kinds) {

    /// Tickets of all lists together.
    public static final long TICKETS = 1_000_000_000_000L;

    /// Chances that are this near to a bound have reached it.
    private static final double REACHED = 1e-6;

    public FairLottery {
        groups = List.copyOf(groups);
        kinds = List.copyOf(kinds);
    }

    /// @param people ids
    /// @param chance of each of them to be drawn, 0 to 1
    public record ChanceGroup(List<String> people, double chance) {

        public ChanceGroup {
            people = List.copyOf(people);
        }
    }

    /// @param tickets 1 or more, of [#TICKETS]
    /// @param taken how many people of each group
    public record ListKind(long tickets, List<Integer> taken) {

        public ListKind {
            taken = List.copyOf(taken);
        }
    }

    /// The smallest chance that anybody has.
    public double least() {
        return groups.stream().mapToDouble(ChanceGroup::chance).min().orElse(0);
    }

    /// Whether the smallest chance is proved to be the largest possible.
    public boolean isLeastProved() {
        return least() >= bound - REACHED;
    }

    /// Draws a kind of list by its tickets, then people of each group, all equally likely.
    ///
    /// @param seed draws the same again
    /// @return ids
    public List<String> draw(long seed) {
        var lot = new Lot(seed);
        return people(kind(lot.number("list", TICKETS)), lot);
    }

    private ListKind kind(long ticket) {
        long left = ticket;
        for (var kind : kinds) {
            left -= kind.tickets();
            if (left < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("tickets do not add up.");
    }

    private List<String> people(ListKind kind, Lot lot) {
        var drawn = new ArrayList<String>();
        for (int i = 0; i < groups.size(); i++) {
            int taken = kind.taken().get(i);
            if (taken > 0) {
                drawn.addAll(lot.draw(groups.get(i).people()).subList(0, taken));
            }
        }
        return drawn;
    }

    /// Some list of each kind: what keeps the rules for one keeps them for all of its kind.
    List<HashSet<String>> examples() {
        return kinds.stream().map(kind -> new HashSet<>(people(kind, new Lot(0)))).toList();
    }
}
