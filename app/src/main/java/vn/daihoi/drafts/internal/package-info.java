/// Filling of drafts.
@NullMarked
package vn.daihoi.drafts.internal;

import org.jspecify.annotations.NullMarked;
