package vn.daihoi.tasks.web;

import java.util.List;

/// One task with all that hangs on it.
///
/// @param address of the page
/// @param home address of the unit's list
/// @param row what lists show of it
/// @param facts what else is known
/// @param origin address of what gave rise to it; empty for one made by hand
/// @param undo address that takes the newest act back; empty where it cannot be
/// @param refused what is wrong with the form that was sent; of no form when nothing is
public record TaskPage(
        String address,
        String home,
        TaskRow row,
        String note,
        List<Fact> facts,
        String origin,
        List<Part> points,
        List<Said> comments,
        List<Paper> files,
        List<Past> history,
        String undo,
        boolean mayAct,
        long megabytes,
        Refused refused) {

    public record Fact(String name, String value) {}

    /// @param done who ticked it when; empty while it is to be done
    public record Part(String id, String text, String done) {}

    public record Said(String by, String at, String text) {}

    /// @param added by whom, when
    public record Paper(String id, String name, String added) {}

    /// @param undone who took it back; empty while it holds
    public record Past(String text, String by, String undone) {}

    /// @param form `points`, `comment`, `file`, `drop`; empty when nothing was refused
    /// @param typed what was typed
    /// @param fault what is wrong
    public record Refused(String form, String typed, String fault) {

        static final Refused NOTHING = new Refused("", "", "");
    }

    public boolean isWrong(String form) {
        return refused.form().equals(form);
    }

    public String typed(String form) {
        return isWrong(form) ? refused.typed() : "";
    }
}
