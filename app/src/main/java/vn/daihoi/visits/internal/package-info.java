/// Visits, what was found and what must be done.
@NullMarked
package vn.daihoi.visits.internal;

import org.jspecify.annotations.NullMarked;
