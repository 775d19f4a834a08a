/// Who did what, when, from where, on which unit, what was before and after: one chain of entries
/// in which a changed, missing, inserted or cut-off entry is found.
///
/// Publishes nothing. Listens to nothing. Owns the schema `audit`.
@ApplicationModule(displayName = "Audit")
@NullMarked
package vn.daihoi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
