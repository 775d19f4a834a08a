package vn.daihoi.dossiers.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;

@Controller
class DossierController {

    private final Templates templates;
    private final DossierPages pages;

    DossierController(Templates templates, DossierPages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/dossier")
    JteModel show(Frame frame, Campaign campaign, CampaignUnit unit, Viewer viewer) {
        return templates.dossiersDossier(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, frame.texts().locale()));
    }
}
