/// The composition of a committee against its rules: shares are exact, a verdict is met, broken or
/// undecided.
@NullMarked
package vn.daihoi.composition;

import org.jspecify.annotations.NullMarked;
