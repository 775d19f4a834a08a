package vn.daihoi.steering.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.steering.Duty;
import vn.daihoi.steering.internal.ChangeGroups;
import vn.daihoi.steering.internal.ChangeGroups.Outcome;
import vn.daihoi.steering.web.WorkingGroupPages.Faulty;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Working groups that a unit has set up: who is in them, which units they look after.
@Controller
class WorkingGroupsController {

    private final Templates templates;
    private final WorkingGroupPages pages;
    private final ChangeGroups change;
    private final Access access;

    WorkingGroupsController(
            Templates templates, WorkingGroupPages pages, ChangeGroups change, Access access) {
        this.templates = templates;
        this.pages = pages;
        this.change = change;
        this.access = access;
    }

    /// Those of the top of what the viewer may see.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/working-groups")
    String own(Campaign campaign, Viewer viewer) {
        CampaignUnit top =
                access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).getFirst();
        return "redirect:" + WorkingGroupPages.address(campaign, top);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/working-groups")
    JteModel show(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        return page(campaign, unit, viewer, frame, Faulty.NONE);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/u/{unit}/working-groups")
    Object create(Posted posted, @RequestParam(defaultValue = "") String name) {
        Outcome outcome = change.create(posted.unit(), name, posted.viewer());
        var act = new Act("created", "", name);
        return answer(outcome, act, posted);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/u/{unit}/working-groups/{group}/name")
    Object rename(
            Posted posted, @PathVariable UUID group, @RequestParam(defaultValue = "") String name) {
        Outcome outcome = change.rename(posted.unit(), group, name, posted.viewer());
        var act = new Act("renamed", group.toString(), name);
        return answer(outcome, act, posted);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/u/{unit}/working-groups/{group}/dissolve")
    Object dissolve(Posted posted, @PathVariable UUID group) {
        Outcome outcome = change.dissolve(posted.unit(), group, posted.viewer());
        var act = new Act("dissolved", group.toString(), "");
        return answer(outcome, act, posted);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/u/{unit}/working-groups/{group}/members")
    Object appoint(
            Posted posted,
            @PathVariable UUID group,
            @RequestParam UUID person,
            @RequestParam(defaultValue = "member") String duty) {
        Outcome outcome = change.appoint(posted.unit(), group, person, duty(duty), posted.viewer());
        var act = new Act("appointed", group.toString(), "");
        return answer(outcome, act, posted);
    }

    private static Duty duty(String code) {
        return Arrays.stream(Duty.values())
                .filter(duty -> duty.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/u/{unit}/working-groups/{group}/members/{person}/dismiss")
    Object dismiss(Posted posted, @PathVariable UUID group, @PathVariable UUID person) {
        Outcome outcome = change.dismiss(posted.unit(), group, person, posted.viewer());
        var act = new Act("dismissed", group.toString(), "");
        return answer(outcome, act, posted);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/u/{unit}/working-groups/{group}/units")
    Object assign(
            Posted posted,
            @PathVariable UUID group,
            @RequestParam(required = false) @Nullable List<String> code) {
        Outcome outcome =
                change.assign(
                        posted.unit(), group, code == null ? List.of() : code, posted.viewer());
        var act = new Act("assigned", group.toString(), "");
        return answer(outcome, act, posted);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/u/{unit}/working-groups/changes/{change}/undo")
    String undo(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            RedirectAttributes redirect,
            @PathVariable("change") UUID id) {
        Outcome outcome = change.undo(unit, id, viewer);
        Notices.say(
                redirect, outcome == Outcome.DONE ? "steering.undone" : "steering.fault.overtaken");
        return "redirect:" + WorkingGroupPages.address(campaign, unit) + "#changes";
    }

    /// @param said end of the message key that tells it was done
    /// @param group key of the group; empty for a new one
    /// @param typed name as typed
    private record Act(String said, String group, String typed) {}

    private Object answer(Outcome outcome, Act act, Posted posted) {
        return switch (outcome) {
            case NO_SUCH_GROUP, NO_SUCH_PERSON, NO_SUCH_UNIT -> throw new NotThere();
            case DONE, UNCHANGED -> {
                posted.say("steering.said." + act.said());
                yield "redirect:"
                        + WorkingGroupPages.address(posted.campaign(), posted.unit())
                        + (act.group().isEmpty() ? "" : "#g-" + act.group());
            }
            case NO_NAME, LONG_NAME, NAME_TAKEN, OVERTAKEN -> {
                posted.refuse();
                String fault =
                        "steering.fault."
                                + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
                var faulty = new Faulty(act.group(), act.typed(), fault);
                yield page(
                        posted.campaign(), posted.unit(), posted.viewer(), posted.frame(), faulty);
            }
        };
    }

    private JteModel page(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame, Faulty faulty) {
        return templates.steeringGroups(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, frame, faulty));
    }
}
