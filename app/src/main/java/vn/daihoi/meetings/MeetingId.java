package vn.daihoi.meetings;

import java.util.UUID;

/// A meeting of one campaign.
public record MeetingId(UUID value) {}
