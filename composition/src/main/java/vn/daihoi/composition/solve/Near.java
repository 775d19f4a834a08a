package vn.daihoi.composition.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Tries everything that is near: the list at hand with those on it who must be, and off it who
/// must not, then with one person changed besides, then with two, up to four. What keeps all that
/// binds with the fewest changes is the answer, and the trial of all is the proof. Takes a few
/// milliseconds where nearly everything is kept already, as after a click, and needs no solver.
final class Near {

    /// What is tried at most, in rules held against people; more is left to a search. A count and
    /// not a time, so that the same question takes the same way.
    static final long USUAL_WORK = 40_000_000;

    private static final int MOST_CHANGES = 4;
    private static final int MOST_OF_A_KIND = 2;

    /// Of more equally near lists the best is not looked for one by one.
    private static final int MOST_FOUND = 2_000;

    private final Roster roster;
    private final List<Measured> rules;
    private final BitSet[] low;
    private final BitSet[] high;
    private final Set<Integer> start = new HashSet<>();
    private final BitSet free = new BitSet();
    private final int[] leaving;
    private final long[] needs;
    private final long[] rooms;
    private final List<List<Integer>> found = new ArrayList<>();
    private final boolean chooses;
    private final long mostWork;
    private long work;

    /// A list with the fewest changes.
    ///
    /// @param best whether wishes and scores are settled too
    record Found(List<Integer> list, boolean best) {}

    /// @param mostWork as [#USUAL_WORK]; 0 to try nothing
    Near(Roster roster, long mostWork) {
        this.mostWork = mostWork;
        this.roster = roster;
        rules = roster.binding();
        var size = roster.asked().size();
        chooses = !roster.wishes().isEmpty() || Scores.matter(roster, size.min() != size.max());
        low = new BitSet[rules.size()];
        high = new BitSet[rules.size()];
        needs = new long[rules.size()];
        rooms = new long[rules.size()];
        for (int at = 0; at < roster.people(); at++) {
            if (roster.isIncluded(at) || roster.isCurrent(at) && !roster.isExcluded(at)) {
                start.add(at);
            } else if (!roster.isExcluded(at)) {
                free.set(at);
            }
        }
        leaving =
                start.stream()
                        .filter(at -> !roster.isIncluded(at))
                        .sorted()
                        .mapToInt(at -> at)
                        .toArray();
    }

    /// Empty when nothing is near enough, or too much is.
    Optional<Found> find() {
        if (!isAffordable() || contradicts() || !count()) {
            return Optional.empty();
        }
        for (int changes = 0; changes <= MOST_CHANGES && isAffordable(); changes++) {
            for (int out = 0; out <= changes; out++) {
                if (roster.asked().size().contains(start.size() - 2L * out + changes)) {
                    if (out > MOST_OF_A_KIND || changes - out > MOST_OF_A_KIND) {
                        return Optional.empty();
                    }
                    step(out, changes - out);
                }
            }
            if (!found.isEmpty()) {
                return Optional.of(new Found(new Best(roster).of(found), isAffordable()));
            }
        }
        return Optional.empty();
    }

    private boolean contradicts() {
        for (int at = 0; at < roster.people(); at++) {
            if (roster.isIncluded(at) && roster.isExcluded(at)) {
                return true;
            }
        }
        return false;
    }

    /// Who counts for which rule; false where somebody counts by exception, which is more than one
    /// or none.
    private boolean count() {
        for (int rule = 0; rule < low.length; rule++) {
            low[rule] = new BitSet(roster.people());
            high[rule] = new BitSet(roster.people());
            for (int at = 0; at < roster.people(); at++) {
                byte kind = roster.kind(rules.get(rule), at);
                if (kind > Kind.UNKNOWN) {
                    return false;
                }
                low[rule].set(at, kind == Kind.IN);
                high[rule].set(at, kind != Kind.OUT);
            }
        }
        return true;
    }

    private boolean isAffordable() {
        return work < mostWork && found.size() < MOST_FOUND;
    }

    /// Whether it is of no use to go on: one is as good as another.
    private boolean isEnough() {
        return !isAffordable() || !chooses && !found.isEmpty();
    }

