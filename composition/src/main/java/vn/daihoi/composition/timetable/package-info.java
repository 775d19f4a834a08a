/// When each congress is held and who goes there: working groups, leaders and halls are never in
/// two places, pilots come first, and the wishes of the units are met as far as proved possible.
@NullMarked
package vn.daihoi.composition.timetable;

import org.jspecify.annotations.NullMarked;
