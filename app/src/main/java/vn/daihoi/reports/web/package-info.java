@NullMarked
package vn.daihoi.reports.web;

import org.jspecify.annotations.NullMarked;
