package vn.daihoi.readiness;

import vn.daihoi.readiness.ReadinessLine.State;

import java.util.List;

/// What all modules together say of one unit.
///
/// @param lines part by part
public record Verdict(List<ReadinessLine> lines) {

    public Verdict {
        lines = List.copyOf(lines);
    }

    public List<ReadinessLine> of(State state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }

    /// Whether nothing keeps the congress from being held. Where nobody says anything, nothing is
    /// known, and that is no yes.
    public boolean isReady() {
        return !lines.isEmpty() && of(State.BLOCKING).isEmpty();
    }
}
