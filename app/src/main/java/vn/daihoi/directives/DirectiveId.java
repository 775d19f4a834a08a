package vn.daihoi.directives;

import java.util.UUID;

/// A paper in the register of a unit.
public record DirectiveId(UUID value) {}
