package vn.daihoi.dossiers.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

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
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.UploadOutcome;
import vn.daihoi.dossiers.Version;
import vn.daihoi.dossiers.internal.AddVersion;
import vn.daihoi.dossiers.web.DocumentPages.Faults;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.profile.DocumentKind;

import java.util.UUID;

/// One document: its versions, a new one, an old one brought back.
@Controller
class DocumentController {

    private static final int UNPROCESSABLE = 422;

    private final Templates templates;
    private final Dossiers dossiers;
    private final AddVersion addVersion;
    private final DocumentPages pages;

    DocumentController(
            Templates templates, Dossiers dossiers, AddVersion addVersion, DocumentPages pages) {
        this.templates = templates;
        this.dossiers = dossiers;
        this.addVersion = addVersion;
        this.pages = pages;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/dossier/{kind}")
    JteModel show(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable("kind") DocumentKey key,
            Viewer viewer) {
        return page(frame, campaign, unit, key, viewer, Faults.NONE);
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/dossier/{kind}")
    Object upload(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable("kind") DocumentKey key,
            Viewer viewer,
            UploadForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        DocumentKind kind = dossiers.kind(unit, key.kind()).orElseThrow(NotThere::new);
        if ((kind.several() || key.ordinal() > 1) && dossiers.versions(unit, key).isEmpty()) {
            throw new NotThere();
        }
        Faults faults = UploadFaults.of(frame, form, false);
        if (faults.isNone()) {
            switch (dossiers.upload(unit, key, viewer, form.upload())) {
                case UploadOutcome.Refused(var why) ->
                        faults = UploadFaults.unreadable(frame, form, why);
                case UploadOutcome.Duplicate there ->
                        faults =
                                UploadFaults.duplicate(
                                        frame, form, there, kind.name().in(frame.texts().locale()));
                case UploadOutcome.Stored stored -> {
                    say(redirect, stored);
                    return toVersion(campaign, unit, stored.version());
                }
                case UploadOutcome.AlreadyStored(var version) -> {
                    Notices.say(redirect, "dossiers.upload.already", version.number());
                    return toVersion(campaign, unit, version);
                }
            }
        }
        response.setStatus(UNPROCESSABLE);
        return page(frame, campaign, unit, key, viewer, faults);
    }

    private JteModel page(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            DocumentKey key,
            Viewer viewer,
            Faults faults) {
        var view = pages.view(campaign, unit, key, viewer, frame.texts().locale(), faults);
        return templates.dossiersDocument(frame, unit.fullName(), view);
    }

    private static void say(RedirectAttributes redirect, UploadOutcome.Stored stored) {
        int number = stored.version().number();
        Version overtaken = stored.overtaken();
        if (overtaken != null) {
            Notices.say(
                    redirect,
                    "dossiers.upload.overtaken",
                    overtaken.uploadedByName(),
                    overtaken.number(),
                    number);
        } else {
            Notices.say(
                    redirect,
                    stored.misnamed() ? "dossiers.upload.misnamed" : "dossiers.upload.stored",
                    number);
        }
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/dossier/{kind}/v/{version}/restore")
    String restore(
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable("kind") DocumentKey key,
            @PathVariable int version,
            @RequestParam UUID form,
            Viewer viewer,
            RedirectAttributes redirect) {
        Version restored =
                addVersion.restore(unit, key, version, viewer, form).orElseThrow(NotThere::new);
        Notices.say(redirect, "dossiers.restored", version, restored.number());
        return toVersion(campaign, unit, restored);
    }

    static String toVersion(Campaign campaign, CampaignUnit unit, Version version) {
        return "redirect:%s/%s/v/%d"
                .formatted(DossierPages.address(campaign, unit), version.key(), version.number());
    }
}
