package vn.daihoi.pilot.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pilot.internal.MarkPilots;
import vn.daihoi.pilot.internal.Outcome;
import vn.daihoi.pilot.internal.PilotPlace;
import vn.daihoi.pilot.internal.ReadPilots;
import vn.daihoi.pilot.web.PilotListPages.Refused;
import vn.daihoi.pilot.web.ResultPages.Typed;

/// Which congresses are held as pilots, and what is known of the one that a unit holds.
@Controller
class PilotsController {

    private final Templates templates;
    private final PilotListPages pages;
    private final ResultPages results;
    private final ReadPilots read;
    private final MarkPilots mark;
    private final Campaigns campaigns;
    private final Access access;

    PilotsController(
            Templates templates,
            PilotListPages pages,
            ResultPages results,
            ReadPilots read,
            MarkPilots mark,
            Campaigns campaigns,
            Access access) {
        this.templates = templates;
        this.pages = pages;
        this.results = results;
        this.read = read;
        this.mark = mark;
        this.campaigns = campaigns;
        this.access = access;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/pilot")
    String own(Campaign campaign, Viewer viewer) {
        CampaignUnit top =
                access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).getFirst();
        return "redirect:" + PilotPlace.of(campaign, top);
    }

    /// @param show `split`: only criteria on which observers differ
    /// @param order `worst`: the worst first
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PilotPlace.PAGE)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String order) {
        var filter = new ResultsView.Filter(show.equals("split"), order.equals("worst"));
        return read.ofUnit(unit)
                .map(seen ->
                        templates.pilotResults(
                                frame,
                                unit.fullName(),
                                results.view(campaign, seen, viewer, frame, filter, Typed.NOTHING)))
                .orElseGet(() -> list(campaign, unit, viewer, frame, Refused.NOTHING));
    }

    private JteModel list(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame, Refused refused) {
        return templates.pilotList(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, frame, refused));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(PilotPlace.PAGE + "/mark")
    Object mark(Posted posted, @RequestParam(defaultValue = "") String ward) {
        var outcome =
                campaigns
                        .unit(posted.campaign().id(), ward)
                        .map(unit -> mark.mark(posted.unit(), unit, posted.viewer()))
                        .orElse(Outcome.NOT_A_PILOT_UNIT);
        return answer(posted, outcome, "pilot.said.marked", "", "");
    }

    /// @param why it is no pilot any more; asked for when somebody has scored
    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(PilotPlace.ONE + "/withdraw")
    Object withdraw(
            Posted posted, @PathVariable String ward, @RequestParam(defaultValue = "") String why) {
        var unit = campaigns.unit(posted.campaign().id(), ward).orElseThrow(NotThere::new);
        var outcome = mark.withdraw(posted.unit(), unit, why);
        return answer(posted, outcome, "pilot.said.withdrawn", ward, why);
    }

    private Object answer(Posted posted, Outcome outcome, String said, String ward, String typed) {
        if (outcome == Outcome.NO_SUCH_THING) {
            throw new NotThere();
        }
        if (outcome == Outcome.DONE) {
            posted.say(said);
            return "redirect:" + PilotPlace.of(posted.campaign(), posted.unit());
        }
        posted.refuse();
        String fault = posted.frame().text("pilot.fault." + outcome.code());
        return list(
                posted.campaign(),
                posted.unit(),
                posted.viewer(),
                posted.frame(),
                new Refused(ward, typed, fault));
    }
}
