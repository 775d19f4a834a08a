package vn.daihoi.meetings;

import vn.daihoi.organization.UnitId;

import java.time.Instant;

/// A meeting as a calendar shows it.
///
/// @param unit in whose calendar it stands
/// @param version counts the changes of when, where and what
/// @param address page of this site that shows it to that unit, starts with `/`
public record MeetingEntry(
        MeetingId meeting,
        UnitId unit,
        String title,
        String place,
        Instant from,
        Instant until,
        boolean calledOff,
        int version,
        String address) {}
