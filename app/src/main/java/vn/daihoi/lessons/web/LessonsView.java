package vn.daihoi.lessons.web;

import java.util.List;

/// Lessons of a unit.
///
/// @param address of the list
/// @param own address of the lessons that the unit itself was given; empty when there are none
/// @param answer how many hold and how many units are still to act, in a sentence
/// @param isNew whether nothing was ever written
public record LessonsView(
        String address,
        String own,
        String answer,
        String q,
        List<Row> rows,
        boolean mayWrite,
        boolean isNew) {

    /// @param effect faults before and now, in words; empty without a check
    /// @param open units that have not answered, or whose answer was returned
    /// @param waiting units whose answer nobody has looked at
    /// @param settled units whose answer was confirmed
    public record Row(
            String address,
            String number,
            String title,
            String part,
            String state,
            String stateCode,
            String step,
            String effect,
            int open,
            int waiting,
            int settled,
            int units) {}
}
