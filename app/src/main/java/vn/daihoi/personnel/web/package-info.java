/// Pages of personnel.
@NullMarked
package vn.daihoi.personnel.web;

import org.jspecify.annotations.NullMarked;
