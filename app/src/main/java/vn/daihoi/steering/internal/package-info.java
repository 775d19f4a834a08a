/// Storage and use cases of steering.
@NullMarked
package vn.daihoi.steering.internal;

import org.jspecify.annotations.NullMarked;
