package vn.daihoi.composition.solve;

/// What a search came to. A limit that was reached gives [#FEASIBLE] or [#UNKNOWN], never
/// [#INFEASIBLE].
public enum Status {
    /// Found, and proved to be the best.
    OPTIMAL,
    /// Found; whether there is a better one was not decided.
    FEASIBLE,
    /// Proved that there is none.
    INFEASIBLE,
    /// Stopped before anything was found or proved.
    UNKNOWN;

    public boolean hasList() {
        return this == OPTIMAL || this == FEASIBLE;
    }
}
