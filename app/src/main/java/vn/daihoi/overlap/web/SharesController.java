package vn.daihoi.overlap.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.SharedWords;
import vn.daihoi.dossiers.SharedWords.Shares;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.overlap.internal.Names;
import vn.daihoi.overlap.internal.StartComparison;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

/// What one document shares with others.
@Controller
class SharesController {

    private final Templates templates;
    private final Dossiers dossiers;
    private final SharedWords shared;
    private final StartComparison start;
    private final Names names;
    private final Access access;

    SharesController(
            Templates templates,
            Dossiers dossiers,
            SharedWords shared,
            StartComparison start,
            Names names,
            Access access) {
        this.templates = templates;
        this.dossiers = dossiers;
        this.shared = shared;
        this.start = start;
        this.names = names;
        this.access = access;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/dossier/{kind}/overlap")
    JteModel show(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable("kind") DocumentKey key,
            Viewer viewer) {
        Version newest = newest(unit, key);
        return templates.overlapShares(
                frame,
                names.document(campaign.id(), key.kind(), newest.title(), frame.texts().locale()),
                address(campaign, unit, key),
                shares(frame, campaign, unit, newest, viewer),
                access.may(viewer, Permission.EDIT_DOSSIER, unit));
    }

    /// The part of the page that changes while the comparison is under way.
    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/dossier/{kind}/overlap/panel")
    JteModel panel(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable("kind") DocumentKey key,
            Viewer viewer) {
        return templates.overlapPanel(
                frame,
                shares(frame, campaign, unit, newest(unit, key), viewer),
                access.may(viewer, Permission.EDIT_DOSSIER, unit));
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/dossier/{kind}/overlap/again")
    String again(
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable("kind") DocumentKey key,
            Viewer viewer) {
        start.again(unit, newest(unit, key), viewer.id());
        return "redirect:" + address(campaign, unit, key) + "/overlap";
    }

    private Version newest(CampaignUnit unit, DocumentKey key) {
        return dossiers.versions(unit, key).stream().findFirst().orElseThrow(NotThere::new);
    }

    private Shares shares(
            Frame frame, Campaign campaign, CampaignUnit unit, Version newest, Viewer viewer) {
        return shared.of(
                unit,
                newest,
                address(campaign, unit, newest.key()),
                viewer,
                frame.texts().locale());
    }

    private static String address(Campaign campaign, CampaignUnit unit, DocumentKey key) {
        return "/c/%s/u/%s/dossier/%s".formatted(campaign.code(), unit.code(), key);
    }
}
