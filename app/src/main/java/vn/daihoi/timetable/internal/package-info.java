@NullMarked
package vn.daihoi.timetable.internal;

import org.jspecify.annotations.NullMarked;
