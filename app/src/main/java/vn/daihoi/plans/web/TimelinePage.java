package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A drawing of units and their steps over time. Places are in units of the drawing.
///
/// @param base address without what narrows it
/// @param matrix address of the matrix of the same units
/// @param answer what is ahead, in one sentence
/// @param zooms with the addresses that choose them
/// @param earlier address of the time before; null where all time is shown
/// @param today address of the window with today; null where all time is shown
/// @param later address of the time after; null where all time is shown
/// @param width of the drawing
/// @param height of the drawing
/// @param left where time begins, after the names
/// @param top where rows begin, below the days
/// @param now place of today; null where it is not shown
/// @param hidden units that the filter hides
public record TimelinePage(
        String base,
        String matrix,
        TimelineFilter filter,
        String answer,
        String period,
        List<MatrixPage.Choice> zooms,
        List<MatrixPage.Choice> phases,
        @Nullable String earlier,
        @Nullable String today,
        @Nullable String later,
        int width,
        int height,
        int left,
        int top,
        @Nullable String now,
        List<Tick> ticks,
        List<Row> rows,
        int hidden) {

    /// A line at the beginning of a month, week or day.
    public record Tick(String x, String label) {}

    /// A unit.
    ///
    /// @param congress place of its congress day; empty where it is not shown
    /// @param waits lines from steps that come first to those that wait for them
    /// @param held all that wait, in words
    /// @param hangs from the first to the last step whose day hangs on the congress; null where
    ///   none is shown
    public record Row(
            String name,
            String address,
            int y,
            int height,
            String congress,
            String congressDay,
            @Nullable Line hangs,
            List<Wait> waits,
            List<Held> held,
            List<Mark> marks) {

        /// How many wait for a step that is late.
        public long heldByLate() {
            return held.stream().filter(Held::late).count();
        }
    }

    /// A step that comes first, and one that waits for it.
    ///
    /// @param late whether the first is
    public record Wait(String fromX, int fromY, String toX, int toY, boolean late) {}

    /// A step that waits.
    ///
    /// @param words what it waits for
    /// @param late whether one of those is late
    public record Held(String name, String address, String words, boolean late) {}

    /// Whether any step waits for another.
    public boolean holds() {
        return rows.stream().anyMatch(row -> !row.held().isEmpty());
    }

    public record Line(String from, String to) {}

    /// A step.
    ///
    /// @param x where it was reached, or is due
    /// @param state code of its state
    /// @param delay from its due day to when it was reached, or to today; null when it is in time
    /// @param hanging whether its day hangs on the congress
    /// @param about all of it in words
    public record Mark(
            int number,
            String address,
            String x,
            int y,
            String state,
            @Nullable Line delay,
            boolean hanging,
            String about) {}
}
