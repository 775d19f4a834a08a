/// The matrix and the plan of one unit.
@NullMarked
package vn.daihoi.plans.web;

import org.jspecify.annotations.NullMarked;
