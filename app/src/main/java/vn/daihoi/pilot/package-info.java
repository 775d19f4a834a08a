/// Congresses that are held first, for the others to learn from: chosen by the board of the unit
/// above, scored by observers on their phones, judged in a debriefing the same day.
///
/// Publishes and listens to nothing. Owns the schema `pilot`.
@ApplicationModule(displayName = "Pilot")
@NullMarked
package vn.daihoi.pilot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
