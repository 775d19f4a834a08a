package vn.daihoi.steering.web;

import java.util.List;

/// Who would look after which units. Texts are in the viewer's language.
///
/// @param groups address of the page of groups
/// @param all whether units that have a group are shared out anew too
/// @param answer how many units are shared out among how many groups, or why none
/// @param seal of what is shown
/// @param parts one for each group; none when nothing is to be shared out
public record BalanceView(
        String groups, boolean all, String answer, String seal, List<Part> parts) {

    /// @param held what the group looks after now
    /// @param gets how many units it would get
    /// @param units those, with their committees and where they come from
    /// @param gives how many units it would give away; empty for none
    /// @param gone those, with where they go
    /// @param after what it would look after
    public record Part(
            String name,
            String held,
            String gets,
            List<String> units,
            String gives,
            List<String> gone,
            String after) {}
}
