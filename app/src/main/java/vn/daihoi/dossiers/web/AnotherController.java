package vn.daihoi.dossiers.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.UploadOutcome;
import vn.daihoi.dossiers.web.DocumentPages.Faults;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.profile.DocumentKind;

/// Begins another document of a kind that may have several. Apart from the page of a document, so
/// that a new version is never taken for another document.
@Controller
class AnotherController {

    private static final int UNPROCESSABLE = 422;

    private final Templates templates;
    private final Dossiers dossiers;
    private final DocumentPages pages;

    AnotherController(Templates templates, Dossiers dossiers, DocumentPages pages) {
        this.templates = templates;
        this.dossiers = dossiers;
        this.pages = pages;
    }

    @Needs(Permission.EDIT_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/dossier/{kind}/another")
    JteModel ask(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String kind,
            Viewer viewer) {
        return page(frame, campaign, unit, several(unit, kind), viewer, Faults.NONE);
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/dossier/{kind}/another")
    Object begin(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String kind,
            Viewer viewer,
            UploadForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        DocumentKind several = several(unit, kind);
        Faults faults = UploadFaults.of(frame, form, true);
        if (faults.isNone()) {
            switch (dossiers.begin(unit, kind, form.named(), viewer, form.upload())) {
                case UploadOutcome.Refused(var why) ->
                        faults = UploadFaults.unreadable(frame, form, why);
                case UploadOutcome.Duplicate there ->
                        faults = UploadFaults.duplicate(frame, form, there, name(several, frame));
                case UploadOutcome.Stored(var version, var _, var misnamed) -> {
                    Notices.say(
                            redirect,
                            misnamed ? "dossiers.begun.misnamed" : "dossiers.begun",
                            version.title());
                    return DocumentController.toVersion(campaign, unit, version);
                }
                case UploadOutcome.AlreadyStored(var version) -> {
                    Notices.say(redirect, "dossiers.upload.already", version.number());
                    return DocumentController.toVersion(campaign, unit, version);
                }
            }
        }
        response.setStatus(UNPROCESSABLE);
        return page(frame, campaign, unit, several, viewer, faults);
    }

    private static String name(DocumentKind kind, Frame frame) {
        return kind.name().in(frame.texts().locale());
    }

    private DocumentKind several(CampaignUnit unit, String kind) {
        return dossiers.kind(unit, kind).filter(DocumentKind::several).orElseThrow(NotThere::new);
    }

    private JteModel page(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            DocumentKind kind,
            Viewer viewer,
            Faults faults) {
        var view = pages.another(campaign, unit, kind, viewer, frame.texts().locale(), faults);
        return templates.dossiersDocument(frame, unit.fullName(), view);
    }
}
