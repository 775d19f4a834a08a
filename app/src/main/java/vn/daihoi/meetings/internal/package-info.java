/// Domain, use cases and storage of meetings.
@NullMarked
package vn.daihoi.meetings.internal;

import org.jspecify.annotations.NullMarked;
