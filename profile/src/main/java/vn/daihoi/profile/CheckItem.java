package vn.daihoi.profile;

/// Something to look at when a unit prepares or holds its congress.
///
/// @param id stable; kept with what was found
/// @param text what is wrong, or what must be right, in a few words
public record CheckItem(String id, CongressPart part, Label text, Basis basis) {}
