package vn.daihoi.bench.overlap;

/// Names of two texts that are compared.
///
/// @param susp the later text
/// @param src the earlier text
public record Pair(String susp, String src) {}
