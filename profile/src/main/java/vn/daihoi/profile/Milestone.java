package vn.daihoi.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One step on the way of a unit to its congress and back to daily work.
///
/// @param id stable, such as `ward-plan`
/// @param number place in the order of the guidance, 1 or more
/// @param levels codes of the levels whose units have this milestone
/// @param after steps that come first where a unit has them, all before this one in the order
/// @param dues at most one for each of those levels
public record Milestone(
        String id,
        int number,
        Label name,
        Phase phase,
        Set<String> levels,
        Actor actor,
        Evidence evidence,
        Set<String> after,
        List<Due> dues,
        Basis basis) {

    public Milestone {
        levels = Set.copyOf(levels);
        after = Set.copyOf(after);
        dues = List.copyOf(dues);
    }

    /// When it is due for units of a level; empty when no document or default says so.
    public Optional<Due> due(String level) {
        return dues.stream().filter(due -> due.level().equals(level)).findFirst();
    }
}
