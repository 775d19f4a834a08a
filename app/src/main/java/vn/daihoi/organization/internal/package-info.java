/// Storage and use cases of organization.
@NullMarked
package vn.daihoi.organization.internal;

import org.jspecify.annotations.NullMarked;
