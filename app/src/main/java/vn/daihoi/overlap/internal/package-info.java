/// Use cases and storage of overlap.
@NullMarked
package vn.daihoi.overlap.internal;

import org.jspecify.annotations.NullMarked;
