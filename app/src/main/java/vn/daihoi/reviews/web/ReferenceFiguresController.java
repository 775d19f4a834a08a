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
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Notices;
import vn.daihoi.reviews.internal.FigureLines;
import vn.daihoi.reviews.internal.ReferenceFigures;
import vn.daihoi.reviews.internal.ReferenceFigures.Lists;
import vn.daihoi.reviews.internal.ReferenceFigures.Saved;
import vn.daihoi.reviews.web.ReferenceView.Kept;
import vn.daihoi.reviews.web.ReferenceView.Past;
import vn.daihoi.reviews.web.ReferenceView.Typed;

import java.util.List;
import java.util.stream.Stream;

/// The targets and figures that a unit's documents are held against, entered once.
@Controller
class ReferenceFiguresController {

    private static final int CONFLICT = 409;
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
        List<Saved> history = figures.history(unit);
        Lists newest = history.isEmpty() ? Lists.EMPTY : history.getFirst().lists();
        return page(frame, campaign, unit, viewer, newest, false);
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
            @RequestParam(defaultValue = "") String lastTermFigures,
            @RequestParam(defaultValue = "0") int seen,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Lists lists = new Lists(partyTargets, lastTerm, lastTermFigures);
        return switch (figures.save(unit, lists, seen, viewer)) {
            case SAVED, UNCHANGED -> {
                Notices.say(redirect, "reviews.reference.saved");
                yield "redirect:" + dossier(campaign, unit);
            }
            case UNREADABLE -> {
                response.setStatus(UNPROCESSABLE);
                yield page(frame, campaign, unit, viewer, lists, false);
            }
            case CHANGED_BEFORE -> {
                response.setStatus(CONFLICT);
                yield page(frame, campaign, unit, viewer, lists, true);
            }
        };
    }

    private JteModel page(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Lists lists,
            boolean conflict) {
        List<Saved> history = figures.history(unit);
        return templates.reviewsReference(
                frame,
                new ReferenceView(
                        unit.fullName(),
                        dossier(campaign, unit),
                        List.of(
                                typed("partyTargets", "party", lists.partyTargets(), frame),
                                typed("lastTerm", "last-term", lists.lastTerm(), frame),
                                typed(
                                        "lastTermFigures",
                                        "last-term-figures",
                                        lists.lastTermFigures(),
                                        frame)),
                        history.isEmpty() ? 0 : history.getFirst().number(),
                        history.stream().map(saved -> past(saved, frame)).toList(),
                        conflict,
                        access.may(viewer, Permission.EDIT_DOSSIER, unit)));
    }

    private static Typed typed(String name, String key, String text, Frame frame) {
        return new Typed(
                name,
                frame.text("reviews.reference." + key),
                frame.text("reviews.reference." + key + ".hint"),
                frame.text("reviews.reference." + key + ".example"),
                text,
                faults(text, frame));
    }

    private static Past past(Saved saved, Frame frame) {
        Lists lists = saved.lists();
        return new Past(
                saved.number(),
                saved.by(),
                Moments.show(saved.at()),
                Stream.of(
                                kept("party", lists.partyTargets(), frame),
                                kept("last-term", lists.lastTerm(), frame),
                                kept("last-term-figures", lists.lastTermFigures(), frame))
                        .filter(kept -> !kept.text().isBlank())
                        .toList());
    }

    private static Kept kept(String key, String text, Frame frame) {
        return new Kept(frame.text("reviews.reference." + key), text);
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
