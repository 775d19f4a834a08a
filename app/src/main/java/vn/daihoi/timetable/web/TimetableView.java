package vn.daihoi.timetable.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the page of a timetable shows.
///
/// @param answer what is to know, in a sentence
/// @param days rows of the calendar, in order
/// @param unplaced congresses without a slot
/// @param clashes in words
/// @param missed what others changed since the viewer looked; empty when nothing was refused
/// @param search a proposal under way or done; null where none was asked for
/// @param differences of the draft from what was published, or of plans from it
public record TimetableView(
        String address,
        String answer,
        boolean mayEdit,
        boolean isEmpty,
        int revision,
        List<Day> days,
        List<Card> unplaced,
        List<String> clashes,
        List<Line> missed,
        @Nullable Search search,
        String published,
        List<String> differences,
        List<Line> changes,
        List<Version> versions) {

    public boolean mayUndo() {
        return changes.stream().anyMatch(change -> change.undone().isEmpty());
    }

    /// @param label with the day of the week
    /// @param note why nobody can be placed; empty for a day like others
    public record Day(String label, String note, List<Cell> cells) {}

    /// @param slot as `2024-03-26/morning`
    /// @param open whether congresses may be held then
    public record Cell(String slot, String half, boolean open, List<Card> cards) {}

    /// One congress.
    ///
    /// @param address page where it is placed anew
    /// @param kind `held`, `pilot`, `fixed` or empty
    /// @param mark the kind in words; may be empty
    /// @param lines working group, leader, hall, as far as they are chosen
    /// @param clashes in words
    public record Card(
            String code,
            String name,
            String address,
            String kind,
            String mark,
            List<String> lines,
            List<String> clashes) {

        public boolean movable() {
            return !kind.equals("held");
        }
    }

    /// @param undone who took it back; empty while it holds
    public record Line(String text, String by, String at, String undone) {}

    public record Version(int number, String note, String by, String at) {}

    /// @param underWay whether it still runs
    /// @param done part of the longest time, out of `total`
    /// @param words what it came to
    /// @param reasons why there is no timetable
    /// @param id of a proposal that can be taken; empty otherwise
    /// @param differs what would change, in a sentence; empty when nothing would
    public record Search(
            boolean underWay,
            long done,
            long total,
            String words,
            List<String> reasons,
            String id,
            String differs) {}
}
