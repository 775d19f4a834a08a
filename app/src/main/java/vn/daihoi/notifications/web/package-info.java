/// The bell and the page of notifications.
@NullMarked
package vn.daihoi.notifications.web;

import org.jspecify.annotations.NullMarked;
