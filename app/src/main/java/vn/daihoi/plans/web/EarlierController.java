package vn.daihoi.plans.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.pages.NotThere;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.plans.Evidence.Refusal;
import vn.daihoi.plans.internal.LookAtProofs;
import vn.daihoi.plans.web.UnitPlanPage.Typed;

/// The level above returns evidence that a unit had before a directive asked for it.
@Controller
class EarlierController {

    private final Templates templates;
    private final UnitPlanBuilder builder;
    private final PlanActs acts;
    private final LookAtProofs look;

    EarlierController(
            Templates templates, UnitPlanBuilder builder, PlanActs acts, LookAtProofs look) {
        this.templates = templates;
        this.builder = builder;
        this.acts = acts;
        this.look = look;
    }

    @Needs(Permission.ACCEPT_PROOF)
    @PostMapping("/c/{campaign}/u/{unit}/steps/{step}/return-earlier")
    Object giveBack(
            Posted posted,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String words) {
        checkLooks(posted);
        var outcome =
                acts.giveBackEarlier(
                        posted.campaign(), posted.unit(), step, words, posted.viewer());
        return answer(outcome, posted, step, words, "return-earlier");
    }

    @Needs(Permission.ACCEPT_PROOF)
    @PostMapping("/c/{campaign}/u/{unit}/steps/{step}/take-earlier")
    Object takeAgain(Posted posted, @PathVariable String step) {
        checkLooks(posted);
        var outcome = acts.takeEarlierAgain(posted.campaign(), posted.unit(), step);
        return answer(outcome, posted, step, "", "take-earlier");
    }

    private void checkLooks(Posted posted) {
        if (!look.mayLook(posted.unit(), posted.viewer())) {
            throw new NotThere();
        }
    }

    private Object answer(Outcome outcome, Posted posted, String step, String words, String form) {
        return switch (outcome) {
            case Outcome.Refused(var reason) when reason == Refusal.NO_SUCH_STEP ->
                    throw new NotThere();
            case Outcome.Refused(var reason) -> {
                posted.refuse();
                var typed = new Typed(step, form, null, words, reason.messageKey());
                yield templates.plansUnit(posted.frame(), builder.build(posted, typed));
            }
            case Outcome.Done _, Outcome.Unchanged _ -> {
                posted.say("plans.saved." + form);
                yield "redirect:/c/%s/u/%s#step-%s"
                        .formatted(posted.campaign().code(), posted.unit().code(), step);
            }
        };
    }
}
