package vn.daihoi.composition.solve;

import java.util.List;

/// What a solver found.
public final class Answer {

    private final Status status;
    private final long[] values;
    private final double bound;
    private final List<Literal> core;
    private final double effort;

    /// @param values one for each variable; empty when nothing was found
    /// @param bound no value of the goal can be better
    /// @param core assumptions that cannot hold together, when it was asked with some and there is
    ///   no answer; not always the fewest, and to be proved again by who tells it
    /// @param effort units of work done
    Answer(Status status, long[] values, double bound, List<Literal> core, double effort) {
        this.status = status;
        this.values = values.clone();
        this.bound = bound;
        this.core = List.copyOf(core);
        this.effort = effort;
    }

    /// The same, with the claim that nothing is better.
    Answer proved() {
        return new Answer(Status.OPTIMAL, values, bound, core, effort);
    }

    /// The same, without the claim that nothing is better.
    Answer unproved() {
        return new Answer(
                status == Status.OPTIMAL ? Status.FEASIBLE : status, values, bound, core, effort);
    }

    public Status status() {
        return status;
    }

    /// @throws IllegalStateException if nothing was found
    public long value(Var one) {
        if (values.length == 0) {
            throw new IllegalStateException("no values, status (%s).".formatted(status));
        }
        return values[one.at()];
    }

    public boolean isOn(Literal literal) {
        return (value(new Var(literal.at())) == 1) == literal.positive();
    }

    public long value(Sum sum) {
        if (values.length == 0 && sum.terms() > 0) {
            throw new IllegalStateException("no values, status (%s).".formatted(status));
        }
        return sum.valueIn(values);
    }

    public double bound() {
        return bound;
    }

    public List<Literal> core() {
        return core;
    }

    public double effort() {
        return effort;
    }

    int size() {
        return values.length;
    }
}
