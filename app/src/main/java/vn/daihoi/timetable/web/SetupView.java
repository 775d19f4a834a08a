package vn.daihoi.timetable.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The page on which a timetable's circumstances are set.
///
/// @param back the calendar
/// @param days fields of the form of days, as they are or as typed
/// @param gapHint what the profile proposes, and how sure that is
/// @param form name of the form that was refused; empty otherwise
/// @param field of it that is wrong; empty when none is
/// @param fault why, in words
/// @param typed what was typed into it
/// @param missed what others changed meanwhile
public record SetupView(
        String back,
        int revision,
        boolean mayEdit,
        Days days,
        String gapHint,
        List<Ward> wards,
        List<Option> groups,
        List<Entry> leaders,
        List<Entry> halls,
        List<Entry> absences,
        List<Entry> wishes,
        List<Option> absentees,
        String form,
        String field,
        String fault,
        Map<String, String> typed,
        List<TimetableView.Line> missed) {

    public boolean isFaultOf(String name) {
        return form.equals(name);
    }

    /// Whether this field of this form is wrong.
    public boolean isWrong(String name, String wrong) {
        return form.equals(name) && field.equals(wrong);
    }

    /// What was typed into a field of a form that was refused; empty otherwise.
    public String typed(String name, String wanted) {
        return form.equals(name) ? typed.getOrDefault(wanted, "") : "";
    }

    /// @param from and until as `2024-03-04`
    /// @param weekdays 1 for Monday to 7
    /// @param halves codes
    /// @param excluded one day a line
    public record Days(
            String from,
            String until,
            Set<Integer> weekdays,
            Set<String> halves,
            String excluded,
            String gap,
            int slots) {}

    /// @param day of the plan; empty while it has none
    /// @param group in charge; empty where none is
    /// @param pilot whether it is ticked as one
    /// @param chosen whether it was chosen as a pilot elsewhere, which is not undone here
    /// @param ticked for a hall that was refused
    public record Ward(
            String code,
            String name,
            String day,
            String group,
            boolean held,
            boolean pilot,
            boolean chosen,
            boolean fixed,
            boolean ticked) {}

    public record Option(String value, String label) {}

    /// Something that can be taken away.
    ///
    /// @param details may be empty
    public record Entry(String id, String label, String details) {}
}
