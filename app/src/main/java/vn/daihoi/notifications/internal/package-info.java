/// Storage of notifications.
@NullMarked
package vn.daihoi.notifications.internal;

import org.jspecify.annotations.NullMarked;
