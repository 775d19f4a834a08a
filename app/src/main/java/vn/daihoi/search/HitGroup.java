package vn.daihoi.search;

import java.util.List;

/// Hits of one source.
///
/// @param heading message key
public record HitGroup(String heading, List<Hit> hits) {}
