package vn.daihoi.timetable.internal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Something that was changed about a draft.
///
/// @param revision of the draft after it
/// @param key message key of the text that tells it
/// @param arguments what fills it; slots as `2024-03-26/morning`
/// @param undoneBy null while it holds
public record Change(
        int revision,
        String key,
        List<String> arguments,
        String by,
        Instant at,
        @Nullable String undoneBy) {

    public Change {
        arguments = List.copyOf(arguments);
    }
}
