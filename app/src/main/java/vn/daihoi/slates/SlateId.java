package vn.daihoi.slates;

import java.util.UUID;

/// A list of people in the making.
public record SlateId(UUID value) {}
