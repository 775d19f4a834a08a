/// Background work that survives a restart, runs on one node only, and shows how far it is.
///
/// Publishes nothing to modules; screens watch the topics `jobs` and `job:<id>`. Owns the schema
/// `jobs`.
@ApplicationModule(displayName = "Jobs")
@NullMarked
package vn.daihoi.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
