/// Seats divided among units by their weights, exactly: minima, caps and ex officio seats kept,
/// ties told and settled by a lot that can be drawn again.
@NullMarked
package vn.daihoi.composition.apportion;

import org.jspecify.annotations.NullMarked;
