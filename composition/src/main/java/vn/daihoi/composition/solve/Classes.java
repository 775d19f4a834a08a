package vn.daihoi.composition.solve;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// People whom nothing distinguishes that is asked: same standing to every rule, same place on or
/// off the list at hand. One whole number then stands for all of them. Who is named by a demand
/// stays alone.
final class Classes {

    /// What sets people apart besides the rules.
    enum By {
        CURRENT,
        SCORE
    }

    private final Roster roster;
    private final List<Measured> rules;
    private final List<int[]> classes;

    /// @param rules only these count
    Classes(Roster roster, List<Measured> rules, Collection<By> by) {
        this.roster = roster;
        this.rules = rules;
        this.classes = classes(by);
    }

    private List<int[]> classes(Collection<By> by) {
        var found = new LinkedHashMap<Object, List<Integer>>();
        boolean byScore = by.contains(By.SCORE);
        boolean byCurrent = by.contains(By.CURRENT);
        var shapes = rules.stream().map(Shape::of).toArray(Shape[]::new);
        for (int person = 0; person < roster.people(); person++) {
            var key = ByteBuffer.wrap(key(person, byCurrent, shapes));
            Object whole = byScore ? List.of(key, roster.score(person).stripTrailingZeros()) : key;
            found.computeIfAbsent(whole, _ -> new ArrayList<>()).add(person);
        }
        var best = Comparator.comparing(roster::score).reversed();
        return found.values().stream()
                .map(members -> members.stream().sorted(best).mapToInt(one -> one).toArray())
                .toList();
    }

    /// Which sides a rule has: where only one is asked for, unknown is as good as no or as yes.
    private enum Shape {
        LOWER,
        UPPER,
        BOTH;

        static Shape of(Measured rule) {
            return !rule.has(Bound.MAX) ? LOWER : !rule.has(Bound.MIN) ? UPPER : BOTH;
        }

        byte reduced(byte kind) {
            return switch (kind) {
                case Kind.UNKNOWN -> this == LOWER ? Kind.OUT : this == UPPER ? Kind.IN : kind;
                case Kind.PERHAPS ->
                        this == LOWER ? Kind.OUT : this == UPPER ? Kind.STAND_IN : kind;
                default -> kind;
            };
        }
    }

    private byte[] key(int person, boolean byCurrent, Shape[] shapes) {
        boolean alone = roster.isNamed(person);
        var key = ByteBuffer.allocate(rules.size() + 1 + (alone ? Integer.BYTES : 0));
        for (int at = 0; at < shapes.length; at++) {
            key.put(shapes[at].reduced(roster.kind(rules.get(at), person)));
        }
        key.put((byte) (byCurrent && roster.isCurrent(person) ? 1 : 0));
        return (alone ? key.putInt(person) : key).array();
    }

    Roster roster() {
        return roster;
    }

    List<Measured> rules() {
        return rules;
    }

    int count() {
        return classes.size();
    }

    /// Its people, the best evaluated first, then in the order drawn.
    int[] members(int at) {
        return classes.get(at);
    }

    /// One of its people, who stands for all.
    int first(int at) {
        return classes.get(at)[0];
    }
}
