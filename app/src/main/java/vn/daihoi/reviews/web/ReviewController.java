package vn.daihoi.reviews.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.reviews.internal.StartReview;
import vn.daihoi.reviews.web.ReviewPages.Place;

/// A version's text and findings, side by side.
@Controller
class ReviewController {

    private final Templates templates;
    private final ReviewPages pages;
    private final Dossiers dossiers;
    private final StartReview start;

    ReviewController(Templates templates, ReviewPages pages, Dossiers dossiers, StartReview start) {
        this.templates = templates;
        this.pages = pages;
        this.dossiers = dossiers;
        this.start = start;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/dossier/{kind}/v/{version}")
    JteModel show(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String kind,
            @PathVariable int version,
            Asked asked,
            Viewer viewer) {
        Place place = pages.place(campaign, unit, kind, version);
        dossiers.markRead(place.version(), viewer);
        var view = pages.view(place, viewer, frame.texts(), asked, WaiveFault.NONE);
        return templates.reviewsReview(frame, view);
    }

    /// The page without what surrounds it, for a screen that waits for the findings.
    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/dossier/{kind}/v/{version}/review")
    JteModel body(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String kind,
            @PathVariable int version,
            Asked asked,
            Viewer viewer) {
        Place place = pages.place(campaign, unit, kind, version);
        var view = pages.view(place, viewer, frame.texts(), asked, WaiveFault.NONE);
        return templates.reviewsBody(frame, view);
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/dossier/{kind}/v/{version}/review")
    String again(
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String kind,
            @PathVariable int version,
            Viewer viewer) {
        Place place = pages.place(campaign, unit, kind, version);
        start.again(unit, place.version(), viewer.id());
        return "redirect:" + place.address();
    }
}
