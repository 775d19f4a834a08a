package vn.daihoi.dossiers.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.dossiers.internal.CompareVersions;
import vn.daihoi.files.Downloads;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.util.Locale;
import java.util.Map;

/// The file of a version, and what changed between two versions.
@Controller
class VersionController {

    private final Templates templates;
    private final Dossiers dossiers;
    private final CompareVersions compare;
    private final Downloads downloads;
    private final Audit audit;

    VersionController(
            Templates templates,
            Dossiers dossiers,
            CompareVersions compare,
            Downloads downloads,
            Audit audit) {
        this.templates = templates;
        this.dossiers = dossiers;
        this.compare = compare;
        this.downloads = downloads;
        this.audit = audit;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/dossier/{kind}/v/{version}/file")
    ResponseEntity<Resource> download(
            CampaignUnit unit,
            @PathVariable("kind") DocumentKey key,
            @PathVariable int version,
            Viewer viewer) {
        Version found = dossiers.version(unit, key, version).orElseThrow(NotThere::new);
        dossiers.markRead(found, viewer);
        audit.record(
                Act.of("dossiers.version.download")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("version", found.id().value())
                        .after(Map.of("kind", key.toString(), "number", version)));
        return downloads.attachment(found.file(), found.fileName());
    }

    /// @param from number of the older version; the one before `to` where it is left out
    /// @param to number of the newer version; the newest where it is left out
    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/dossier/{kind}/compare")
    JteModel compare(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable("kind") DocumentKey key,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            Viewer viewer) {
        var versions = dossiers.versions(unit, key);
        if (versions.isEmpty()) {
            throw new NotThere();
        }
        int newer = to == null ? versions.getFirst().number() : to;
        int older = from == null ? Math.max(1, newer - 1) : from;
        Version left = dossiers.version(unit, key, older).orElseThrow(NotThere::new);
        Version right = dossiers.version(unit, key, newer).orElseThrow(NotThere::new);
        dossiers.markRead(left, viewer);
        dossiers.markRead(right, viewer);
        return templates.dossiersCompare(
                frame,
                CompareView.of(
                        DossierPages.address(campaign, unit) + "/" + key,
                        name(unit, right, frame.texts().locale()),
                        versions.stream().map(Version::number).toList(),
                        older,
                        newer,
                        compare.compare(left, right)));
    }

    private String name(CampaignUnit unit, Version version, Locale locale) {
        return version.title().isEmpty()
                ? dossiers.kind(unit, version.key().kind())
                        .orElseThrow(NotThere::new)
                        .name()
                        .in(locale)
                : version.title();
    }
}
