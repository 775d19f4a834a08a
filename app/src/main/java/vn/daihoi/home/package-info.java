/// The first page, by role. Read only; nobody depends on it.
@ApplicationModule(displayName = "Home")
@NullMarked
package vn.daihoi.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
