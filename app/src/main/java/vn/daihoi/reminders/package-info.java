/// Reminds people of steps that fall due, tells the level above of delays, and lets officers urge
/// units that are late.
///
/// A module of its own, above plans: it asks plans what is late, accounts who answers for it, and
/// hands what is to be said to notifications and drafts; none of these needs to know it. What it
/// keeps, who was to be told of what by which rule, is another thing than the messages that carry
/// it, which notifications keep.
///
/// Each reminder is a row that can exist once, and goes into one digest of its person; row, digest
/// and message are written in one transaction. So it matters neither how often the work is done nor
/// on how many nodes.
///
/// Publishes nothing, listens to nothing, works by the clock. Gives plans notes on who was urged.
/// Owns the schema `reminders`.
@ApplicationModule(displayName = "Reminders")
@NullMarked
package vn.daihoi.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
