/// The first page, by role: who steers sees what is late below and what came in; a unit sees its
/// next step and its findings.
///
/// Read only; nobody depends on it.
@ApplicationModule(displayName = "Home")
@NullMarked
package vn.daihoi.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
