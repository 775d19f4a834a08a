/// The structure of a unit's Committee and the slates in the making: which rules hold, which break
/// and by whom, what mends them.
///
/// Publishes [SlateAdopted]. Listens to nothing. Owns the schema `slates`.
@ApplicationModule(displayName = "Slates")
@NullMarked
package vn.daihoi.slates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
