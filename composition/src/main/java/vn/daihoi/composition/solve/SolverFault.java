package vn.daihoi.composition.solve;

/// A programme that no solver can take: never a property of the case, always a fault here.
public final class SolverFault extends RuntimeException {

    SolverFault(String message) {
        super(message);
    }
}
