/// Storage of events and the road from a commit to the open screens of all nodes.
@NullMarked
package vn.daihoi.live.internal;

import org.jspecify.annotations.NullMarked;
