/// Storage and use cases of personnel.
@NullMarked
package vn.daihoi.personnel.internal;

import org.jspecify.annotations.NullMarked;
