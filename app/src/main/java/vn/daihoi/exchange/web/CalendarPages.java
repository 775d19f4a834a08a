package vn.daihoi.exchange.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.exchange.internal.CalendarLink;
import vn.daihoi.exchange.internal.CalendarLinks;
import vn.daihoi.exchange.internal.Calendars;
import vn.daihoi.exchange.web.CalendarPage.Row;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// Fills the page of calendar links.
@Component
class CalendarPages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final CalendarLinks links;
    private final Calendars calendars;
    private final OwnBranches branches;
    private final Clock clock;

    CalendarPages(CalendarLinks links, Calendars calendars, OwnBranches branches, Clock clock) {
        this.links = links;
        this.calendars = calendars;
        this.branches = branches;
        this.clock = clock;
    }

    @Nullable CampaignUnit unit(CalendarLink link) {
        return calendars.unit(link);
    }

    CalendarPage page(
            Viewer viewer, Texts texts, String typed, boolean fault, @Nullable String address) {
        var all = links.of(viewer);
        return new CalendarPage(
                all.stream().map(link -> row(link, texts)).toList(),
                all.stream().anyMatch(link -> link.unit() == null),
                address,
                typed,
                fault,
                branches.choices(viewer));
    }

    private Row row(CalendarLink link, Texts texts) {
        CampaignUnit unit = unit(link);
        Instant used = link.usedAt();
        return new Row(
                link.id().toString(),
                unit == null
                        ? texts.text("exchange.calendar.own")
                        : texts.text("exchange.calendar.of-unit", unit.fullName()),
                written(link.madeAt()),
                used == null ? "" : written(used));
    }

    private String written(Instant moment) {
        return MOMENT.format(moment.atZone(clock.getZone()));
    }
}
