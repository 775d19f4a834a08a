package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.plans.Evidence.Refusal;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.web.UnitPlanPage.Typed;

import java.time.LocalDate;

/// The plan of one unit: what is due, what was reached and how, and what keeps it.
@Controller
class UnitPlanController {

    private final Templates templates;
    private final UnitPlanBuilder builder;
    private final PlanActs acts;
    private final Plans plans;

    UnitPlanController(Templates templates, UnitPlanBuilder builder, PlanActs acts, Plans plans) {
        this.templates = templates;
        this.builder = builder;
        this.acts = acts;
        this.plans = plans;
    }

    /// A unit without steps of its own is shown by those below it.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}")
    Object show(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        boolean hasBranchOnly =
                plans.of(campaign.id(), unit.id()).isEmpty()
                        && plans.isAbove(campaign.id(), unit.id());
        return hasBranchOnly
                ? "redirect:/c/" + campaign.code() + "/matrix?under=" + unit.code()
                : templates.plansUnit(frame, builder.build(campaign, unit, viewer, frame, null));
    }

    @Needs(Permission.EDIT_PLAN)
    @PostMapping("/c/{campaign}/u/{unit}/congress-day")
    String congressDay(
            Campaign campaign,
            CampaignUnit unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate day,
            RedirectAttributes redirect) {
        acts.setCongressDay(campaign, unit, day);
        Notices.say(redirect, "plans.congress-day.saved");
        return "redirect:/c/" + campaign.code() + "/u/" + unit.code();
    }

    @Needs(Permission.FILE_PROOF)
    @PostMapping("/c/{campaign}/u/{unit}/steps/{step}/reason")
    Object reason(
            Posted posted,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String words) {
        var form = new Typed(step, "reason", null, words, "");
        Outcome outcome = acts.delayReason(posted.campaign(), posted.unit(), step, words);
        return answer(outcome, form, posted);
    }

    @Needs(Permission.FILE_PROOF)
    @PostMapping("/c/{campaign}/u/{unit}/steps/{step}/withdraw")
    Object withdraw(Posted posted, @PathVariable String step) {
        var form = new Typed(step, "withdraw", null, "", "");
        Outcome outcome = acts.withdraw(posted.campaign(), posted.unit(), step, posted.viewer());
        return answer(outcome, form, posted);
    }

    /// @param words why it does not apply; without `leave-out`, it applies again
    @Needs(Permission.EDIT_PLAN)
    @PostMapping("/c/{campaign}/u/{unit}/steps/{step}/leave-out")
    Object leaveOut(
            Posted posted,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean applies) {
        var form = new Typed(step, "leave-out", null, words, "");
        Outcome outcome =
                acts.notApplicable(posted.campaign(), posted.unit(), step, applies ? null : words);
        return answer(outcome, form, posted);
    }

    private Object answer(Outcome outcome, Typed form, Posted posted) {
        return switch (outcome) {
            case Outcome.Refused(var reason) when reason == Refusal.NO_SUCH_STEP ->
                    throw new NotThere();
            case Outcome.Refused(var reason) -> {
                posted.refuse();
                var typed =
                        new Typed(
                                form.step(),
                                form.form(),
                                form.on(),
                                form.words(),
                                reason.messageKey());
                yield templates.plansUnit(posted.frame(), builder.build(posted, typed));
            }
            case Outcome.Done _, Outcome.Unchanged _ -> {
                posted.say("plans.saved." + form.form());
                yield "redirect:/c/%s/u/%s#step-%s"
                        .formatted(posted.campaign().code(), posted.unit().code(), form.step());
            }
        };
    }
}
