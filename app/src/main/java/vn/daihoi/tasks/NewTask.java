package vn.daihoi.tasks;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A task as another module wants it.
///
/// @param title what is to be done; longer ones are cut to [#LONGEST_TITLE] and told in full in the
///   note
/// @param note further words; may be empty
/// @param due last day; null when none is set
/// @param points parts of it, ticked one by one; may be empty
/// @param step id of a milestone that it serves; null for none
/// @param repeat how it comes again, from its last day on; null for a single one
/// @param origin what gave rise to it; null for nothing in particular: such a task is made each
///   time it is told
public record NewTask(
        String title,
        String note,
        Responsible responsible,
        @Nullable LocalDate due,
        List<String> points,
        @Nullable String step,
        @Nullable Repeat repeat,
        @Nullable TaskOrigin origin) {

    /// In UTF-16 units.
    public static final int LONGEST_TITLE = 200;

    public NewTask {
        title = title.strip().replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            throw new IllegalArgumentException("A task without a title: nobody would know it.");
        }
        if (title.length() > LONGEST_TITLE) {
            note = note.isBlank() ? title : title + "\n" + note;
            title = title.substring(0, LONGEST_TITLE - 1).stripTrailing() + "…";
        }
        if (repeat != null && due == null) {
            throw new IllegalArgumentException("A task that comes again needs a first day.");
        }
        points = List.copyOf(points);
    }

    /// One that nobody does yet, without points.
    public static NewTask of(String title, @Nullable LocalDate due, TaskOrigin origin) {
        return new NewTask(title, "", Responsible.NOBODY, due, List.of(), null, null, origin);
    }

    public NewTask by(Responsible who) {
        return new NewTask(title, note, who, due, points, step, repeat, origin);
    }

    public NewTask serving(String milestone) {
        return new NewTask(title, note, responsible, due, points, milestone, repeat, origin);
    }

    public NewTask saying(String words) {
        return new NewTask(title, words, responsible, due, points, step, repeat, origin);
    }
}
