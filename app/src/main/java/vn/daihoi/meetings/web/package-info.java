/// Pages of meetings.
@NullMarked
package vn.daihoi.meetings.web;

import org.jspecify.annotations.NullMarked;
