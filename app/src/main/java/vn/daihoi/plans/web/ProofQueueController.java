package vn.daihoi.plans.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Notices;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.plans.Evidence.Refusal;
import vn.daihoi.plans.internal.LookAtProofs.Looked;
import vn.daihoi.plans.web.ProofQueuePage.Typed;
import vn.daihoi.platform.Ids;

import java.util.List;
import java.util.UUID;

/// Proofs of the units below that wait for the viewer, and those that were looked at.
@Controller
class ProofQueueController {

    private final Templates templates;
    private final ProofQueueBuilder builder;
    private final PlanActs acts;

    ProofQueueController(Templates templates, ProofQueueBuilder builder, PlanActs acts) {
        this.templates = templates;
        this.builder = builder;
        this.acts = acts;
    }

    @ModelAttribute
    ProofFilter filter(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String q) {
        return ProofFilter.of(state, unit, step, q);
    }

    /// @param act what was just done, and can be undone
    @Needs(Permission.ACCEPT_PROOF)
    @GetMapping("/c/{campaign}/proofs")
    JteModel list(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @ModelAttribute ProofFilter filter,
            @RequestParam(required = false) @Nullable UUID act) {
        return templates.plansProofs(
                frame, builder.build(campaign, viewer, filter, act, null, frame));
    }

    @Needs(Permission.ACCEPT_PROOF)
    @GetMapping("/c/{campaign}/proofs.csv")
    ResponseEntity<byte[]> csv(
            Campaign campaign, Viewer viewer, Frame frame, @ModelAttribute ProofFilter filter) {
        acts.exportProofs(campaign);
        var page = builder.build(campaign, viewer, filter, null, null, frame);
        return Csv.answer(campaign.code() + "-proofs.csv", ProofExport.csv(page, frame));
    }

    /// @param only the one whose own button was pressed; null: all that are ticked
    @Needs(Permission.ACCEPT_PROOF)
    @PostMapping("/c/{campaign}/proofs/accept")
    String accept(
            Campaign campaign,
            Viewer viewer,
            @ModelAttribute ProofFilter filter,
            @RequestParam(defaultValue = "") List<UUID> proofs,
            @RequestParam(required = false) @Nullable UUID only,
            RedirectAttributes redirect) {
        UUID act = Ids.next();
        List<UUID> chosen = only == null ? proofs : List.of(only);
        Looked looked = acts.accept(campaign, chosen, act, viewer);
        if (chosen.isEmpty()) {
            Notices.say(redirect, "plans.proofs.none-ticked");
        } else if (looked.passedOver() > 0) {
            Notices.say(redirect, "plans.proofs.passed-over", looked.passedOver());
        }
        return to(campaign, filter, act);
    }

    @Needs(Permission.ACCEPT_PROOF)
    @PostMapping("/c/{campaign}/proofs/{proof}/return")
    Object giveBack(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @ModelAttribute ProofFilter filter,
            @PathVariable UUID proof,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        UUID act = Ids.next();
        return switch (acts.giveBack(campaign, proof, words, act, viewer)) {
            case Outcome.Done _, Outcome.Unchanged _ -> to(campaign, filter, act);
            case Outcome.Refused(var reason) when reason == Refusal.NOT_WAITING -> {
                Notices.say(redirect, "plans.proofs.passed-over", 1);
                yield to(campaign, filter, act);
            }
            case Outcome.Refused(var reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var typed = new Typed(proof, words, reason.messageKey());
                yield templates.plansProofs(
                        frame, builder.build(campaign, viewer, filter, null, typed, frame));
            }
        };
    }

    @Needs(Permission.ACCEPT_PROOF)
    @PostMapping("/c/{campaign}/proofs/reopen")
    String reopen(
            Campaign campaign,
            Viewer viewer,
            @ModelAttribute ProofFilter filter,
            @RequestParam(defaultValue = "") List<UUID> proofs,
            RedirectAttributes redirect) {
        Looked looked = acts.reopen(campaign, proofs, viewer);
        if (looked.passedOver() > 0) {
            Notices.say(redirect, "plans.proofs.overtaken", looked.passedOver());
        } else {
            Notices.say(redirect, "plans.proofs.reopened", looked.proofs().size());
        }
        return to(campaign, filter, null);
    }

    private static String to(Campaign campaign, ProofFilter filter, @Nullable UUID act) {
        String query = filter.query();
        String done = act == null ? "" : "act=" + act;
        String all =
                String.join("&", List.of(query, done).stream().filter(s -> !s.isEmpty()).toList());
        return "redirect:/c/" + campaign.code() + "/proofs" + (all.isEmpty() ? "" : "?" + all);
    }
}
