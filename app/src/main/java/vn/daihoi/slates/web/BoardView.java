package vn.daihoi.slates.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The structure board, in the viewer's language.
///
/// @param address of the board, without query
/// @param home of the unit's slates
/// @param mayEdit whether the viewer may change the slate
/// @param answer how the slate stands, in a sentence
/// @param state `met`, `broken` or `undecided`: the whole
/// @param missing data to fill in first, in sentences; empty when nothing unknown decides
/// @param people those that the filter shows
/// @param found how many the filter finds, shown or not
/// @param undo what would be taken back; null when there is nothing
/// @param back query of the page, for forms that come back to it
public record BoardView(
        String address,
        String home,
        String name,
        int revision,
        boolean mayEdit,
        boolean adopted,
        String about,
        String answer,
        String state,
        List<String> missing,
        SizeBar size,
        List<BoardRule> rules,
        BoardFilter filter,
        List<Choice> choices,
        List<BoardPerson> people,
        int found,
        int all,
        @Nullable String undo,
        String back,
        List<Line> changes,
        List<Kept> versions,
        List<Choice> others) {

    /// @param text such as "45 người, cần 45"
    public record SizeBar(String text, String state, String word, BoardBar bar, String source) {}

    /// A bar of 1000 units width.
    ///
    /// @param part how long the sure part is
    /// @param possible how long it is with all unknown
    /// @param min where the lower bound stands; -1 when there is none
    /// @param max where the upper bound stands; -1 when there is none
    public record BoardBar(int part, int possible, int min, int max) {

        public static final int WIDTH = 1000;
    }

    /// One rule.
    ///
    /// @param measure such as "27/43 người (62,8%)"
    /// @param demand such as "nhiều nhất 25 người (60% của 43)"
    /// @param mark `confirmed`, `practice` or `unverified`; empty for a unit's own rule
    /// @param people who counts; empty when the viewer may not know
    /// @param hidden whether names are kept from the viewer
    /// @param shown address that shows the people of the rule alone
    public record BoardRule(
            String id,
            String label,
            String state,
            String word,
            String measure,
            String demand,
            BoardBar bar,
            String strength,
            String source,
            String mark,
            String markWord,
            String note,
            List<String> people,
            List<String> unknown,
            boolean hidden,
            List<Suggestion> helpers,
            boolean comes,
            String shown) {}

    /// One whose coming or going would help.
    public record Suggestion(String person, String name, String about) {}

    /// One person.
    ///
    /// @param groups names of groups that they count for, as far as the viewer may know
    /// @param locked whether proposals leave them where they are
    public record BoardPerson(
            String id,
            String name,
            String post,
            String represents,
            List<String> groups,
            boolean chosen,
            boolean locked) {}

    public record Choice(String id, String name) {}

    /// @param undone who took it back; empty while it holds
    public record Line(String text, String by, String at, String undone) {}

    public record Kept(int number, String note, String by, String at, int people) {}

    public boolean isCut() {
        return people.size() < found;
    }
}
