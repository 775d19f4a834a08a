/// People who sign in, roles granted on a unit and valid down its branch, and the one place that
/// decides who may do what.
///
/// Publishes [RoleGranted] and [SecondFactorSwitchedOff]. Listens to nothing. Owns the schema
/// `accounts`.
@ApplicationModule(displayName = "Accounts")
@NullMarked
package vn.daihoi.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
