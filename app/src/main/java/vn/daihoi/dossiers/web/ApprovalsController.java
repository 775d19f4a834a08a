package vn.daihoi.dossiers.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;

import java.util.List;

/// Which dossiers were handed in, and what both sides say of each.
@Controller
class ApprovalsController {

    private final Templates templates;
    private final ApprovalsPages pages;
    private final Audit audit;

    ApprovalsController(Templates templates, ApprovalsPages pages, Audit audit) {
        this.templates = templates;
        this.pages = pages;
        this.audit = audit;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/approvals")
    JteModel list(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state) {
        return templates.dossiersApprovals(frame, pages.view(campaign, viewer, q, state, frame));
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/approvals.csv")
    ResponseEntity<byte[]> csv(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state) {
        audit.record(Act.of("dossiers.approvals.export").in(campaign.id().value()));
        var csv =
                Csv.headed(
                        frame,
                        "dossiers.approvals.column.",
                        List.of("unit", "submitted", "party", "upper"));
        pages.view(campaign, viewer, q, state, frame)
                .rows()
                .forEach(row ->
                        csv.row(
                                List.of(
                                        row.unit(),
                                        row.submitted(),
                                        row.partyWords(),
                                        row.upperWords())));
        return Csv.answer(campaign.code() + "-approvals.csv", csv.bytes());
    }
}
