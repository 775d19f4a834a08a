package vn.daihoi.exchange.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.exchange.internal.CalendarLink.Place;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a calendar shows, under the rights that its owner has at the moment: of one unit its
/// congress, steps and meetings; of a person the steps and meetings of the units on which the roles
/// are granted, and the congresses of all units below them.
@Service
public class Calendars {

    /// A calendar of thousands of days helps nobody.
    private static final int MOST_UNITS = 500;

    private final People people;
    private final Access access;
    private final Campaigns campaigns;
    private final UnitEntries entries;
    private final MeetingEntries meetings;
    private final Clock clock;

    Calendars(
            People people,
            Access access,
            Campaigns campaigns,
            UnitEntries entries,
            MeetingEntries meetings,
            Clock clock) {
        this.people = people;
        this.access = access;
        this.campaigns = campaigns;
        this.entries = entries;
        this.meetings = meetings;
        this.clock = clock;
    }

    /// @param base address of the site, without a final slash
    /// @return an iCalendar file; empty when the owner may no longer sign in or see the unit
    public Optional<byte[]> file(CalendarLink link, String base) {
        return people.find(link.person())
                .filter(Person::active)
                .map(person -> new Viewer(person.id(), person.login(), person.name()))
                .flatMap(owner -> file(link, owner, base));
    }

    private Optional<byte[]> file(CalendarLink link, Viewer owner, String base) {
        var texts = Texts.in(Locale.of(link.language()));
        Place place = link.unit();
        return place == null
                ? Optional.of(own(owner, texts, base))
                : campaigns
                        .unit(place.campaign(), place.unit())
                        .filter(unit -> access.may(owner, Permission.VIEW_PROGRESS, unit))
                        .map(unit -> ofUnit(unit, texts, base));
    }

    private byte[] ofUnit(CampaignUnit unit, Texts texts, String base) {
        Campaign campaign = campaigns.get(unit.campaign());
        var shown = new ArrayList<>(entries.congresses(campaign, List.of(unit), texts, base));
        shown.addAll(entries.steps(campaign, List.of(unit), texts, base));
        shown.addAll(meetings.of(campaign, List.of(unit), texts, base));
        return written(texts.text("exchange.calendar.of-unit", unit.fullName()), texts, shown);
    }

    /// The congresses of a unit and of those right below it, as its timetable has them.
    ///
    /// @param base address of the site, without a final slash
    /// @return an iCalendar file
    public byte[] timetable(CampaignUnit unit, Texts texts, String base) {
        var held = new ArrayList<>(campaigns.children(unit));
        held.add(unit);
        var shown = entries.congresses(campaigns.get(unit.campaign()), held, texts, base);
        return written(texts.text("exchange.calendar.of-unit", unit.fullName()), texts, shown);
    }

    private byte[] own(Viewer owner, Texts texts, String base) {
        var shown = new ArrayList<CalendarEntry>();
        for (Campaign campaign : campaigns.all()) {
            var tops = access.branches(owner, Permission.VIEW_PROGRESS, campaign.id());
            var below = campaigns.page(tops, null, null, MOST_UNITS);
            shown.addAll(entries.congresses(campaign, below, texts, base));
            shown.addAll(entries.steps(campaign, tops, texts, base));
            shown.addAll(meetings.of(campaign, tops, texts, base));
        }
        return written(texts.text("exchange.calendar.own"), texts, shown);
    }

    /// Stamped with the day, so that the file stays the same until something changes.
    private byte[] written(String name, Texts texts, List<CalendarEntry> shown) {
        return CalendarFile.of(
                name,
                texts.locale().getLanguage(),
                shown,
                clock.instant().truncatedTo(ChronoUnit.DAYS));
    }

    /// The unit of a link; null when it is gone or the calendar is a person's own.
    public @Nullable CampaignUnit unit(CalendarLink link) {
        Place place = link.unit();
        return place == null ? null : campaigns.unit(place.campaign(), place.unit()).orElse(null);
    }
}
