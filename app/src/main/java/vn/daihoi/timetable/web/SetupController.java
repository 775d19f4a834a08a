package vn.daihoi.timetable.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
import vn.daihoi.pages.NotThere;
import vn.daihoi.timetable.TimetableSetup.Liking;
import vn.daihoi.timetable.internal.ChangeSetup;
import vn.daihoi.timetable.internal.ChangeTimes;
import vn.daihoi.timetable.internal.Outcome;

import java.util.UUID;

/// What a timetable has to keep: days, pilots, fixed days, leaders, halls, absences, wishes.
@Controller
class SetupController {

    private static final String SETUP = TimetableAddress.PAGE + "/setup";

    private final Templates templates;
    private final SetupPages pages;
    private final ChangeSetup change;
    private final ChangeTimes times;

    SetupController(Templates templates, SetupPages pages, ChangeSetup change, ChangeTimes times) {
        this.templates = templates;
        this.pages = pages;
        this.change = change;
        this.times = times;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(SETUP)
    JteModel show(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        return templates.timetableSetup(
                frame,
                unit.fullName(),
                pages.view(campaign, unit, viewer, frame, SetupForm.NONE, Outcome.DONE));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(SETUP + "/days")
    Object days(Posted posted, @RequestParam MultiValueMap<String, String> fields) {
        var form = new SetupForm("days", fields);
        var outcome =
                form.days()
                        .map(days ->
                                change.days(posted.unit(), form.revision(), days, posted.viewer()))
                        .orElse(Outcome.NOT_A_DAY);
        return answer(posted, form, outcome);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(SETUP + "/units")
    Object units(Posted posted, @RequestParam MultiValueMap<String, String> fields) {
        var form = new SetupForm("units", fields);
        var outcome =
                change.units(
                        posted.unit(),
                        form.revision(),
                        form.all("pilot"),
                        form.all("fixed"),
                        posted.viewer());
        return answer(posted, form, outcome);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(SETUP + "/leaders")
    Object leader(Posted posted, @RequestParam MultiValueMap<String, String> fields) {
        var form = new SetupForm("leaders", fields);
        var outcome =
                change.addLeader(
                        posted.unit(),
                        form.revision(),
                        form.text("name"),
                        form.text("duty"),
                        form.key("group"),
                        posted.viewer());
        return answer(posted, form, outcome);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(SETUP + "/halls")
    Object hall(Posted posted, @RequestParam MultiValueMap<String, String> fields) {
        var form = new SetupForm("halls", fields);
        var outcome =
                change.addHall(
                        posted.unit(),
                        form.revision(),
                        form.text("name"),
                        form.all("code"),
                        posted.viewer());
        return answer(posted, form, outcome);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(SETUP + "/absences")
    Object absence(Posted posted, @RequestParam MultiValueMap<String, String> fields) {
        var form = new SetupForm("absences", fields);
        var of = form.key("of");
        if (of == null) {
            throw new NotThere();
        }
        var outcome =
                form.span()
                        .map(span ->
                                times.addAbsence(
                                        posted.unit(),
                                        form.revision(),
                                        of,
                                        span.from(),
                                        span.until(),
                                        span.half(),
                                        posted.viewer()))
                        .orElse(Outcome.NOT_A_DAY);
        return answer(posted, form, outcome);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(SETUP + "/wishes")
    Object wish(Posted posted, @RequestParam MultiValueMap<String, String> fields) {
        var form = new SetupForm("wishes", fields);
        var liking =
                TimetableWords.of(Liking.values(), form.text("liking")).orElseThrow(NotThere::new);
        var outcome =
                form.span()
                        .map(span ->
                                times.addWish(
                                        posted.unit(),
                                        form.revision(),
                                        form.text("ward"),
                                        liking,
                                        span.from(),
                                        span.until(),
                                        span.half(),
                                        posted.viewer()))
                        .orElse(Outcome.NOT_A_DAY);
        return answer(posted, form, outcome);
    }

    /// Takes a leader, a hall, an absence or a wish away.
    ///
    /// @param list of which form
    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(SETUP + "/{list}/{id}/remove")
    Object remove(
            Posted posted,
            @PathVariable String list,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields) {
        var form = new SetupForm(list, fields);
        var outcome =
                switch (list) {
                    case "leaders", "halls" ->
                            change.remove(posted.unit(), form.revision(), id, posted.viewer());
                    case "absences", "wishes" ->
                            times.drop(posted.unit(), form.revision(), id, posted.viewer());
                    default -> throw new NotThere();
                };
        return answer(posted, form, outcome);
    }

    /// The same page with what was typed and what is wrong, or back to it.
    private Object answer(Posted posted, SetupForm form, Outcome outcome) {
        if (outcome == Outcome.NO_SUCH_THING) {
            throw new NotThere();
        }
        if (!outcome.isFault()) {
            posted.say("timetable.said.set");
            return "redirect:" + TimetableAddress.of(posted) + "/setup#" + form.name();
        }
        posted.refuse();
        return templates.timetableSetup(
                posted.frame(),
                posted.unit().fullName(),
                pages.view(
                        posted.campaign(),
                        posted.unit(),
                        posted.viewer(),
                        posted.frame(),
                        form,
                        outcome));
    }
}
