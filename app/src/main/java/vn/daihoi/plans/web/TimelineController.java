package vn.daihoi.plans.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;

/// When the steps of a unit, and of all units below it, are due and were reached.
@Controller
class TimelineController {

    private final Templates templates;
    private final TimelineBuilder builder;

    TimelineController(Templates templates, TimelineBuilder builder) {
        this.templates = templates;
        this.builder = builder;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/timeline")
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @RequestParam(defaultValue = "") String zoom,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String q) {
        var filter = TimelineFilter.of(zoom, from, phase, q);
        return templates.plansTimeline(frame, builder.build(campaign, unit, filter, frame));
    }
}
