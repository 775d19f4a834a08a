package vn.daihoi.tasks.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.tasks.OpenPoints.OpenPoint;

import java.util.List;

/// A list of tasks: of a unit, or of the viewer in all units.
///
/// @param address of the page
/// @param answer the most important thing in one sentence
/// @param groups of tasks with a heading; one without a heading on a unit's list
/// @param mine null on a unit's list
/// @param ofUnit null on the viewer's own list
/// @param done what the last act did, and can be taken back; null where none was
/// @param refused message of what is wrong with an act on ticked tasks; empty when nothing is
/// @param mayAct whether the viewer may act on any of them
public record TaskListPage(
        String address,
        String answer,
        List<Group> groups,
        @Nullable Mine mine,
        @Nullable OfUnit ofUnit,
        @Nullable Done done,
        String refused,
        boolean mayAct) {

    public record Group(String title, List<TaskRow> rows) {}

    /// @param units lists of the viewer's units
    /// @param waiting what waits for the viewer in other modules
    public record Mine(List<Choice> units, List<OpenPoint> waiting) {}

    /// @param people responsible ones that the list has
    /// @param candidates who can be made responsible
    /// @param states with the number of tasks in each
    /// @param all how many tasks the unit has
    public record OfUnit(
            TaskFilter filter,
            List<Choice> people,
            List<Choice> candidates,
            List<Choice> states,
            int all,
            String csv) {}

    public record Choice(String value, String label) {}

    /// @param undo address that takes it back
    public record Done(String words, String undo) {}

    public int count() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }
}
