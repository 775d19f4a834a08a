/// Lessons, what units answer, and the checks that lessons carry.
@NullMarked
package vn.daihoi.lessons.internal;

import org.jspecify.annotations.NullMarked;
