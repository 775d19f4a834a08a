/// The chain, what is written into it and how it is read.
@NullMarked
package vn.daihoi.audit.internal;

import org.jspecify.annotations.NullMarked;
