/// Pilots, observers, scores and debriefings, and how they are kept.
@NullMarked
package vn.daihoi.pilot.internal;

import org.jspecify.annotations.NullMarked;
