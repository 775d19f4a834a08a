package vn.daihoi.tasks.internal;

import java.time.Instant;

/// What somebody said of a task.
public record Comment(String text, String by, Instant at) {}
