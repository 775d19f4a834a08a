package vn.daihoi.jobs;

import java.util.UUID;

/// One piece of background work.
public record JobId(UUID value) {}
