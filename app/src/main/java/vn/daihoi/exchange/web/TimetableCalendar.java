package vn.daihoi.exchange.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.exchange.internal.Calendars;
import vn.daihoi.files.Downloads;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;

/// The timetable of the congresses below a unit as a file for calendar programs, as it stands now.
/// One that goes on being read is a link, see [CalendarFeed].
@Controller
class TimetableCalendar {

    private final Calendars calendars;
    private final Downloads downloads;
    private final Audit audit;

    TimetableCalendar(Calendars calendars, Downloads downloads, Audit audit) {
        this.calendars = calendars;
        this.downloads = downloads;
        this.audit = audit;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/timetable.ics")
    ResponseEntity<Resource> file(CampaignUnit unit, Frame frame) {
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        byte[] file = calendars.timetable(unit, frame.texts(), base);
        audit.record(
                Act.of("exchange.timetable.download")
                        .in(unit.campaign().value())
                        .on(unit.id().value()));
        return downloads.attachment(
                file, frame.text("exchange.calendar.of-unit.file", unit.fullName()));
    }
}
