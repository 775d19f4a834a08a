package vn.daihoi.timetable.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
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
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.internal.ChangeTimetable;
import vn.daihoi.timetable.internal.Outcome;
import vn.daihoi.timetable.internal.ReadTimetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Moves congresses about in the calendar: one by hand, several by the smallest repair, all by a
/// proposal; takes changes back and keeps drafts.
@Controller
class ArrangeController {

    private final Templates templates;
    private final PlacePages places;
    private final RepairPages repairs;
    private final ReadTimetable read;
    private final ChangeTimetable change;

    ArrangeController(
            Templates templates,
            PlacePages places,
            RepairPages repairs,
            ReadTimetable read,
            ChangeTimetable change) {
        this.templates = templates;
        this.places = places;
        this.repairs = repairs;
        this.read = read;
        this.change = change;
    }

    /// @param ward code of the unit whose congress it is
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(TimetableAddress.PAGE + "/units/{ward}")
    JteModel place(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable String ward) {
        return places.view(campaign, unit, ward, viewer, frame)
                .map(view -> templates.timetablePlace(frame, view))
                .orElseThrow(NotThere::new);
    }

    /// @param ward code of the unit whose congress it is
    /// @param slot as `2024-03-26/morning`; empty: off the calendar
    /// @param leader key; empty: nobody; null: as before
    /// @param hall key; empty: none; null: as before
    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(TimetableAddress.PAGE + "/place")
    String place(
            Posted posted,
            @RequestParam int revision,
            @RequestParam String ward,
            @RequestParam(defaultValue = "") String slot,
            @RequestParam(required = false) @Nullable String leader,
            @RequestParam(required = false) @Nullable String hall) {
        var seen = read.see(posted.unit());
        var id = seen.situation().unit(ward).orElseThrow(NotThere::new).id().value();
        var now = seen.board().draft().of(id);
        Outcome outcome =
                slot.isEmpty()
                        ? change.takeOff(posted.unit(), revision, id, posted.viewer())
                        : change.place(
                                posted.unit(),
                                revision,
                                Placement.at(
                                        id,
                                        TimetableWords.slot(slot).orElseThrow(NotThere::new),
                                        key(leader, now.map(Placement::leader)),
                                        key(hall, now.map(Placement::hall))),
                                posted.viewer());
        return TimetableAnswers.to(posted, outcome, "placed", revision, "#w-" + ward);
    }

    private static @Nullable UUID key(@Nullable String typed, Optional<UUID> before) {
        if (typed == null) {
            return before.orElse(null);
        }
        return typed.isEmpty() ? null : uuid(typed);
    }

    private static UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotThere();
        }
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(TimetableAddress.PAGE + "/repair")
    JteModel repair(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        return templates.timetableRepair(frame, repairs.view(campaign, unit, viewer, frame));
    }

    /// @param move each as written by the page: code, slot, leader and hall, parted by `|`
    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(TimetableAddress.PAGE + "/repair")
    String mend(
            Posted posted,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") List<String> move) {
        var seen = read.see(posted.unit());
        var moves = new ArrayList<Placement>();
        for (String one : move) {
            var parts = one.split("\\|", -1);
            if (parts.length != 4) {
                throw new NotThere();
            }
            var id = seen.situation().unit(parts[0]).orElseThrow(NotThere::new).id().value();
            moves.add(
                    Placement.at(
                            id,
                            TimetableWords.slot(parts[1]).orElseThrow(NotThere::new),
                            parts[2].isEmpty() ? null : uuid(parts[2]),
                            parts[3].isEmpty() ? null : uuid(parts[3])));
        }
        var outcome = change.mend(posted.unit(), revision, moves, posted.viewer());
        return TimetableAnswers.to(posted, outcome, "mended", revision, "");
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(TimetableAddress.PAGE + "/take")
    String take(Posted posted, @RequestParam int revision, @RequestParam UUID proposal) {
        var outcome = change.take(posted.unit(), revision, proposal, posted.viewer());
        return TimetableAnswers.to(posted, outcome, "taken", revision, "");
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(TimetableAddress.PAGE + "/undo")
    String undo(Posted posted, @RequestParam int revision) {
        var outcome = change.undo(posted.unit(), revision, posted.viewer());
        return TimetableAnswers.to(posted, outcome, "undone", revision, "");
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(TimetableAddress.PAGE + "/versions")
    String keep(Posted posted, @RequestParam(defaultValue = "") String note) {
        var outcome = change.keep(posted.unit(), note, posted.viewer());
        return TimetableAnswers.to(posted, outcome, "kept", -1, "#versions");
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(TimetableAddress.PAGE + "/versions/{number}/restore")
    String restore(Posted posted, @RequestParam int revision, @PathVariable int number) {
        var outcome = change.restore(posted.unit(), revision, number, posted.viewer());
        return TimetableAnswers.to(posted, outcome, "restored", revision, "");
    }
}
