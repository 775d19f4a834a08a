@NullMarked
package vn.daihoi.timetable.web;

import org.jspecify.annotations.NullMarked;
