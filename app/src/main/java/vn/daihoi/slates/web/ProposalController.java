package vn.daihoi.slates.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.solve.Composed;
import vn.daihoi.composition.solve.Status;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.slates.SlateId;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Boards;
import vn.daihoi.slates.internal.Searches;
import vn.daihoi.slates.internal.Slate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;

/// What a search finds for a slate: the smallest repair, why there is none, who could follow; and
/// two slates side by side.
@Controller
class ProposalController {

    private static final String BOARD = "/c/{campaign}/u/{unit}/slates/{slate}";

    private final Templates templates;
    private final Boards boards;
    private final Searches searches;
    private final ProposalPages pages;
    private final Looks looks;

    ProposalController(
            Templates templates,
            Boards boards,
            Searches searches,
            ProposalPages pages,
            Looks looks) {
        this.templates = templates;
        this.boards = boards;
        this.searches = searches;
        this.pages = pages;
        this.looks = looks;
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(BOARD + "/repair")
    Object repair(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RedirectAttributes redirect,
            @PathVariable UUID slate,
            @RequestParam(defaultValue = "") List<UUID> notIn,
            @RequestParam(defaultValue = "") List<UUID> notOut) {
        var board = open(campaign, unit, slate, viewer, frame);
        var coming = known(board, notIn);
        var staying = known(board, notOut);
        var found = searches.repair(board, coming, staying);
        if (found.isEmpty()) {
            return unable(campaign, unit, slate, redirect);
        }
        return isImpossible(found.get()) && coming.isEmpty() && staying.isEmpty()
                ? "redirect:" + address(campaign, unit, slate) + "/conflict"
                : templates.slatesRepair(
                        frame,
                        unit.fullName(),
                        pages.repair(
                                address(campaign, unit, slate),
                                unit,
                                board,
                                found.get(),
                                coming,
                                staying,
                                viewer,
                                frame.texts()));
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
    @GetMapping(BOARD + "/conflict")
    Object conflict(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RedirectAttributes redirect,
            @PathVariable UUID slate) {
        var board = open(campaign, unit, slate, viewer, frame);
        return searches.impossible(board.asked())
                .<Object>map(found ->
                        templates.slatesConflict(
                                frame,
                                unit.fullName(),
                                pages.conflict(
                                        address(campaign, unit, slate),
                                        unit,
                                        board,
                                        found,
                                        viewer,
                                        frame.texts())))
                .orElseGet(() -> unable(campaign, unit, slate, redirect));
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(BOARD + "/people/{person}/replace")
    Object replace(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RedirectAttributes redirect,
            @PathVariable UUID slate,
            @PathVariable UUID person) {
        var board = open(campaign, unit, slate, viewer, frame);
        if (!board.asked().current().contains(person.toString())) {
            throw new NotThere();
        }
        return searches.replace(board, person)
                .<Object>map(found ->
                        templates.slatesReplace(
                                frame,
                                unit.fullName(),
                                pages.replace(
                                        address(campaign, unit, slate),
                                        unit,
                                        board,
                                        person,
                                        found,
                                        viewer,
                                        frame.texts())))
                .orElseGet(() -> unable(campaign, unit, slate, redirect));
    }

    /// @param with another slate of the unit
    /// @param version or a kept version of this one
    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(BOARD + "/compare")
    JteModel compare(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID slate,
            @RequestParam(required = false) @Nullable UUID with,
            @RequestParam(required = false) @Nullable Integer version) {
        var board = open(campaign, unit, slate, viewer, frame);
        var other = other(campaign, unit, board.slate(), with, version, frame);
        var name =
                version == null
                        ? other.slate().name()
                        : frame.text("slates.version", board.slate().name(), version);
        return templates.slatesCompare(
                frame,
                unit.fullName(),
                new ComparePages(frame.texts())
                        .view(address(campaign, unit, slate), board, other, name));
    }

    private Board other(
            Campaign campaign,
            CampaignUnit unit,
            Slate slate,
            @Nullable UUID with,
            @Nullable Integer version,
            Frame frame) {
        var locale = frame.texts().locale();
        if (with != null) {
            return boards.open(campaign, unit, new SlateId(with), locale)
                    .orElseThrow(NotThere::new);
        }
        return boards.versions(slate.id()).stream()
                .filter(kept -> version != null && kept.number() == version)
                .findFirst()
                .map(kept -> boards.with(campaign, unit, slate.with(kept.state()), locale))
                .orElseThrow(NotThere::new);
    }

    private Board open(
            Campaign campaign, CampaignUnit unit, UUID slate, Viewer viewer, Frame frame) {
        var board =
                boards.open(campaign, unit, new SlateId(slate), frame.texts().locale())
                        .orElseThrow(NotThere::new);
        looks.record(viewer, unit, board);
        return board;
    }

    private static String unable(
            Campaign campaign, CampaignUnit unit, UUID slate, RedirectAttributes redirect) {
        Notices.say(redirect, "slates.search.unable");
        return "redirect:" + address(campaign, unit, slate);
    }

    private static String address(Campaign campaign, CampaignUnit unit, UUID slate) {
        return BoardPages.home(campaign, unit) + "/" + slate;
    }
}
