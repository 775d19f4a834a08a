package vn.daihoi.campaigns;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.Terms;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Notices;

import java.util.Map;

/// The terms of a unit's Committee.
@Controller
class TermsController {

    private final Templates templates;
    private final UnitPages pages;
    private final Campaigns campaigns;
    private final Terms terms;
    private final CampaignActs acts;

    TermsController(
            Templates templates,
            UnitPages pages,
            Campaigns campaigns,
            Terms terms,
            CampaignActs acts) {
        this.templates = templates;
        this.pages = pages;
        this.campaigns = campaigns;
        this.terms = terms;
        this.acts = acts;
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping("/c/{campaign}/units/{unit}/terms")
    Object put(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            HttpServletResponse response,
            RedirectAttributes redirect,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String ordinal) {
        var form = new TermForm(from, to, ordinal, "").checked(terms.of(unit.id()));
        if (form.term().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var organisation = OrganisationForm.empty(campaigns.today(campaign.id()));
            return templates.organizationUnit(
                    frame, pages.page(campaign, unit, viewer, frame, organisation, Map.of(), form));
        }
        acts.put(campaign, unit, form.term().get());
        Notices.say(redirect, "organization.term.saved");
        return back(campaign, unit);
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping("/c/{campaign}/units/{unit}/terms/{year}/remove")
    String remove(
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable int year,
            RedirectAttributes redirect) {
        acts.removeTerm(campaign, unit, year);
        Notices.say(redirect, "organization.term.removed");
        return back(campaign, unit);
    }

    private static String back(Campaign campaign, CampaignUnit unit) {
        return "redirect:/c/" + campaign.code() + "/units/" + unit.code() + "#terms";
    }
}
