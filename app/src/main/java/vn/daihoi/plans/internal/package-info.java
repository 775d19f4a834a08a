/// Storage and use cases of plans.
@NullMarked
package vn.daihoi.plans.internal;

import org.jspecify.annotations.NullMarked;
