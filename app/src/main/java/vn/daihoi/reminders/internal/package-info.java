/// Rules at work, digests, and acts of urging.
@NullMarked
package vn.daihoi.reminders.internal;

import org.jspecify.annotations.NullMarked;
