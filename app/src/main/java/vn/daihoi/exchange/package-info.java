/// Exchange with other programs: an API for what the pages show and a few acts, under the same
/// rights, and calendars by secret address.
///
/// Nobody depends on it. It asks the public faces of the other modules and acts through them; what
/// it owns itself are the tokens with which programs act for a person, what was answered to them,
/// and the links of calendars.
///
/// Publishes nothing. Owns the schema `exchange`.
@ApplicationModule(displayName = "Exchange")
@NullMarked
package vn.daihoi.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
