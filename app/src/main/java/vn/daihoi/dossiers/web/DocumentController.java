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
import vn.daihoi.review.extract.ReasonWords;

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
            @PathVariable String kind,
            Viewer viewer) {
        var view = pages.view(campaign, unit, kind, viewer, frame.texts().locale(), Faults.NONE);
        return templates.dossiersDocument(frame, unit.fullName(), view);
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/dossier/{kind}")
    Object upload(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String kind,
            Viewer viewer,
            UploadForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (dossiers.kind(unit, kind).isEmpty()) {
            throw new NotThere();
        }
        Faults faults = faults(frame, form);
        if (faults == Faults.NONE) {
            switch (dossiers.upload(unit, kind, viewer, form.upload())) {
                case UploadOutcome.Refused(var why) ->
                        faults =
                                new Faults(
                                        form.noteText(),
                                        ReasonWords.of(why, frame.texts().locale())
                                                + " "
                                                + frame.text("dossiers.upload.not-kept"),
                                        null);
                case UploadOutcome.Stored stored -> {
                    say(redirect, stored);
                    return toVersion(campaign, unit, kind, stored.version());
                }
                case UploadOutcome.AlreadyStored(var version) -> {
                    Notices.say(redirect, "dossiers.upload.already", version.number());
                    return toVersion(campaign, unit, kind, version);
                }
            }
        }
        response.setStatus(UNPROCESSABLE);
        var view = pages.view(campaign, unit, kind, viewer, frame.texts().locale(), faults);
        return templates.dossiersDocument(frame, unit.fullName(), view);
    }

    private static Faults faults(Frame frame, UploadForm form) {
        if (!form.hasFile()) {
            return new Faults(form.noteText(), frame.text("dossiers.upload.no-file"), null);
        }
        if (form.hasLongNote()) {
            return new Faults(form.noteText(), null, frame.text("dossiers.upload.long-note"));
        }
        return Faults.NONE;
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
            @PathVariable String kind,
            @PathVariable int version,
            @RequestParam UUID form,
            Viewer viewer,
            RedirectAttributes redirect) {
        Version restored =
                addVersion.restore(unit, kind, version, viewer, form).orElseThrow(NotThere::new);
        Notices.say(redirect, "dossiers.restored", version, restored.number());
        return toVersion(campaign, unit, kind, restored);
    }

    private static String toVersion(
            Campaign campaign, CampaignUnit unit, String kind, Version version) {
        return "redirect:%s/%s/v/%d"
                .formatted(DossierPages.address(campaign, unit), kind, version.number());
    }
}
