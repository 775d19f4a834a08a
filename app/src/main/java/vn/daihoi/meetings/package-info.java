/// Meetings that units hold: briefings, working sessions with ward Party committees, trainings. Who
/// is invited and answers, who came, what was read, tested and decided, and who is still untrained.
///
/// Publishes [TrainingAttended] and [AttendanceTakenBack]; tells plans of both itself, because
/// plans gives it the groups to invite by. Makes tasks of decisions through
/// [vn.daihoi.tasks.Tasks]. Owns the schema `meetings`.
@ApplicationModule(displayName = "Meetings")
@NullMarked
package vn.daihoi.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
