/// Pages of steering.
@NullMarked
package vn.daihoi.steering.web;

import org.jspecify.annotations.NullMarked;
