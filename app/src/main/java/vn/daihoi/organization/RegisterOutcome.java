package vn.daihoi.organization;

import java.util.List;

/// What came of reading a register file in.
public sealed interface RegisterOutcome {

    /// Written. `unchanged` were the same already.
    record Taken(int rows, int begun, int unchanged, int renamed, int moved, int ended)
            implements RegisterOutcome {}

    /// Nothing was written.
    record Faulty(List<RegisterFault> faults) implements RegisterOutcome {}
}
