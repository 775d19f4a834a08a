package vn.daihoi.steering.web;

import java.util.List;

/// The working groups of a unit, as their page shows them. Texts are in the viewer's language.
///
/// @param address of the page
/// @param answer which units have a group and which have none, in a sentence
/// @param groups that work, in the order of their creation
/// @param dissolved lines that tell which groups worked once
/// @param changes newest first
/// @param candidates who may be in a group
/// @param mayManage whether the viewer may change them
/// @param visits address of what members take along to the units; empty for who visits none
/// @param typed name of a new group that could not be taken; empty otherwise
/// @param fault what is wrong; empty when nothing is
/// @param faultAt key of the group that the fault is about; empty for a new one
public record WorkingGroupsView(
        String address,
        String answer,
        List<Group> groups,
        List<String> dissolved,
        List<Line> changes,
        List<Candidate> candidates,
        boolean mayManage,
        String visits,
        String typed,
        String fault,
        String faultAt) {

    /// @param matrix address of the matrix of its units
    /// @param members the head first
    /// @param units in its charge
    /// @param choices all units directly below, to choose from
    public record Group(
            String id,
            String name,
            String matrix,
            List<Member> members,
            List<Unit> units,
            List<Choice> choices) {}

    /// @param duty code of the duty
    public record Member(String person, String name, String duty) {}

    /// A unit in the charge of a group.
    public record Unit(String name, String address) {}

    /// @param charge name of another group that has it; empty when none has
    public record Choice(String code, String name, boolean chosen, String charge) {}

    /// @param undone who took it back; empty while it holds
    /// @param undo key to take it back with; empty where it cannot be
    public record Line(String text, String by, String at, String undone, String undo) {}

    public record Candidate(String person, String name) {}

    public boolean isFaultOf(String group) {
        return !fault.isEmpty() && faultAt.equals(group);
    }
}
