package vn.daihoi.obstacles.web;

import vn.daihoi.obstacles.internal.ObstacleFilter;

import java.util.List;

/// Obstacles of a unit and those below it, as their list shows them.
///
/// @param address of the list, without what narrows it
/// @param library address of the answers
/// @param answer how many wait and where the oldest is, in a sentence
/// @param tabs one for each state, and one for all
/// @param units to choose from; empty where the unit has none below it
/// @param isNew whether nothing was ever raised
public record ObstaclesView(
        String address,
        String library,
        String answer,
        ObstacleFilter filter,
        List<Tab> tabs,
        List<Row> rows,
        List<Choice> units,
        boolean mayRaise,
        boolean isNew) {

    /// @param query of its address
    public record Tab(String label, int count, String query, boolean chosen) {}

    /// @param owner name of the unit that must act
    /// @param days how many it has been open, or was
    /// @param look class of the state
    /// @param icon sign of the state
    public record Row(
            String address,
            String title,
            String unit,
            String kind,
            String severity,
            String severityCode,
            String owner,
            String raised,
            long days,
            String state,
            String look,
            String icon,
            String taken) {}

    public record Choice(String code, String name) {}
}
