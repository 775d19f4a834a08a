package vn.daihoi.dossiers.web;

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
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Title;
import vn.daihoi.dossiers.internal.RenameDocument;
import vn.daihoi.dossiers.internal.RenameDocument.Outcome;
import vn.daihoi.dossiers.web.DocumentPages.Faults;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.profile.DocumentKind;

/// Gives a document another title, where a kind has several and each is known by one.
@Controller
class RenameController {

    private static final int UNPROCESSABLE = 422;

    private final Templates templates;
    private final Dossiers dossiers;
    private final RenameDocument rename;
    private final DocumentPages pages;

    RenameController(
            Templates templates, Dossiers dossiers, RenameDocument rename, DocumentPages pages) {
        this.templates = templates;
        this.dossiers = dossiers;
        this.rename = rename;
        this.pages = pages;
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/dossier/{kind}/title")
    Object rename(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable("kind") DocumentKey key,
            @RequestParam(defaultValue = "") String title,
            Viewer viewer,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (dossiers.kind(unit, key.kind()).filter(DocumentKind::several).isEmpty()) {
            throw new NotThere();
        }
        var named = new Title(title);
        String fault =
                switch (rename.rename(unit, key, named)) {
                    case Outcome.Renamed(var before) -> {
                        Notices.say(redirect, "dossiers.renamed", before, named.text());
                        yield "";
                    }
                    case Outcome.Unchanged _ -> "";
                    case Outcome.Empty _ -> frame.text("dossiers.rename.missing");
                    case Outcome.TooLong _ -> frame.text("dossiers.rename.long", Title.LONGEST);
                    case Outcome.Taken(var there) ->
                            frame.text("dossiers.rename.taken", there.title());
                };
        if (fault.isEmpty()) {
            return "redirect:%s/%s".formatted(DossierPages.address(campaign, unit), key);
        }
        response.setStatus(UNPROCESSABLE);
        var faults = new Faults(title, "", fault, null, null);
        var view = pages.view(campaign, unit, key, viewer, frame.texts().locale(), faults);
        return templates.dossiersDocument(frame, unit.fullName(), view);
    }
}
