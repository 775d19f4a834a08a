package vn.daihoi.exchange.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.exchange.internal.CalendarEntry.Hours;
import vn.daihoi.meetings.MeetingEntry;
import vn.daihoi.meetings.Meetings;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;

import java.util.Collection;
import java.util.List;

/// Meetings of units as entries of a calendar.
@Component
class MeetingEntries {

    private final Meetings meetings;

    MeetingEntries(Meetings meetings) {
        this.meetings = meetings;
    }

    /// Those that the units hold or are invited to.
    List<CalendarEntry> of(
            Campaign campaign, Collection<CampaignUnit> units, Texts texts, String base) {
        return meetings.of(campaign.id(), units.stream().map(CampaignUnit::id).toList()).stream()
                .map(meeting -> entry(campaign, meeting, texts, base))
                .toList();
    }

    private static CalendarEntry entry(
            Campaign campaign, MeetingEntry meeting, Texts texts, String base) {
        return new CalendarEntry(
                "%s-%s-meeting@daihoi".formatted(meeting.meeting().value(), meeting.unit().value()),
                Moments.day(meeting.from()),
                new Hours(
                        meeting.from(),
                        meeting.until(),
                        meeting.place(),
                        meeting.calledOff(),
                        meeting.version()),
                campaign.isPractice()
                        ? texts.text("exchange.calendar.practice") + " " + meeting.title()
                        : meeting.title(),
                campaign.title(),
                base + meeting.address());
    }
}
