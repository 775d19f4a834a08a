/// Pages of tasks.
@NullMarked
package vn.daihoi.tasks.web;

import org.jspecify.annotations.NullMarked;
