package vn.daihoi.organization;

import java.util.UUID;

/// A unit for as long as it lives; its code and name may change.
public record UnitId(UUID value) {}
