/// Pages on which shared passages are read and decided on.
@NullMarked
package vn.daihoi.overlap.web;

import org.jspecify.annotations.NullMarked;
