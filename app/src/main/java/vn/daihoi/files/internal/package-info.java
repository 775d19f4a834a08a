/// Storage of files.
@NullMarked
package vn.daihoi.files.internal;

import org.jspecify.annotations.NullMarked;
