/// Pages of lessons.
@NullMarked
package vn.daihoi.lessons.web;

import org.jspecify.annotations.NullMarked;
