package vn.daihoi.plans.internal;

import vn.daihoi.organization.CampaignId;

/// Something that open matrices show is another now.
record PlanChanged(CampaignId campaign) {}
