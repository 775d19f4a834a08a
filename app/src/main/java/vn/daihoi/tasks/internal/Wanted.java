package vn.daihoi.tasks.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.tasks.Repeat;
import vn.daihoi.tasks.Responsible;
import vn.daihoi.tasks.internal.Task.Content;
import vn.daihoi.tasks.internal.Task.Standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a person wants a task to say.
///
/// @param due null when no day is set; there is one when it comes again
/// @param step milestone that it serves; null for none
/// @param points to begin with; of no meaning for a task that is there
public record Wanted(
        String title,
        String note,
        Responsible responsible,
        @Nullable LocalDate due,
        @Nullable String step,
        Optional<Repeat> repeat,
        List<String> points) {

    public Wanted {
        points = List.copyOf(points);
    }

    Content content() {
        return content(Optional.empty(), Standing.OPEN);
    }

    /// In the place of what a task says now.
    Content inPlaceOf(Content now) {
        return content(Optional.ofNullable(now.series()), now.standing());
    }

    private Content content(Optional<Series> row, Standing standing) {
        var series = Series.of(row, repeat, Optional.ofNullable(due)).orElse(null);
        return new Content(title, note, responsible, due, step, series, standing);
    }
}