    /// All lists with so many fewer of those who are on it and so many more of the others.
    private void step(int out, int in) {
        long size = start.size() - out + in;
        for (int rule = 0; rule < low.length; rule++) {
            var allowed = rules.get(rule).allowed(size);
            needs[rule] = allowed.hasMin() ? allowed.min() - on(low[rule]) : Long.MIN_VALUE / 2;
            rooms[rule] = allowed.hasMax() ? allowed.max() - on(high[rule]) : Long.MAX_VALUE / 2;
        }
        leave(0, out, in, new int[0]);
    }

    private long on(BitSet counted) {
        return start.stream().filter(counted::get).count();
    }

    private void leave(int from, int out, int in, int[] gone) {
        if (!canBeMended(out, in)) {
            return;
        }
        if (out == 0) {
            work += roster.people() / Long.SIZE + 2L * roster.apart().length;
            if (isApart(gone)) {
                join(in, open(gone), gone, new int[0]);
            }
            return;
        }
        for (int at = from; at < leaving.length && !isEnough(); at++) {
            move(leaving[at], -1);
            leave(at + 1, out - 1, in, with(gone, leaving[at]));
            move(leaving[at], 1);
        }
    }

    private static int[] with(int[] some, int one) {
        var more = Arrays.copyOf(some, some.length + 1);
        more[some.length] = one;
        return more;
    }

    private void move(int person, int by) {
        work += low.length;
        for (int rule = 0; rule < low.length; rule++) {
            needs[rule] -= low[rule].get(person) ? by : 0;
            rooms[rule] -= high[rule].get(person) ? by : 0;
        }
    }

    /// Whether of those left nobody stands together with whom he must not.
    private boolean isApart(int[] gone) {
        for (var group : roster.apart()) {
            int left = 0;
            for (int at : group) {
                left += start.contains(at) && !contains(gone, at) ? 1 : 0;
            }
            if (left > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(int[] some, int one) {
        for (int each : some) {
            if (each == one) {
                return true;
            }
        }
        return false;
    }

    /// Those who may come without standing together with whom they must not.
    private BitSet open(int[] gone) {
        var open = (BitSet) free.clone();
        for (var group : roster.apart()) {
            for (int at : group) {
                if (start.contains(at) && !contains(gone, at)) {
                    close(open, at);
                }
            }
        }
        return open;
    }

    private void close(BitSet open, int person) {
        roster.apartFrom(person).forEach(open::clear);
    }

    /// Lets so many more come, each where a rule lacks somebody and none where a rule is full.
    private void join(int in, BitSet open, int[] gone, int[] come) {
        if (!canBeMended(0, in)) {
            return;
        }
        if (in == 0) {
            found.add(list(gone, come));
            return;
        }
        var candidates = candidates(in, open);
        var rest = (BitSet) open.clone();
        for (int at = candidates.nextSetBit(0);
                at >= 0 && !isEnough();
                at = candidates.nextSetBit(at + 1)) {
            // who was tried first needs no second try
            rest.clear(at);
            var others = (BitSet) rest.clone();
            close(others, at);
            move(at, 1);
            join(in - 1, others, gone, with(come, at));
            move(at, -1);
        }
    }

    /// Each who comes helps a minimum by one at most, each who goes a maximum.
    private boolean canBeMended(int out, int in) {
        work += low.length;
        for (int rule = 0; rule < low.length; rule++) {
            if (needs[rule] > in || rooms[rule] < -out) {
                return false;
            }
        }
        return true;
    }

    /// The first of those who come: where a rule lacks somebody, one who counts for it.
    private BitSet candidates(int in, BitSet open) {
        var candidates = (BitSet) open.clone();
        scarce(in).ifPresent(rule -> candidates.and(low[rule]));
        for (int rule = 0; rule < low.length && !candidates.isEmpty(); rule++) {
            if (needs[rule] == in) {
                candidates.and(low[rule]);
                work += candidates.size() / Long.SIZE;
            }
            if (rooms[rule] == 0) {
                candidates.andNot(high[rule]);
                work += candidates.size() / Long.SIZE;
            }
        }
        return candidates;
    }

    /// A rule that lacks somebody, though not as many as will come.
    private OptionalInt scarce(int in) {
        for (int rule = 0; rule < low.length; rule++) {
            if (needs[rule] > 0 && needs[rule] < in) {
                return OptionalInt.of(rule);
            }
        }
        return OptionalInt.empty();
    }

    private List<Integer> list(int[] gone, int[] come) {
        var list = new HashSet<>(start);
        for (int at : gone) {
            list.remove(at);
        }
        for (int at : come) {
            list.add(at);
        }
        return List.copyOf(list);
    }
}
