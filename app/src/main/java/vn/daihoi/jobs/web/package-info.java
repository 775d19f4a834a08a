/// Pages that show background work.
@NullMarked
package vn.daihoi.jobs.web;

import org.jspecify.annotations.NullMarked;
