/// Pages of visits.
@NullMarked
package vn.daihoi.visits.web;

import org.jspecify.annotations.NullMarked;
