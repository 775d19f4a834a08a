/// The page on which officers urge.
@NullMarked
package vn.daihoi.reminders.web;

import org.jspecify.annotations.NullMarked;
