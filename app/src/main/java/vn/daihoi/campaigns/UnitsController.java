package vn.daihoi.campaigns;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.MemberOrganisation;
import vn.daihoi.organization.MemberOrganisations;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The units of a campaign and their member organisations.
@Controller
class UnitsController {

    private final Templates templates;
    private final UnitPages pages;
    private final UnitTree tree;
    private final Campaigns campaigns;
    private final MemberOrganisations organisations;
    private final CampaignActs acts;

    UnitsController(
            Templates templates,
            UnitPages pages,
            UnitTree tree,
            Campaigns campaigns,
            MemberOrganisations organisations,
            CampaignActs acts) {
        this.templates = templates;
        this.pages = pages;
        this.tree = tree;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.acts = acts;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/units")
    JteModel list(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String open) {
        String base = "/c/" + campaign.code() + "/units";
        return templates.organizationUnits(
                frame,
                base,
                q,
                q.isBlank() ? List.of() : pages.list(campaign, viewer, q, frame),
                q.isBlank() ? tree.tops(campaign, viewer, open, frame) : List.of(),
                tree.isAdministered(campaign, viewer));
    }

    /// What lies directly below a unit, for a tree that is open on a screen.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/units/{unit}/below")
    JteModel below(Campaign campaign, CampaignUnit unit, Frame frame) {
        return templates.organizationNodes(
                frame, "/c/" + campaign.code() + "/units", tree.below(campaign, unit, frame));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/units.csv")
    ResponseEntity<byte[]> export(Campaign campaign, Viewer viewer, Frame frame) {
        acts.export(campaign);
        var csv = new Csv();
        csv.row(
                List.of(
                        frame.text("organization.code"),
                        frame.text("organization.name"),
                        frame.text("organization.level"),
                        frame.text("organization.under")));
        pages.all(campaign, viewer, frame)
                .forEach(row -> csv.row(List.of(row.code(), row.name(), row.level(), row.under())));
        return Csv.answer(campaign.code() + "-units.csv", csv.bytes());
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/units/{unit}")
    JteModel unit(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        LocalDate today = campaigns.today(campaign.id());
        return templates.organizationUnit(
                frame,
                pages.page(campaign, unit, viewer, frame, OrganisationForm.empty(today), Map.of()));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/units/{unit}/organisations")
    Object put(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            HttpServletResponse response,
            RedirectAttributes redirect,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String shortName,
            @RequestParam(defaultValue = "other") String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from) {
        var form = new OrganisationForm(id, name, shortName, kind, from);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return templates.organizationUnit(
                    frame, pages.page(campaign, unit, viewer, frame, form, errors));
        }
        save(campaign, unit, form);
        Notices.say(redirect, "organization.member.saved");
        return "redirect:/c/" + campaign.code() + "/units/" + unit.code() + "#members";
    }

    private void save(Campaign campaign, CampaignUnit unit, OrganisationForm form) {
        LocalDate from = form.from();
        if (!form.id().isEmpty()) {
            acts.correct(campaign, unit, known(unit, form.id()), form);
        } else if (from != null) {
            acts.add(campaign, unit, form, from);
        }
    }

    private MemberOrganisation known(CampaignUnit unit, String organisation) {
        try {
            return organisations
                    .find(unit.id(), UUID.fromString(organisation))
                    .orElseThrow(NotThere::new);
        } catch (IllegalArgumentException e) {
            throw new NotThere();
        }
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/units/{unit}/organisations/{organisation}/end")
    String end(
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String organisation,
            RedirectAttributes redirect) {
        acts.end(campaign, unit, known(unit, organisation), campaigns.today(campaign.id()));
        Notices.say(redirect, "organization.member.ended");
        return "redirect:/c/" + campaign.code() + "/units/" + unit.code() + "#members";
    }
}
