/// A fair lottery among people who volunteer: every list that can be drawn keeps the rules, and who
/// has the smallest chance has as much as can be given, then who has the next smallest, and so on.
@NullMarked
package vn.daihoi.composition.lottery;

import org.jspecify.annotations.NullMarked;
