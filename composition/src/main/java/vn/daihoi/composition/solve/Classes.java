package vn.daihoi.composition.solve;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;

/// People whom nothing distinguishes that is asked: same standing to every rule, same place on or
/// off the list at hand. One whole number then stands for all of them. Who is named by a demand
/// stays alone.
final class Classes {

    private final Roster roster;
    private final List<Measured> rules;
    private final List<int[]> classes;

    /// @param rules only these count
    /// @param mark what sets people apart besides
    Classes(Roster roster, List<Measured> rules, IntFunction<Object> mark) {
        this(roster, rules, mark, rules.stream().map(Shape::of).toArray(Shape[]::new));
    }

    private Classes(Roster roster, List<Measured> rules, IntFunction<Object> mark, Shape[] shapes) {
        this.roster = roster;
        this.rules = rules;
        this.classes = classes(mark, shapes);
    }

    /// Nothing sets people apart but the rules.
    static Classes plain(Roster roster, List<Measured> rules) {
        return new Classes(roster, rules, _ -> "");
    }

    /// Who is unknown to a rule stays apart even where it would do no harm.
    static Classes exact(Roster roster, List<Measured> rules) {
        var shapes = new Shape[rules.size()];
        Arrays.fill(shapes, Shape.BOTH);
        return new Classes(roster, rules, _ -> "", shapes);
    }

    private List<int[]> classes(IntFunction<Object> mark, Shape[] shapes) {
        var found = new LinkedHashMap<Object, List<Integer>>();
        for (int person = 0; person < roster.people(); person++) {
            var key = List.of(ByteBuffer.wrap(key(person, shapes)), mark.apply(person));
            found.computeIfAbsent(key, _ -> new ArrayList<>()).add(person);
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

    private byte[] key(int person, Shape[] shapes) {
        boolean alone = roster.isNamed(person);
        var key = ByteBuffer.allocate(rules.size() + (alone ? Integer.BYTES : 0));
        for (int at = 0; at < shapes.length; at++) {
            key.put(shapes[at].reduced(roster.kind(rules.get(at), person)));
        }
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
