package vn.daihoi.bench.overlap;

/// A case of the truth.
public record Case(Alignment place, Kind kind) {}
