/// People whom units consider for their Committees, and the Committees of the last term.
///
/// Publishes and listens to nothing. Owns the schema `personnel`.
@ApplicationModule(displayName = "Personnel")
@NullMarked
package vn.daihoi.personnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
