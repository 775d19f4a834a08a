package vn.daihoi.composition.solve;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Range;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A question in whole numbers: variables, what must hold of them, and what shall be as small or as
/// large as possible. Grows only, so that a next stage can be asked on top of a former one.
public final class Programme {

    /// @param when all of these must be on for it to be required; empty: always
    record Requirement(Sum sum, Range range, List<Literal> when) {}

    /// @param factor 1 to minimise, -1 to maximise
    record Goal(Sum sum, int factor) {}

    private final List<Range> variables = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final Map<Integer, Long> hints = new LinkedHashMap<>();
    private final List<Literal> assumptions = new ArrayList<>();
    private @Nullable Goal goal;

    /// @param min with `max` within 62 bits, at most `max`
    public Var whole(long min, long max) {
        if (min > max) {
            throw new IllegalArgumentException(
                    "min (%d) must not be above max (%d).".formatted(min, max));
        }
        variables.add(new Range(min, max));
        return new Var(variables.size() - 1);
    }

    public Var flag() {
        return whole(0, 1);
    }

    /// The sum must lie in the range whenever all switches are on.
    public Programme require(Sum sum, Range range, Literal... when) {
        requirements.add(new Requirement(sum, range, List.of(when)));
        return this;
    }

    /// Turns the switch off, or on, for good.
    public Programme fix(Literal literal) {
        long value = literal.positive() ? 1 : 0;
        return require(Sum.of(new Var(literal.at())), new Range(value, value));
    }

    /// Replaces the goal of a former stage.
    public Programme minimize(Sum sum) {
        goal = new Goal(sum, 1);
        return this;
    }

    /// Replaces the goal of a former stage.
    public Programme maximize(Sum sum) {
        goal = new Goal(sum, -1);
        return this;
    }

    public Programme withoutGoal() {
        goal = null;
        return this;
    }

    /// Where to look first; never binds.
    public Programme hint(Var one, long value) {
        hints.put(one.at(), value);
        return this;
    }

    /// Takes the answer of a former stage as hint for all its variables.
    public Programme hint(Answer answer) {
        for (int at = 0; at < answer.size(); at++) {
            hints.put(at, answer.value(new Var(at)));
        }
        return this;
    }

    /// Holds for this solve, and is told when it is part of why there is no answer. Not together
    /// with a goal.
    public Programme assume(Literal literal) {
        assumptions.add(literal);
        return this;
    }

    public Programme withoutAssumptions() {
        assumptions.clear();
        return this;
    }

    /// Grows on its own from here.
    public Programme copy() {
        var copy = new Programme();
        copy.variables.addAll(variables);
        copy.requirements.addAll(requirements);
        copy.hints.putAll(hints);
        copy.assumptions.addAll(assumptions);
        copy.goal = goal;
        return copy;
    }

    public int size() {
        return variables.size();
    }

    List<Range> variables() {
        return variables;
    }

    List<Requirement> requirements() {
        return requirements;
    }

    Map<Integer, Long> hints() {
        return hints;
    }

    List<Literal> assumptions() {
        return assumptions;
    }

    @Nullable Goal goal() {
        return goal;
    }
}
