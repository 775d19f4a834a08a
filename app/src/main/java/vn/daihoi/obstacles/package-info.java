/// What keeps units from going on, who must act, and the answers that help every unit.
///
/// Publishes [ObstacleRaised] and [ObstacleAnswered]. Listens to nothing. Owns the schema
/// `obstacles`.
@ApplicationModule(displayName = "Obstacles")
@NullMarked
package vn.daihoi.obstacles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
