/// Lessons, mostly of a pilot congress: adopted by a board, pushed to every unit below, answered
/// there with proof, confirmed by those who look after the unit. A lesson can carry a check that
/// the review, the plan or the structure board runs from then on.
///
/// Answers the ports of the modules that run its checks. Publishes and listens to nothing. Owns the
/// schema `lessons`.
@ApplicationModule(displayName = "Lessons")
@NullMarked
package vn.daihoi.lessons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
