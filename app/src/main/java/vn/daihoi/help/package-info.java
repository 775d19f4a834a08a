/// The page that says what to do first, by role. Read only; owns nothing.
@ApplicationModule(displayName = "Help")
@NullMarked
package vn.daihoi.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
