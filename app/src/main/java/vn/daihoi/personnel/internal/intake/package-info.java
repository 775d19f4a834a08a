/// Lists of people from files: what their columns mean, what is wrong in which cell, who is there
/// already.
@NullMarked
package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.NullMarked;
