package vn.daihoi.personnel.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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
import vn.daihoi.personnel.internal.Evaluation;
import vn.daihoi.personnel.internal.Evaluation.Proposal;
import vn.daihoi.personnel.internal.Evaluations;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.personnel.web.EvaluationView.EvaluationForm;

import java.util.Locale;
import java.util.UUID;

/// How each sitting member worked: attendance, tasks, opinions, and whether to go on.
@Controller
class EvaluationController {

    private static final String ALL = "/c/{campaign}/u/{unit}/personnel/evaluation";

    private final Templates templates;
    private final EvaluationPages pages;
    private final StoredPersons people;
    private final Evaluations evaluations;
    private final Access access;

    EvaluationController(
            Templates templates,
            EvaluationPages pages,
            StoredPersons people,
            Evaluations evaluations,
            Access access) {
        this.templates = templates;
        this.pages = pages;
        this.people = people;
        this.evaluations = evaluations;
        this.access = access;
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(ALL)
    JteModel show(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        return templates.personnelEvaluation(
                frame,
                unit.fullName(),
                pages.view(
                        address(campaign, unit),
                        unit,
                        access.may(viewer, Permission.EDIT_PERSONNEL, unit),
                        frame));
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @GetMapping(ALL + "/{person}")
    JteModel one(Campaign campaign, CampaignUnit unit, Frame frame, @PathVariable UUID person) {
        var member = member(unit, person);
        var recorded = evaluations.of(unit).get(person);
        var filled = Filled.of(recorded == null ? Evaluation.NONE : recorded.evaluation());
        return form(frame, address(campaign, unit), member, filled, "");
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ALL + "/{person}")
    Object put(Posted posted, @PathVariable UUID person, Filled filled) {
        var member = member(posted.unit(), person);
        var fault = filled.fault();
        if (!fault.isEmpty()) {
            posted.refuse();
            return form(
                    posted.frame(),
                    address(posted.campaign(), posted.unit()),
                    member,
                    filled,
                    posted.frame().text(fault));
        }
        evaluations.put(posted.unit(), person, filled.evaluation(), posted.viewer());
        posted.say("personnel.evaluation.said");
        return "redirect:" + address(posted.campaign(), posted.unit()) + "#p-" + person;
    }

    private Listed member(CampaignUnit unit, UUID person) {
        return people.find(unit, person, false)
                .filter(EvaluationPages::isSitting)
                .orElseThrow(NotThere::new);
    }

    private JteModel form(Frame frame, String address, Listed member, Filled filled, String fault) {
        return templates.personnelEvaluate(
                frame,
                new EvaluationForm(
                        address,
                        address + "/" + member.id(),
                        member.details().name(),
                        fault,
                        filled.held(),
                        filled.attended(),
                        filled.given(),
                        filled.done(),
                        filled.opinions(),
                        filled.proposal(),
                        filled.why()));
    }

    private static String address(Campaign campaign, CampaignUnit unit) {
        return "/c/" + campaign.code() + "/u/" + unit.code() + "/personnel/evaluation";
    }

    /// An evaluation as typed.
    ///
    /// @param proposal `keep`, `replace` or empty
    record Filled(
            String held,
            String attended,
            String given,
            String done,
            String opinions,
            String proposal,
            String why) {

        private static final int LONGEST = 2000;

        /// Fields that were not sent come as null.
        Filled {
            held = orEmpty(held);
            attended = orEmpty(attended);
            given = orEmpty(given);
            done = orEmpty(done);
            opinions = orEmpty(opinions);
            proposal = orEmpty(proposal);
            why = orEmpty(why);
        }

        private static String orEmpty(@Nullable String sent) {
            return sent == null ? "" : sent.strip();
        }

        static Filled of(Evaluation one) {
            return new Filled(
                    text(one.held()),
                    text(one.attended()),
                    text(one.given()),
                    text(one.done()),
                    one.opinions(),
                    one.proposal() == null ? "" : one.proposal().name().toLowerCase(Locale.ROOT),
                    one.why());
        }

        private static String text(@Nullable Integer number) {
            return number == null ? "" : number.toString();
        }

        /// Key of what is wrong; empty when nothing is.
        String fault() {
            if (!isWhole(held) || !isWhole(attended) || !isWhole(given) || !isWhole(done)) {
                return "personnel.evaluation.fault.no-number";
            }
            if (opinions.length() > LONGEST || why.length() > LONGEST) {
                return "personnel.evaluation.fault.long";
            }
            var fault = evaluation().fault();
            return fault == null
                    ? ""
                    : "personnel.evaluation.fault."
                            + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static boolean isWhole(String typed) {
            return typed.isEmpty() || Whole.of(typed) != null;
        }

        Evaluation evaluation() {
            return new Evaluation(
                    Whole.of(held),
                    Whole.of(attended),
                    Whole.of(given),
                    Whole.of(done),
                    opinions,
                    switch (proposal) {
                        case "keep" -> Proposal.KEEP;
                        case "replace" -> Proposal.REPLACE;
                        default -> null;
                    },
                    why);
        }
    }
}
