package vn.daihoi.composition.solve;

/// A variable of 0 or 1, or its opposite, as a switch.
///
/// @param at place of the variable
/// @param positive on when the variable is 1
public record Literal(int at, boolean positive) {

    public Literal opposite() {
        return new Literal(at, !positive);
    }
}
