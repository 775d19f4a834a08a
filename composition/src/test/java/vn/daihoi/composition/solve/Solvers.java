package vn.daihoi.composition.solve;

/// The solver for tests; their machine must have it.
public final class Solvers {

    private Solvers() {}

    public static Solver solver() {
        return switch (Natives.load()) {
            case Natives.Loaded(Solver solver) -> solver;
            case Natives.Absent(String reason) -> throw new AssertionError(reason);
        };
    }
}
