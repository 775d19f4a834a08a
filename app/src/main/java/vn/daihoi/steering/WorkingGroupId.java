package vn.daihoi.steering;

import java.util.UUID;

/// A working group of one campaign.
public record WorkingGroupId(UUID value) {}
