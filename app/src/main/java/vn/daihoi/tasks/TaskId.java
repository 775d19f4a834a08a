package vn.daihoi.tasks;

import java.util.UUID;

/// A task of one unit in one campaign.
public record TaskId(UUID value) {}
