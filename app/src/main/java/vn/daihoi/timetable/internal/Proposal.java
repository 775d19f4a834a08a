package vn.daihoi.timetable.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.jobs.JobId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.Instant;
import java.util.UUID;

/// A timetable that somebody asked for.
///
/// @param job that searches for it; null until it is handed over
/// @param found null while it is searched for, or when nothing came of it
public record Proposal(
        UUID id,
        CampaignId campaign,
        UnitId unit,
        @Nullable JobId job,
        @Nullable Found found,
        String by,
        Instant at) {}
