/// Use cases and storage of reviews.
@NullMarked
package vn.daihoi.reviews.internal;

import org.jspecify.annotations.NullMarked;
