/// Rules, slates and their storage.
@NullMarked
package vn.daihoi.slates.internal;

import org.jspecify.annotations.NullMarked;
