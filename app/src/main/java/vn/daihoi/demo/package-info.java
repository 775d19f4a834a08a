/// The demonstration campaign: Đống Đa as in February 2024, with invented people and an invented
/// course of things.
///
/// Loaded once, on an empty database; nobody depends on it.
@ApplicationModule(displayName = "Demonstration")
@NullMarked
package vn.daihoi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
