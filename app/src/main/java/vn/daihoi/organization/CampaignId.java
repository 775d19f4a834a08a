package vn.daihoi.organization;

import java.util.UUID;

/// One round of congresses.
public record CampaignId(UUID value) {}
