package vn.daihoi.exchange.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import templates.Templates;

import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.exchange.internal.CalendarLinks;
import vn.daihoi.exchange.web.OwnBranches.Meant;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;

import java.util.UUID;

/// Secret addresses with which the viewer's calendar program shows days of the campaign.
@Controller
@RequestMapping("/account/calendar")
class CalendarController {

    private final Templates templates;
    private final CalendarLinks links;
    private final OwnBranches branches;
    private final CalendarPages pages;

    CalendarController(
            Templates templates, CalendarLinks links, OwnBranches branches, CalendarPages pages) {
        this.templates = templates;
        this.links = links;
        this.branches = branches;
        this.pages = pages;
    }

    /// @param unit code of a unit to propose
    @SignedIn
    @GetMapping
    JteModel show(Frame frame, Viewer viewer, @RequestParam(defaultValue = "") String unit) {
        return page(frame, viewer, unit, false, null);
    }

    /// Shows the address in the answer itself: only its digest is kept. Making it anew voids the
    /// one before.
    ///
    /// @param unit code or name; blank: the viewer's own calendar
    @SignedIn
    @PostMapping
    JteModel make(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "false") boolean own,
            HttpServletResponse response) {
        var meant = branches.meant(viewer, unit.strip());
        CampaignUnit one = meant instanceof Meant.One(var found) ? found : null;
        if (!own && one == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, viewer, unit, true, null);
        }
        return made(frame, viewer, own ? null : one);
    }

    private JteModel made(Frame frame, Viewer viewer, @Nullable CampaignUnit unit) {
        String secret = links.make(viewer, unit, frame.language());
        String address =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(CalendarFeed.PATH + secret + CalendarFeed.ENDING)
                        .toUriString();
        return page(frame, viewer, "", false, address);
    }

    /// Takes the place of the link before: for one that others may have seen.
    @SignedIn
    @PostMapping("/{link}/change")
    JteModel change(Frame frame, Viewer viewer, @PathVariable UUID link) {
        var old =
                links.of(viewer).stream()
                        .filter(each -> each.id().equals(link))
                        .findFirst()
                        .orElseThrow(NotThere::new);
        CampaignUnit unit = pages.unit(old);
        if (old.unit() != null && unit == null) {
            throw new NotThere();
        }
        return made(frame, viewer, unit);
    }

    @SignedIn
    @PostMapping("/{link}/revoke")
    String revoke(Viewer viewer, @PathVariable UUID link, RedirectAttributes redirect) {
        if (!links.revoke(viewer, link)) {
            throw new NotThere();
        }
        Notices.say(redirect, "exchange.calendar.revoked");
        return "redirect:/account/calendar";
    }

    private JteModel page(
            Frame frame, Viewer viewer, String unit, boolean fault, @Nullable String address) {
        return templates.exchangeCalendar(
                frame, pages.page(viewer, frame.texts(), unit, fault, address));
    }
}
