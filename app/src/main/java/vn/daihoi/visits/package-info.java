/// Visits of working groups at units: planned, noted on a phone with or without network, followed
/// up.
///
/// Publishes and listens to nothing. Owns the schema `visits`.
@ApplicationModule(displayName = "Visits")
@NullMarked
package vn.daihoi.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
