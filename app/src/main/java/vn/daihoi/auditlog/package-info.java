/// The page on which administrators read the audit chain, each within the own branch.
///
/// Publishes nothing. Listens to nothing. Owns no schema; nobody depends on it.
@ApplicationModule(displayName = "Audit log")
@NullMarked
package vn.daihoi.auditlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
