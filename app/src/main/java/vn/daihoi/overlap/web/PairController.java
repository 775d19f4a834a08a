package vn.daihoi.overlap.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.overlap.internal.Decide;
import vn.daihoi.overlap.internal.Decision.Verdict;
import vn.daihoi.overlap.web.PairPages.Place;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;

import java.util.UUID;

/// Two documents side by side, and decisions on what they share.
@Controller
class PairController {

    private static final int UNPROCESSABLE = 422;

    private final Templates templates;
    private final PairPages pages;
    private final Decide decide;

    PairController(Templates templates, PairPages pages, Decide decide) {
        this.templates = templates;
        this.pages = pages;
        this.decide = decide;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/dossier/{kind}/overlap/{pair}")
    JteModel show(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable("kind") DocumentKey key,
            @PathVariable UUID pair,
            Viewer viewer) {
        return page(frame, pages.place(campaign, unit, key, pair), viewer, null);
    }

    private JteModel page(Frame frame, Place place, Viewer viewer, PairView.@Nullable Fault fault) {
        return templates.overlapPair(frame, pages.view(place, viewer, frame.texts(), fault));
    }

    /// @param passage fingerprint of the passage; empty for all of them
    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/dossier/{kind}/overlap/{pair}/decisions")
    Object decide(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable("kind") DocumentKey key,
            @PathVariable UUID pair,
            @RequestParam(defaultValue = "") String passage,
            @RequestParam Verdict verdict,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Place place = pages.place(campaign, unit, key, pair);
        String fault =
                switch (decide.decide(unit, place.pair(), passage, verdict, reason, viewer)) {
                    case NO_SUCH_PASSAGE -> throw new NotThere();
                    case NO_REASON -> "overlap.decide.no-reason";
                    case LONG_REASON -> "overlap.decide.long-reason";
                    case DECIDED_BEFORE -> "overlap.decide.before";
                    case DECIDED -> "";
                };
        if (fault.isEmpty()) {
            Notices.say(redirect, "overlap.decided." + verdict.word());
            return "redirect:" + place.address();
        }
        response.setStatus(UNPROCESSABLE);
        return page(
                frame,
                place,
                viewer,
                new PairView.Fault(passage, verdict.word(), reason, frame.text(fault)));
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/dossier/{kind}/overlap/{pair}/decisions/{decision}/undo")
    String undo(
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable("kind") DocumentKey key,
            @PathVariable UUID pair,
            @PathVariable UUID decision,
            Viewer viewer,
            RedirectAttributes redirect) {
        Place place = pages.place(campaign, unit, key, pair);
        if (!decide.undo(unit, place.pair(), decision, viewer)) {
            throw new NotThere();
        }
        Notices.say(redirect, "overlap.undone");
        return "redirect:" + place.address();
    }
}
