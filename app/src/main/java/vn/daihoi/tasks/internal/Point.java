package vn.daihoi.tasks.internal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A part of a task.
///
/// @param by who ticked it; null while it is to be done
public record Point(UUID id, String text, @Nullable String by, @Nullable Instant at) {

    public boolean isDone() {
        return at != null;
    }
}
