/// Documents in, findings out. Knows no database and no network; reads only the streams handed to
/// it.
@NullMarked
package vn.daihoi.review;

import org.jspecify.annotations.NullMarked;
