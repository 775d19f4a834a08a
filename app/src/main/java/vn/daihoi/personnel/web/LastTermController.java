package vn.daihoi.personnel.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.personnel.internal.PutLastTerm;
import vn.daihoi.personnel.internal.StoredLastTerm;
import vn.daihoi.personnel.internal.TypedCommittee;
import vn.daihoi.personnel.web.LastTermPages.Refused;

import java.util.Map;

/// The Committee of the last term in numbers, against which slates are measured.
@Controller
class LastTermController {

    private static final String HOME = "/c/{campaign}/u/{unit}/personnel/last-term";

    private final Templates templates;
    private final LastTermPages pages;
    private final StoredLastTerm terms;
    private final PutLastTerm put;

    LastTermController(
            Templates templates, LastTermPages pages, StoredLastTerm terms, PutLastTerm put) {
        this.templates = templates;
        this.pages = pages;
        this.terms = terms;
        this.put = put;
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(HOME)
    JteModel show(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        return page(campaign, unit, viewer, frame, null);
    }

    /// @param seen how many times it had been put down when the writer began
    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(HOME)
    Object put(
            Posted posted,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam Map<String, String> typed) {
        if (terms.history(posted.unit()).size() != seen) {
            posted.response().setStatus(HttpStatus.CONFLICT.value());
            return page(posted, new Refused(seen, typed, Map.of()));
        }
        var read =
                TypedCommittee.read(typed, pages.groups(posted.campaign()), posted.frame().texts());
        var committee = read.committee();
        if (committee == null) {
            posted.refuse();
            return page(posted, new Refused(seen, typed, read.faults()));
        }
        put.put(posted.unit(), committee, posted.viewer());
        posted.say("personnel.said.last-term");
        return "redirect:"
                + PersonnelPages.address(posted.campaign(), posted.unit())
                + "/last-term";
    }

    private JteModel page(Posted posted, Refused refused) {
        return page(posted.campaign(), posted.unit(), posted.viewer(), posted.frame(), refused);
    }

    private JteModel page(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @Nullable Refused refused) {
        return templates.personnelLastTerm(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, frame.texts(), refused));
    }
}
