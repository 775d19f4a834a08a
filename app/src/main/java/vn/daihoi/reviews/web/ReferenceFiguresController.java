package vn.daihoi.reviews.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Notices;
import vn.daihoi.reviews.internal.FigureLines;
import vn.daihoi.reviews.internal.ReferenceFigures;
import vn.daihoi.reviews.internal.ReferenceFigures.Typed;

import java.util.List;

/// The targets that a unit's documents are held against, entered once.
@Controller
class ReferenceFiguresController {

    private static final int UNPROCESSABLE = 422;

    private final Templates templates;
    private final ReferenceFigures figures;
    private final Access access;

    ReferenceFiguresController(Templates templates, ReferenceFigures figures, Access access) {
        this.templates = templates;
        this.figures = figures;
        this.access = access;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/reference-figures")
    JteModel show(Frame frame, Campaign campaign, CampaignUnit unit, Viewer viewer) {
        return page(frame, campaign, unit, viewer, figures.of(campaign.id(), unit.id()));
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/reference-figures")
    Object save(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            @RequestParam(defaultValue = "") String partyTargets,
            @RequestParam(defaultValue = "") String lastTerm,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (figures.save(unit, partyTargets, lastTerm, viewer)) {
            Notices.say(redirect, "reviews.reference.saved");
            return "redirect:" + dossier(campaign, unit);
        }
        response.setStatus(UNPROCESSABLE);
        return page(frame, campaign, unit, viewer, new Typed(partyTargets, lastTerm, ""));
    }

    private JteModel page(
            Frame frame, Campaign campaign, CampaignUnit unit, Viewer viewer, Typed typed) {
        return templates.reviewsReference(
                frame,
                new ReferenceView(
                        unit.fullName(),
                        dossier(campaign, unit),
                        typed.partyTargets(),
                        faults(typed.partyTargets(), frame),
                        typed.lastTerm(),
                        faults(typed.lastTerm(), frame),
                        access.may(viewer, Permission.EDIT_DOSSIER, unit)));
    }

    private static List<String> faults(String text, Frame frame) {
        if (text.length() > FigureLines.LONGEST) {
            return List.of(frame.text("reviews.reference.too-long", FigureLines.LONGEST));
        }
        return FigureLines.read(text).faults().stream()
                .map(fault -> frame.text("reviews.reference.fault", fault.line(), fault.words()))
                .toList();
    }

    private static String dossier(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/dossier".formatted(campaign.code(), unit.code());
    }
}
