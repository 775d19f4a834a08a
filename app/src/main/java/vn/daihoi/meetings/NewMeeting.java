package vn.daihoi.meetings;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// A meeting that a unit means to hold.
///
/// @param topic of a training; empty for other meetings
/// @param chair who presides; may be empty
/// @param repeat null for a single one
public record NewMeeting(
        MeetingKind kind,
        String title,
        String topic,
        Instant from,
        Instant until,
        String place,
        String agenda,
        String chair,
        @Nullable Repeat repeat) {

    /// How it comes again.
    ///
    /// @param until last day, included
    public record Repeat(Span span, LocalDate until) {}

    public enum Span {
        WEEK,
        MONTH
    }
}
