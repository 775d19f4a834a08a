package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;

/// A waiver that could not be taken, to be shown where it was typed.
///
/// @param position of the finding; 0 where there is no fault
/// @param typed reason as typed
/// @param text what is wrong
record WaiveFault(int position, String typed, @Nullable String text) {

    static final WaiveFault NONE = new WaiveFault(0, "", null);
}
