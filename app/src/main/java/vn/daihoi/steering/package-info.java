/// Working groups of a campaign: who is in them and which units they look after.
///
/// Publishes and listens to nothing. Owns the schema `steering`.
@ApplicationModule(displayName = "Steering")
@NullMarked
package vn.daihoi.steering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
