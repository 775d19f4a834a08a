package vn.daihoi.lessons.web;

import java.util.List;

/// Lessons that a unit was given.
///
/// @param plan address of the unit's plan
/// @param answer how many are open, in a sentence
public record OwnLessonsView(
        String address, String plan, String answer, List<Item> items, boolean maySay) {

    /// @param evidenceFiles of the board
    /// @param files of the unit's answer
    /// @param look what those who look after the unit said; empty while they have not looked
    /// @param fault that the check finds in the unit now; empty when none
    /// @param typed words as typed or as they stand
    /// @param refusal of what was typed; empty when it was taken
    public record Item(
            String address,
            String id,
            String name,
            String title,
            String part,
            String happened,
            String todo,
            String evidence,
            List<FileLink> evidenceFiles,
            String before,
            String check,
            String fault,
            String stand,
            String standCode,
            String icon,
            String said,
            String words,
            List<FileLink> files,
            String look,
            String typed,
            String refusal,
            FilesField field,
            boolean holds,
            boolean isOpen) {}
}
