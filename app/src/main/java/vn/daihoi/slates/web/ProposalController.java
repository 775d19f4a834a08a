package vn.daihoi.slates.web;

import gg.jte.models.runtime.JteModel;

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
import vn.daihoi.composition.solve.Composed;
import vn.daihoi.composition.solve.Natives.Absent;
import vn.daihoi.composition.solve.Replacement;
import vn.daihoi.composition.solve.Status;
import vn.daihoi.composition.solve.Stop;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.slates.SlateId;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Boards;
import vn.daihoi.slates.internal.OngoingSearches;
import vn.daihoi.slates.internal.OngoingSearches.Question;
import vn.daihoi.slates.internal.Searches;
import vn.daihoi.slates.internal.Searches.Impossible;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.Function;

/// What a search finds for a slate: the smallest repair, why there is none, who could follow. A
/// search that takes long is told, and can be stopped.
@Controller
class ProposalController {

    private final Templates templates;
    private final Boards boards;
    private final Searches searches;
    private final OngoingSearches ongoing;
    private final Rights rights;
    private final Looks looks;

    ProposalController(
            Templates templates,
            Boards boards,
            Searches searches,
            OngoingSearches ongoing,
            Rights rights,
            Looks looks) {
        this.templates = templates;
        this.boards = boards;
        this.searches = searches;
        this.ongoing = ongoing;
        this.rights = rights;
        this.looks = looks;
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(SlateAddress.ONE + "/repair")
    Object repair(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RedirectAttributes redirect,
            @PathVariable UUID slate,
            @RequestParam(defaultValue = "") List<UUID> notIn,
            @RequestParam(defaultValue = "") List<UUID> notOut) {
        var asked = open(campaign, unit, slate, viewer, frame);
        var coming = known(asked.board(), notIn);
        var staying = known(asked.board(), notOut);
        return answer(
                asked,
                redirect,
                Composed.class,
                stop -> searches.repair(asked.board(), coming, staying, stop),
                found ->
                        isImpossible(found) && coming.isEmpty() && staying.isEmpty()
                                ? "redirect:" + asked.address() + "/conflict"
                                : templates.slatesRepair(
                                        frame,
                                        unit.fullName(),
                                        new ProposalPages(asked.seen())
                                                .repair(
                                                        asked.address(),
                                                        rights.mayEdit(viewer, unit),
                                                        found,
                                                        coming,
                                                        staying)));
    }

    private static boolean isImpossible(Composed composed) {
        return composed.status() == Status.INFEASIBLE;
    }

    private static SequencedSet<UUID> known(Board board, List<UUID> ids) {
        var known = new LinkedHashSet<>(ids);
        known.retainAll(board.candidates().keySet());
        return known;
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(SlateAddress.ONE + "/conflict")
    Object conflict(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RedirectAttributes redirect,
            @PathVariable UUID slate) {
        var asked = open(campaign, unit, slate, viewer, frame);
        return answer(
                asked,
                redirect,
                Impossible.class,
                stop -> searches.impossible(asked.board().asked(), stop),
                found ->
                        templates.slatesConflict(
                                frame,
                                unit.fullName(),
                                new ConflictPages(asked.seen()).view(asked.address(), found)));
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(SlateAddress.ONE + "/people/{person}/replace")
    Object replace(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RedirectAttributes redirect,
            @PathVariable UUID slate,
            @PathVariable UUID person) {
        var asked = open(campaign, unit, slate, viewer, frame);
        if (!asked.board().asked().current().contains(person.toString())) {
            throw new NotThere();
        }
        return answer(
                asked,
                redirect,
                Replacement.class,
                stop -> searches.replace(asked.board(), person, stop),
                found ->
                        templates.slatesReplace(
                                frame,
                                unit.fullName(),
                                new ProposalPages(asked.seen())
                                        .replace(asked.address(), person, found)));
    }

    /// @param back the page that waits for the search
    @Needs(Permission.VIEW_PERSONNEL)
    @PostMapping(SlateAddress.ONE + "/stop")
    String stop(
            Posted posted, @PathVariable UUID slate, @RequestParam(defaultValue = "") String back) {
        ongoing.stop(posted.viewer().login(), slate);
        var address = SlateAddress.of(posted.campaign(), posted.unit(), slate);
        return "redirect:" + (back.startsWith(address + "/") ? back : address);
    }

    /// The page of what was found, or else the page that waits for it.
    private <T> Object answer(
            Asked asked,
            RedirectAttributes redirect,
            Class<T> kind,
            Function<Stop, T> work,
            Function<T, Object> page) {
        if (!searches.able(asked.board().asked())) {
            Notices.say(redirect, "slates.search.unable", Absent.MOST_PEOPLE);
            return "redirect:" + asked.address();
        }
        return ongoing.ask(asked.question(), kind, work)
                .map(found -> shown(asked, page.apply(found)))
                .orElseGet(() -> waiting(asked));
    }

    /// Only a page that shows people counts as a look at them.
    private Object shown(Asked asked, Object page) {
        looks.record(asked.viewer(), asked.unit(), asked.board());
        return page;
    }

    private JteModel waiting(Asked asked) {
        return templates.slatesSearching(
                asked.frame(),
                asked.address(),
                asked.board().slate().name(),
                ongoing.since(asked.question()).toSeconds());
    }

    private Asked open(
            Campaign campaign, CampaignUnit unit, UUID slate, Viewer viewer, Frame frame) {
        var board =
                boards.open(campaign, unit, new SlateId(slate), frame.texts().locale())
                        .orElseThrow(NotThere::new);
        return new Asked(
                new SeenBoard(board, rights.seesSensitive(viewer, unit), frame.texts()),
                SlateAddress.of(campaign, unit, slate),
                viewer,
                unit,
                frame);
    }

    /// A board that something is asked about.
    ///
    /// @param address of the board
    private record Asked(
            SeenBoard seen, String address, Viewer viewer, CampaignUnit unit, Frame frame) {

        Board board() {
            return seen.board();
        }

        Question question() {
            var slate = board().slate();
            return new Question(viewer.login(), slate.id().value(), slate.revision(), frame.path());
        }
    }
}
