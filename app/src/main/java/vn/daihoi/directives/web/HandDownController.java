package vn.daihoi.directives.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.HandDown;
import vn.daihoi.directives.internal.HandDown.Asked;
import vn.daihoi.directives.internal.RecipientGroups;
import vn.daihoi.directives.web.DirectivePages.Wish;
import vn.daihoi.pages.NotThere;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Hands a paper down to units below, chosen by level, one by one, or as a saved group.
@Controller
class HandDownController {

    private static final String PAPER = "/c/{campaign}/u/{unit}/directives/{paper}";
    private static final String GROUP = PAPER + "/groups/{group}";

    private final DirectiveAnswers answers;
    private final HandDown handDown;
    private final RecipientGroups groups;

    HandDownController(DirectiveAnswers answers, HandDown handDown, RecipientGroups groups) {
        this.answers = answers;
        this.handDown = handDown;
        this.groups = groups;
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(PAPER + "/hand-down")
    Object handDown(Posted posted, @PathVariable UUID paper, HandDownForm form) {
        var id = new DirectiveId(paper);
        var codes = form.chosen(groups.codes(posted.unit(), form.group()));
        var fault = groupFault(posted, form, codes);
        if (!fault.isEmpty()) {
            return refused(posted, id, form, fault);
        }
        var asked =
                handDown.ask(
                        posted.campaign(),
                        posted.unit(),
                        id,
                        Set.copyOf(form.level()),
                        codes,
                        form.acknowledgeBy(),
                        posted.viewer());
        return switch (asked) {
            case Asked.NotThere() -> throw new NotThere();
            case Asked.Begun(var done) -> {
                if (!form.saveAs().isEmpty()) {
                    groups.save(posted.unit(), form.saveAs(), codes, posted.viewer());
                }
                yield answers.said(posted, id, done ? "handed-down" : "handing-down");
            }
            case Asked.NobodyChosen() -> refused(posted, id, form, "directives.fault.nobody");
            case Asked.DayPast() -> refused(posted, id, form, "directives.fault.day-past");
            case Asked.Foreign(var foreign) ->
                    refused(
                            posted,
                            id,
                            form,
                            "directives.fault.foreign",
                            String.join(", ", foreign));
            case Asked.NoAddressee(var texts) ->
                    refused(
                            posted,
                            id,
                            form,
                            "directives.fault.no-addressee",
                            String.join(" | ", texts));
        };
    }

    /// Key of what stands against saving the chosen units; empty when nothing does.
    private String groupFault(Posted posted, HandDownForm form, List<String> codes) {
        return form.saveAs().isEmpty()
                ? ""
                : switch (groups.fault(posted.unit(), form.saveAs(), codes)) {
                    case NONE -> "";
                    case NAME_TAKEN -> "directives.fault.group.name-taken";
                    case NAME_LONG -> "directives.fault.group.name-long";
                    case NO_UNITS -> "directives.fault.group.no-units";
                };
    }

    private JteModel refused(
            Posted posted, DirectiveId id, HandDownForm form, String key, Object... arguments) {
        return answers.refused(posted, id, Wish.again(form), "hand-down", key, arguments);
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(GROUP + "/remove")
    String remove(Posted posted, @PathVariable UUID paper, @PathVariable UUID group) {
        return moved(posted, paper, group, true);
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(GROUP + "/restore")
    String restore(Posted posted, @PathVariable UUID paper, @PathVariable UUID group) {
        return moved(posted, paper, group, false);
    }

    private String moved(Posted posted, UUID paper, UUID group, boolean removed) {
        if (!groups.remove(posted.unit(), group, removed)) {
            throw new NotThere();
        }
        posted.say("directives.said.group-" + (removed ? "removed" : "restored"));
        var address =
                DirectivePages.address(posted.campaign(), posted.unit(), new DirectiveId(paper));
        return "redirect:" + address + (removed ? "?group=" + group : "") + "#hand-down";
    }
}
