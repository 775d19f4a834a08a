/// Pages of the register and of what a unit has to do.
@NullMarked
package vn.daihoi.directives.web;

import org.jspecify.annotations.NullMarked;
