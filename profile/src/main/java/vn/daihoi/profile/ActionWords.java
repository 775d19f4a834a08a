package vn.daihoi.profile;

import java.util.List;

/// How a task shows what is to come of it, who does it and by when. All are regular expressions
/// that meet folded text.
///
/// @param outcomes outcomes that can be verified, besides figures
/// @param owners who is in charge
/// @param deadlines dates, periods and frequencies
/// @param vague what opens a task that may say nothing
/// @param notes what opens a line that holds for all tasks of its section
/// @param programmes how a programme is named by its number
/// @param taskColumns heads of table columns that hold tasks
/// @param outcomeColumns heads of table columns that hold targets or outcomes
/// @param ownerColumns heads of table columns that hold bodies in charge
/// @param deadlineColumns heads of table columns that hold times
/// @param common words that two texts may share without speaking of the same thing
public record ActionWords(
        List<String> outcomes,
        List<String> owners,
        List<String> deadlines,
        List<String> vague,
        List<String> notes,
        List<String> programmes,
        List<String> taskColumns,
        List<String> outcomeColumns,
        List<String> ownerColumns,
        List<String> deadlineColumns,
        List<String> common) {

    /// No words at all.
    public static final ActionWords NONE =
            new ActionWords(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of(), List.of());

    public ActionWords {
        outcomes = List.copyOf(outcomes);
        owners = List.copyOf(owners);
        deadlines = List.copyOf(deadlines);
        vague = List.copyOf(vague);
        notes = List.copyOf(notes);
        programmes = List.copyOf(programmes);
        taskColumns = List.copyOf(taskColumns);
        outcomeColumns = List.copyOf(outcomeColumns);
        ownerColumns = List.copyOf(ownerColumns);
        deadlineColumns = List.copyOf(deadlineColumns);
        common = List.copyOf(common);
    }
}
