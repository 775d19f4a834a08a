@NullMarked
package vn.daihoi.reports.internal;

import org.jspecify.annotations.NullMarked;
