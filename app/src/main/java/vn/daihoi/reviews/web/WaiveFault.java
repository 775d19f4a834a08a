package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;

/// A waiver that could not be taken, to be shown where it was typed.
///
/// @param fingerprint of the finding; empty where there is no fault
/// @param typed reason as typed
/// @param text what is wrong
record WaiveFault(String fingerprint, String typed, @Nullable String text) {

    static final WaiveFault NONE = new WaiveFault("", "", null);
}
