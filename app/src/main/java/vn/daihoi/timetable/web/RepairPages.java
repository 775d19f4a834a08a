package vn.daihoi.timetable.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.TimetableSetup.Hall;
import vn.daihoi.timetable.internal.Found;
import vn.daihoi.timetable.internal.ReadTimetable;
import vn.daihoi.timetable.internal.ReadTimetable.Seen;
import vn.daihoi.timetable.web.RepairOffer.Move;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Puts into words which congresses would have to move at least.
@Component
class RepairPages {

    private final ReadTimetable read;
    private final Access access;

    RepairPages(ReadTimetable read, Access access) {
        this.read = read;
        this.access = access;
    }

    RepairOffer view(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        var seen = read.see(unit);
        var words = new TimetableWords(frame.texts(), seen);
        var found = read.repair(seen);
        var moves = moves(found, seen, words);
        return new RepairOffer(
                TimetableAddress.of(campaign, unit),
                seen.board().revision(),
                access.may(viewer, Permission.MANAGE_CAMPAIGN, unit),
                answer(found, moves, words),
                words.reasons(found),
                moves);
    }

    private static String answer(Found found, List<Move> moves, TimetableWords words) {
        return switch (found.status()) {
            case OPTIMAL, FEASIBLE ->
                    moves.isEmpty()
                            ? words.text("timetable.repair.none")
                            : words.text(
                                    found.fewest()
                                            ? "timetable.repair.proved"
                                            : "timetable.repair.found",
                                    found.moved(),
                                    moves.size() - found.moved());
            case INFEASIBLE -> words.text("timetable.found.impossible");
            case UNKNOWN -> words.text("timetable.repair.unknown");
        };
    }

    private static List<Move> moves(Found found, Seen seen, TimetableWords words) {
        var moves = new ArrayList<Move>();
        for (Placement placement : found.placements()) {
            var before = seen.board().draft().of(placement.unit());
            if (!before.map(placement::equals).orElse(false)) {
                moves.add(move(placement, before, seen, words));
            }
        }
        return moves;
    }

    private static Move move(
            Placement now, Optional<Placement> before, Seen seen, TimetableWords words) {
        var unit = seen.situation().unit(now.unit()).orElseThrow();
        return new Move(
                String.join(
                        "|",
                        unit.code(),
                        now.slot().toString(),
                        key(now.leader()),
                        key(now.hall())),
                unit.fullName(),
                before.map(one -> words.slot(one.slot())).orElse(""),
                words.slot(now.slot()),
                people(now, before, seen, words));
    }

    private static String key(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String people(
            Placement now, Optional<Placement> before, Seen seen, TimetableWords words) {
        var setup = seen.board().draft().setup();
        var changed = new ArrayList<String>();
        if (!Objects.equals(now.leader(), before.map(Placement::leader).orElse(null))) {
            setup.leader(now.leader()).map(words::leader).ifPresent(changed::add);
        }
        if (!Objects.equals(now.hall(), before.map(Placement::hall).orElse(null))) {
            setup.hall(now.hall()).map(Hall::name).ifPresent(changed::add);
        }
        return String.join("; ", changed);
    }
}
