package vn.daihoi.tasks.web;

import vn.daihoi.tasks.internal.TypedTask;
import vn.daihoi.tasks.internal.TypedTask.Field;
import vn.daihoi.tasks.web.TaskListPage.Choice;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The form of a task, new or to be changed.
///
/// @param action where it is sent
/// @param back where who gives up goes
/// @param isNew whether there is no such task yet
/// @param version of the task that is changed; empty for a new one
/// @param faults message keys by field
/// @param overtaken whether somebody else changed it meanwhile
public record TaskFormPage(
        String action,
        String back,
        boolean isNew,
        String version,
        TypedTask typed,
        List<Choice> people,
        List<Choice> steps,
        Map<Field, String> faults,
        boolean overtaken) {

    /// Message key of what is wrong with a field; empty when nothing is.
    ///
    /// @param field name of a [Field] in small letters
    public String fault(String field) {
        String fault = faults.get(Field.valueOf(field.toUpperCase(Locale.ROOT)));
        return fault == null ? "" : "tasks.fault." + fault;
    }

    public boolean isWrong(String field) {
        return !fault(field).isEmpty();
    }
}
