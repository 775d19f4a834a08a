package vn.daihoi.reviews.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.reviews.internal.Reviews;
import vn.daihoi.reviews.internal.Run;
import vn.daihoi.reviews.internal.Waive;
import vn.daihoi.reviews.web.ReviewPages.Place;

import java.util.UUID;

/// Lets a finding stay, and takes that back.
@Controller
class WaiverController {

    private static final int UNPROCESSABLE = 422;

    private final Templates templates;
    private final ReviewPages pages;
    private final Reviews reviews;
    private final Waive waive;

    WaiverController(Templates templates, ReviewPages pages, Reviews reviews, Waive waive) {
        this.templates = templates;
        this.pages = pages;
        this.reviews = reviews;
        this.waive = waive;
    }

    /// @param finding its number on the page that was shown
    /// @param fingerprint tells which finding was meant, though the paper was reviewed again since
    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/dossier/{kind}/v/{version}/waivers")
    Object waive(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String kind,
            @PathVariable int version,
            @RequestParam int finding,
            @RequestParam String fingerprint,
            @RequestParam(defaultValue = "") String reason,
            Asked asked,
            Viewer viewer,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Place place = pages.place(campaign, unit, kind, version);
        Run run = reviews.done(place.version()).orElseThrow(NotThere::new);
        String fault =
                switch (waive.waive(unit, run, fingerprint, reason, viewer)) {
                    case NO_SUCH_FINDING -> throw new NotThere();
                    case NO_REASON -> "reviews.waive.no-reason";
                    case LONG_REASON -> "reviews.waive.long-reason";
                    case WAIVED_BEFORE -> "reviews.waive.before";
                    case WAIVED -> "";
                };
        if (fault.isEmpty()) {
            Notices.say(redirect, "reviews.waived", finding);
            return "redirect:" + place.address() + asked.query();
        }
        response.setStatus(UNPROCESSABLE);
        return templates.reviewsReview(
                frame,
                pages.view(
                        place,
                        viewer,
                        frame.texts(),
                        asked,
                        new WaiveFault(fingerprint, reason, frame.text(fault))));
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/dossier/{kind}/v/{version}/waivers/{waiver}/revoke")
    String revoke(
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String kind,
            @PathVariable int version,
            @PathVariable UUID waiver,
            Asked asked,
            Viewer viewer,
            RedirectAttributes redirect) {
        Place place = pages.place(campaign, unit, kind, version);
        Run run = reviews.run(place.version()).orElseThrow(NotThere::new);
        if (!waive.revoke(unit, run, waiver, viewer)) {
            throw new NotThere();
        }
        Notices.say(redirect, "reviews.revoked");
        return "redirect:" + place.address() + asked.query();
    }
}
