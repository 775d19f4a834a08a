package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the matrix shows.
///
/// @param base address of the matrix without what narrows it
/// @param topic which live news concern it
/// @param position place of the newest news when it was read
/// @param answer the question's answer in one sentence
/// @param crumbs units above the shown ones, from the top down
/// @param own address of the steps of the unit above the shown ones, and how far these are; null
///   where it has none
/// @param urge address where those who are late are urged; null when the viewer may not, or nobody
///   is below
/// @param proofs where proofs wait for the viewer, and how many; null when the viewer looks at none
/// @param reports address of the reports on those below; null when units of several branches are
///   shown
/// @param totals milestones in each state, of all rows before they were narrowed by state
/// @param hidden rows that the filter hides
public record MatrixPage(
        String base,
        String topic,
        long position,
        MatrixFilter filter,
        String question,
        String answer,
        List<Choice> crumbs,
        @Nullable Choice own,
        @Nullable String urge,
        @Nullable Choice proofs,
        @Nullable String reports,
        List<Total> totals,
        List<Choice> groups,
        List<Choice> states,
        List<Choice> phases,
        List<Column> columns,
        List<Row> rows,
        int hidden) {

    /// Something to choose or to go to.
    public record Choice(String value, String label) {}

    /// How many milestones are in a state, and the address that shows only units with such.
    public record Total(String state, String icon, int count, String label, String query) {}

    /// A step, and how certain its due day is.
    public record Column(String step, int number, String name, String phase) {

        /// Number and name, as each cell says it on a phone.
        public String label() {
            return number + ". " + name;
        }
    }

    /// A unit.
    ///
    /// @param name as in full, for instance `Phường Văn Chương`
    /// @param address its plan, or the matrix of the units below it
    /// @param summary its state in words
    /// @param behind how many milestones, or units below, are behind
    /// @param oldest days of the longest delay
    /// @param cells one for each column; null where the unit does not have the step
    public record Row(
            String code,
            String name,
            String path,
            String address,
            String summary,
            int behind,
            long oldest,
            List<@Nullable Cell> cells) {}

    /// A step of a unit.
    ///
    /// @param state code of the state that gives the colour
    /// @param word what the cell says
    /// @param details lines shown on hover and tap; none when there is nothing to tell
    public record Cell(String state, String icon, String word, List<String> details) {}
}
