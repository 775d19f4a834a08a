/// Messages to people: the bell and its page.
///
/// Publishes nothing to modules; a person's screens watch the topic `person:<id>`. Owns the schema
/// `notifications`.
@ApplicationModule(displayName = "Notifications")
@NullMarked
package vn.daihoi.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
