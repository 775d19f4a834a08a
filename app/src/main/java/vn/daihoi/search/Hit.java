package vn.daihoi.search;

/// Something found.
///
/// @param title as shown
/// @param about where it belongs, shown beside the title; may be empty
/// @param address page of this site
public record Hit(String title, String about, String address) {}
