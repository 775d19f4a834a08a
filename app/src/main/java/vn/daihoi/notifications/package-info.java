/// Messages to people: the bell and its page, and messages that leave the program by mail and text
/// message.
///
/// The bell is a row that the person's pages show. What leaves the program is stored first, in the
/// transaction of whoever has something to tell, and sent after it by one node at a time: see
/// [Outbox]. Publishes nothing to modules; a person's screens watch the topic `person:<id>`. Owns
/// the schema `notifications`.
@ApplicationModule(displayName = "Notifications")
@NullMarked
package vn.daihoi.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
