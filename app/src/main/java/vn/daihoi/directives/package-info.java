/// Papers from above and of the unit itself: registered, handed down, acknowledged, restated as
/// each unit's own plan.
///
/// Publishes [DirectiveIssued], [RequirementSet], [Acknowledged], [PlanRestated]. Listens to
/// nothing. Owns the schema `directives`.
@ApplicationModule(displayName = "Directives")
@NullMarked
package vn.daihoi.directives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
