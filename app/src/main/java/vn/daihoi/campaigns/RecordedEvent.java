package vn.daihoi.campaigns;

/// Something that happened to units, in words.
///
/// @param from names of the units that ended
/// @param into names of what came of them; empty when nothing did
public record RecordedEvent(String kind, String from, String into, String day, String source) {}
