package vn.daihoi.tasks.internal;

import vn.daihoi.files.FileId;

import java.time.Instant;
import java.util.UUID;

/// A file that belongs to a task.
///
/// @param by who added it
public record Attached(UUID id, FileId file, String name, String by, Instant at) {}
