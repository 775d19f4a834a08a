package vn.daihoi.plans;

import java.util.Map;

/// How far the units below a unit are.
///
/// @param units those below that have steps
/// @param unitsBehind those of them that are behind with one step at least
/// @param steps for each step, by its id: how many units are in each state
/// @param awaitingLook for each step, by its id: how many of those that reached it did so by a
///   proof that the level above has not looked at
public record BranchProgress(
        int units,
        int unitsBehind,
        Map<String, Map<State, Integer>> steps,
        Map<String, Integer> awaitingLook) {

    /// Milestones of all steps in this state.
    public int count(State state) {
        return steps.values().stream().mapToInt(counts -> counts.getOrDefault(state, 0)).sum();
    }
}
