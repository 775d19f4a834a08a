package vn.daihoi.tasks.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// What is to be done with ticked tasks. Fields that were not sent come as null.
///
/// @param ticked keys of the tasks
/// @param only the one whose own button was pressed: it is done
/// @param act `done`, `move` or `hand`
/// @param until new last day in ISO form
/// @param to key of who gets them
record BulkForm(
        @Nullable List<UUID> ticked,
        @Nullable UUID only,
        @Nullable String act,
        @Nullable String until,
        @Nullable String to) {

    /// Ticked by hand: more is no longer looked at.
    private static final int MOST = 500;

    List<UUID> chosen() {
        if (only != null) {
            return List.of(only);
        }
        return ticked == null ? List.of() : ticked.stream().distinct().limit(MOST).toList();
    }

    String wish() {
        return only != null || act == null ? "done" : act;
    }

    String day() {
        return until == null ? "" : until;
    }

    String person() {
        return to == null ? "" : to;
    }
}
