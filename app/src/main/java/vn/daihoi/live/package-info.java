/// Tells open screens what has changed, on all nodes, in the order of commits, and again after a
/// broken connection.
///
/// Publishes nothing to modules. Owns the schema `live`.
@ApplicationModule(displayName = "Live")
@NullMarked
package vn.daihoi.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
