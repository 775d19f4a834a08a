/// Tasks of units beside their milestones: who does what by when, with points to tick, files and
/// comments.
///
/// Other modules make tasks through [Tasks], each with its [TaskOrigin], so that telling twice
/// makes one. Publishes nothing. Gives directives the tasks that carry out their requirements.
/// Reminds people by the clock. Owns the schema `tasks`.
@ApplicationModule(displayName = "Tasks")
@NullMarked
package vn.daihoi.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
