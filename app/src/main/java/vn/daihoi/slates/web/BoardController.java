package vn.daihoi.slates.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
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
import vn.daihoi.pages.Notices;
import vn.daihoi.slates.SlateId;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Boards;
import vn.daihoi.slates.internal.ChangeSlate;
import vn.daihoi.slates.internal.ChangeSlate.Outcome;
import vn.daihoi.slates.internal.KeepSlates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// The structure board: at each click which rules hold, which break and by whom.
@Controller
class BoardController {

    private final Templates templates;
    private final Boards boards;
    private final BoardPages pages;
    private final ChangeSlate change;
    private final KeepSlates slates;
    private final Looks looks;

    BoardController(
            Templates templates,
            Boards boards,
            BoardPages pages,
            ChangeSlate change,
            KeepSlates slates,
            Looks looks) {
        this.templates = templates;
        this.boards = boards;
        this.pages = pages;
        this.change = change;
        this.slates = slates;
        this.looks = looks;
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(SlateAddress.ONE)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID slate,
            BoardFilter filter) {
        var board = open(campaign, unit, slate, frame);
        looks.record(viewer, unit, board);
        return templates.slatesBoard(
                frame,
                unit.fullName(),
                pages.view(campaign, unit, board, viewer, frame.texts(), filter));
    }

    private Board open(Campaign campaign, CampaignUnit unit, UUID slate, Frame frame) {
        return boards.open(campaign, unit, new SlateId(slate), frame.texts().locale())
                .orElseThrow(NotThere::new);
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ONE + "/people/{person}/{act}")
    String person(
            Posted posted,
            @PathVariable UUID slate,
            @PathVariable UUID person,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String back) {
        var id = new SlateId(slate);
        var outcome =
                switch (act) {
                    case "add" -> change.add(posted.unit(), id, person, posted.viewer());
                    case "remove" -> change.remove(posted.unit(), id, person, posted.viewer());
                    case "lock" -> change.lock(posted.unit(), id, person, posted.viewer());
                    case "unlock" -> change.unlock(posted.unit(), id, person, posted.viewer());
                    default -> throw new NotThere();
                };
        return answer(posted, slate, outcome, "", back);
    }

    /// Several people at once, such as a proposal that was looked at.
    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ONE + "/swap")
    String swap(
            Posted posted,
            @PathVariable UUID slate,
            @RequestParam int revision,
            @RequestParam(name = "out", defaultValue = "") List<UUID> out,
            @RequestParam(name = "in", defaultValue = "") List<UUID> in,
            @RequestParam(defaultValue = "") String back) {
        var outcome =
                change.swap(
                        posted.unit(),
                        new SlateId(slate),
                        revision,
                        Set.copyOf(out),
                        Set.copyOf(in),
                        posted.viewer());
        return answer(posted, slate, outcome, "swapped", back);
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ONE + "/undo")
    String undo(
            Posted posted,
            @PathVariable UUID slate,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String back) {
        var outcome = change.undo(posted.unit(), new SlateId(slate), revision, posted.viewer());
        return answer(posted, slate, outcome, "undone", back);
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ONE + "/versions")
    String keep(
            Posted posted,
            @PathVariable UUID slate,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String back) {
        var outcome = slates.keep(posted.unit(), new SlateId(slate), note, posted.viewer());
        return answer(posted, slate, outcome, "kept", back);
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ONE + "/versions/{number}/restore")
    String restore(Posted posted, @PathVariable UUID slate, @PathVariable int number) {
        var outcome = change.restore(posted.unit(), new SlateId(slate), number, posted.viewer());
        return answer(posted, slate, outcome, "restored", "");
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ONE + "/name")
    String rename(
            Posted posted, @PathVariable UUID slate, @RequestParam(defaultValue = "") String name) {
        var outcome = slates.rename(posted.unit(), new SlateId(slate), name, posted.viewer());
        return answer(posted, slate, outcome, "renamed", "");
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ONE + "/adopt")
    String adopt(Posted posted, @PathVariable UUID slate, @RequestParam int revision) {
        var outcome = slates.adopt(posted.unit(), new SlateId(slate), revision, posted.viewer());
        return answer(posted, slate, outcome, "adopted", "");
    }

    /// Comes back to the board as it stands now; what was refused says why.
    private static String answer(
            Posted posted, UUID slate, Outcome outcome, String said, String back) {
        switch (outcome) {
            case NO_SUCH_SLATE, NO_SUCH_PERSON -> throw new NotThere();
            case DONE -> {
                if (!said.isEmpty()) {
                    posted.say("slates.said." + said);
                }
            }
            case UNCHANGED -> {}
            case OVERTAKEN, NO_NAME, LONG_NAME, NAME_TAKEN, NOTHING_TO_UNDO ->
                    Notices.say(
                            posted.redirect(),
                            "slates.fault."
                                    + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return "redirect:"
                + SlateAddress.of(posted.campaign(), posted.unit())
                + "/"
                + slate
                + (back.startsWith("?") ? back : "");
    }
}
