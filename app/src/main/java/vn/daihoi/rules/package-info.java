/// The page of the rules in force: what the profile and the review demand, on whose word, and how
/// sure that is. Read only; owns nothing.
@ApplicationModule(displayName = "Rules")
@NullMarked
package vn.daihoi.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
