package vn.daihoi.meetings.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.meetings.MeetingId;
import vn.daihoi.meetings.MeetingKind;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Moments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A meeting as it stands.
///
/// @param unit who holds it
/// @param row null for a single one
/// @param calledOff reason; null while it is to be held
/// @param invitedAt when invitations first went out; null before
/// @param passMark percent of the test's questions to be answered rightly
/// @param version counts the changes of when, where and what
public record Meeting(
        MeetingId id,
        CampaignId campaign,
        UnitId unit,
        Plan plan,
        @Nullable Row row,
        @Nullable String calledOff,
        @Nullable Instant invitedAt,
        int passMark,
        boolean testOpen,
        @Nullable Minutes minutes,
        int version) {

    /// What is to take place, when and where.
    ///
    /// @param topic of a training; empty for other meetings
    public record Plan(
            MeetingKind kind,
            String title,
            String topic,
            Instant from,
            Instant until,
            String place,
            String agenda,
            String chair) {

        /// Whether those invited must hear of the change: the agenda alone calls nobody elsewhere.
        boolean isElsewhereOrElsewhen(Plan other) {
            return !from.equals(other.from)
                    || !until.equals(other.until)
                    || !place.equals(other.place);
        }

        Plan at(Instant start, Instant end) {
            return new Plan(kind, title, topic, start, end, place, agenda, chair);
        }
    }

    /// Its place in a row of meetings.
    ///
    /// @param number from 1
    public record Row(UUID id, int number) {}

    /// @param by name of who wrote them last
    public record Minutes(String words, String by, Instant at) {}

    public MeetingKind kind() {
        return plan.kind();
    }

    public boolean isTraining() {
        return plan.kind() == MeetingKind.TRAINING;
    }

    public boolean isCalledOff() {
        return calledOff != null;
    }

    /// Day on which it begins, at the organisation's seat.
    public LocalDate day() {
        return Moments.day(plan.from());
    }
}
