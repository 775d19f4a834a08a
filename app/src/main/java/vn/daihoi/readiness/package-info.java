/// What must be there before a unit may hold its congress: each module that knows a part of it
/// answers through [ReadinessPart]; [Readiness] brings the answers together.
///
/// Asks nobody but those that answer, publishes and keeps nothing.
@ApplicationModule(displayName = "Readiness")
@NullMarked
package vn.daihoi.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
