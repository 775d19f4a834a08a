package vn.daihoi.meetings.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A meeting, as the page of who holds it shows it. Texts are in the viewer's language.
///
/// @param head what stands above all its pages
/// @param answer who answered and who did not, in a sentence
/// @param notes what the holder must know: units that nobody can tell, units that ended
/// @param row the meetings of the same row; empty when it stands in none
/// @param invitees those shown
/// @param filter which are shown
/// @param unsent how many invitations have not gone out
/// @param choose null where nobody may be invited any more
public record MeetingView(
        MeetingHead head,
        String answer,
        List<String> notes,
        List<InRow> row,
        List<Row> invitees,
        Filter filter,
        int unsent,
        boolean mayRemind,
        boolean paper,
        @Nullable Choose choose,
        String fault) {

    /// @param here whether it is the one that is shown
    public record InRow(String address, String label, boolean here, boolean calledOff) {}

    /// @param state class of the answer's word
    /// @param note what makes it special: no account, the unit ended; may be empty
    public record Row(
            String id,
            String name,
            String capacity,
            String icon,
            String state,
            String word,
            String detail,
            String note) {}

    /// @param state `all`, `silent`, `coming`, `deputy`, `absent`
    /// @param counts how many there are of each, in that order
    public record Filter(String state, String words, List<Count> counts) {}

    public record Count(String code, String name, int count) {}

    /// What can be ticked, and what was.
    ///
    /// @param groups of the campaign
    /// @param saved groups of recipients of papers that the holder saved
    /// @param inRow whether the later meetings of the row can get the same list
    public record Choose(
            List<Option> levels,
            List<Option> groups,
            List<Option> saved,
            List<Option> units,
            List<Option> capacities,
            String codes,
            boolean inRow,
            boolean open) {}

    /// @param hint what it holds; may be empty
    public record Option(String code, String name, String hint, boolean chosen) {

        static Option of(String code, String name, String hint, Set<String> chosen) {
            return new Option(code, name, hint, chosen.contains(code));
        }
    }
}
