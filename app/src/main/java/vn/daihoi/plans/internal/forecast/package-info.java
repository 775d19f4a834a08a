/// Which congress will not be ready on its day, from the pace of its unit and of the others. Pure
/// arithmetic: nothing here asks a clock, a database or chance, so the same facts give the same
/// forecast.
@NullMarked
package vn.daihoi.plans.internal.forecast;

import org.jspecify.annotations.NullMarked;
