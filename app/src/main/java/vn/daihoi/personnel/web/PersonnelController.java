package vn.daihoi.personnel.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.files.Downloads;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.personnel.internal.PersonColumn;

import java.util.Map;
import java.util.UUID;

/// The people of a unit as a list, on the page and for office programs.
@Controller
class PersonnelController {

    private static final String HOME = "/c/{campaign}/u/{unit}/personnel";

    private final Templates templates;
    private final PersonnelPages pages;
    private final PersonnelRights rights;
    private final Downloads downloads;
    private final Access access;
    private final Audit audit;

    PersonnelController(
            Templates templates,
            PersonnelPages pages,
            PersonnelRights rights,
            Downloads downloads,
            Access access,
            Audit audit) {
        this.templates = templates;
        this.pages = pages;
        this.rights = rights;
        this.downloads = downloads;
        this.access = access;
        this.audit = audit;
    }

    /// Those of the top of what the viewer may see.
    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping("/c/{campaign}/personnel")
    String own(Campaign campaign, Viewer viewer) {
        var top = access.branches(viewer, Permission.VIEW_PERSONNEL, campaign.id()).getFirst();
        return "redirect:" + PersonnelPages.address(campaign, top);
    }

    /// @param removed who was removed by the act before
    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(HOME)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            PersonnelFilter filter,
            @RequestParam(required = false) @Nullable UUID removed) {
        boolean sensitive = filter.sensitive() && rights.seesSensitive(viewer, unit);
        if (sensitive) {
            rights.lookAtList(viewer, unit);
        }
        return templates.personnelList(
                frame,
                unit.fullName(),
                pages.view(
                        campaign, unit, viewer, frame.texts(), filter.showing(sensitive), removed));
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(HOME + "/list.xlsx")
    ResponseEntity<Resource> xlsx(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            PersonnelFilter filter) {
        var export = export(campaign, unit, viewer, frame, filter);
        return downloads.attachment(export.xlsx(), name(unit, frame, "xlsx"));
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(HOME + "/list.csv")
    ResponseEntity<Resource> csv(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            PersonnelFilter filter) {
        var export = export(campaign, unit, viewer, frame, filter);
        return downloads.attachment(export.csv(), name(unit, frame, "csv"));
    }

    private static String name(CampaignUnit unit, Frame frame, String ending) {
        return frame.text("personnel.export.file", unit.fullName()) + "." + ending;
    }

    /// All whom the filter leaves; with sensitive traits for those who may see them.
    private PersonnelExport export(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            PersonnelFilter filter) {
        boolean sensitive = rights.seesSensitive(viewer, unit);
        var people = pages.found(campaign, unit, filter, frame.texts(), sensitive);
        if (sensitive) {
            rights.lookAtList(viewer, unit);
        }
        audit.record(
                Act.of("personnel.list.export")
                        .in(campaign.id().value())
                        .on(unit.id().value())
                        .after(Map.of("candidates", people.size())));
        return new PersonnelExport(
                people, PersonColumn.shown(sensitive), pages.words(campaign, frame.texts()));
    }
}
