/// On which half of which day each congress below a unit is held, who goes there and in which hall.
///
/// Drafts are changed by hand or proposed by the library; what is published holds no clash and sets
/// the days of congresses in the plans. Publishes and listens to nothing. Owns the schema
/// `timetable`.
@ApplicationModule(displayName = "Timetable")
@NullMarked
package vn.daihoi.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
