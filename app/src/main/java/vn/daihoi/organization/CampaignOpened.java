package vn.daihoi.organization;

/// A campaign has its tree and can be worked in.
public record CampaignOpened(CampaignId campaign) {}
