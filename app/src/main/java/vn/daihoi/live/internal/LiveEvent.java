package vn.daihoi.live.internal;

/// Something that screens are told.
///
/// @param position order of commit, 1 or more
record LiveEvent(long position, String topic, String data) {}
