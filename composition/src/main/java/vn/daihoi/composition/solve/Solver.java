package vn.daihoi.composition.solve;

/// Answers programmes. Safe for use by several threads.
public interface Solver {

    /// @throws SolverFault if the programme itself is wrong: a fault of whoever wrote it
    Answer solve(Programme programme, Limits limits, Stop stop);

    /// Whether the linear solver that comes with it is there too.
    default boolean hasLinear() {
        return true;
    }
}
