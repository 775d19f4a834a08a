/// Integer programmes and the questions on a case that need one: repair, proposal, conflict,
/// relaxation, alternatives, replacement. Whatever is claimed as proved is proved.
@NullMarked
package vn.daihoi.composition.solve;

import org.jspecify.annotations.NullMarked;
