package vn.daihoi.composition.solve;

/// A variable of a programme.
///
/// @param at its place, from 0
public record Var(int at) {

    /// The switch that is on when the variable is 1; for variables that are 0 or 1 only.
    public Literal is() {
        return new Literal(at, true);
    }

    /// The switch that is on when the variable is 0; for variables that are 0 or 1 only.
    public Literal not() {
        return new Literal(at, false);
    }
}
