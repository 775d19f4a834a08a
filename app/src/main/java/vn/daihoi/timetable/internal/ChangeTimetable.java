package vn.daihoi.timetable.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.composition.timetable.Slot;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.timetable.Placement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/// What people do with a draft. Each change is written down with the draft before it, so that it
/// can be taken back; each names the revision that its author saw, so that nobody overwrites what
/// they have not seen.
@Service
public class ChangeTimetable {

    static final int LONGEST_NOTE = 200;

    private final TimetableStore store;
    private final ProposalStore proposals;
    private final ReadTimetable read;
    private final ReadSituation situations;
    private final Audit audit;

    ChangeTimetable(
            TimetableStore store,
            ProposalStore proposals,
            ReadTimetable read,
            ReadSituation situations,
            Audit audit) {
        this.store = store;
        this.proposals = proposals;
        this.read = read;
        this.situations = situations;
        this.audit = audit;
    }

    /// A change of a draft that is under way.
    ///
    /// @param key end of the message key that tells it
    record Wanted(Draft after, String key, List<String> arguments) {}

    /// Either a change or why it is refused.
    record Judged(@Nullable Wanted wanted, Outcome outcome) {

        static Judged of(Draft after, String key, String... arguments) {
            return new Judged(new Wanted(after, key, List.of(arguments)), Outcome.DONE);
        }

        static Judged refused(Outcome outcome) {
            return new Judged(null, outcome);
        }
    }

    /// One change at a time, from the draft that the person saw.
    Outcome change(
            CampaignUnit unit,
            int revision,
            Viewer by,
            BiFunction<Draft, Situation, Judged> decide) {
        store.lock(unit);
        var situation = situations.of(unit);
        var board = read.board(unit, situation.today());
        if (board.revision() != revision) {
            return Outcome.OVERTAKEN;
        }
        var judged = decide.apply(board.draft(), situation);
        var wanted = judged.wanted();
        if (wanted == null) {
            return judged.outcome();
        }
        if (wanted.after().equals(board.draft())) {
            return Outcome.UNCHANGED;
        }
        String key = "timetable.change." + wanted.key();
        store.change(unit, board, wanted.after(), key, wanted.arguments(), by);
        record(unit, wanted, revision + 1);
        return Outcome.DONE;
    }

    private void record(CampaignUnit unit, Wanted wanted, int revision) {
        audit.record(
                act("timetable.draft.change", unit)
                        .after(
                                Map.of(
                                        "change", wanted.key(),
                                        "revision", revision,
                                        "placed", wanted.after().placements().size())));
    }

    private static Act act(String key, CampaignUnit unit) {
        return Act.of(key).in(unit.campaign().value()).on(unit.id().value());
    }

    /// Puts a congress somewhere, or changes who goes there. Clashes are allowed, and shown.
    @Transactional
    public Outcome place(CampaignUnit unit, int revision, Placement wanted, Viewer by) {
        return change(unit, revision, by, (draft, situation) -> place(draft, situation, wanted));
    }

    private static Judged place(Draft draft, Situation situation, Placement wanted) {
        var ward = situation.unit(wanted.unit());
        if (ward.isEmpty() || !knows(draft, wanted)) {
            return Judged.refused(Outcome.NO_SUCH_THING);
        }
        if (situation.isHeld(wanted.unit())) {
            return Judged.refused(Outcome.HELD);
        }
        var after = draft.placing(List.of(wanted));
        var name = ward.get().fullName();
        var slot = wanted.slot().toString();
        return draft.of(wanted.unit())
                .map(Placement::slot)
                .map(before -> moved(after, name, before, wanted.slot()))
                .orElseGet(() -> Judged.of(after, "place", name, slot));
    }

    private static Judged moved(Draft after, String name, Slot before, Slot now) {
        return before.equals(now)
                ? Judged.of(after, "people", name, now.toString())
                : Judged.of(after, "move", name, before.toString(), now.toString());
    }

    private static boolean knows(Draft draft, Placement wanted) {
        return (wanted.leader() == null || draft.setup().leader(wanted.leader()).isPresent())
                && (wanted.hall() == null || draft.setup().hall(wanted.hall()).isPresent());
    }

    @Transactional
    public Outcome takeOff(CampaignUnit unit, int revision, UUID ward, Viewer by) {
        return change(
                unit,
                revision,
                by,
                (draft, situation) ->
                        situation
                                .unit(ward)
                                .map(one -> Judged.of(draft.without(ward), "off", one.fullName()))
                                .orElseGet(() -> Judged.refused(Outcome.NO_SUCH_THING)));
    }

    /// Several moves at once, such as a repair that was looked at.
    @Transactional
    public Outcome mend(CampaignUnit unit, int revision, Collection<Placement> moves, Viewer by) {
        return change(
                unit,
                revision,
                by,
                (draft, situation) ->
                        moves.stream()
                                        .allMatch(move ->
                                                situation.unit(move.unit()).isPresent()
                                                        && knows(draft, move))
                                ? Judged.of(draft.placing(moves), "mend", "" + moves.size())
                                : Judged.refused(Outcome.NO_SUCH_THING));
    }

    /// Takes a proposal over as the draft.
    @Transactional
    public Outcome take(CampaignUnit unit, int revision, UUID proposal, Viewer by) {
        var found =
                proposals
                        .newest(unit)
                        .filter(one -> one.id().equals(proposal))
                        .map(Proposal::found)
                        .filter(one -> one.status().hasList());
        return found.isEmpty()
                ? Outcome.NO_SUCH_THING
                : change(
                        unit,
                        revision,
                        by,
                        (draft, _) -> Judged.of(draft.with(found.get().placements()), "take"));
    }

    @Transactional
    public Outcome undo(CampaignUnit unit, int revision, Viewer by) {
        store.lock(unit);
        var board = store.find(unit);
        if (board.isEmpty()) {
            return Outcome.NOTHING_TO_UNDO;
        }
        if (board.get().revision() != revision) {
            return Outcome.OVERTAKEN;
        }
        if (!store.undo(unit, board.get(), by)) {
            return Outcome.NOTHING_TO_UNDO;
        }
        audit.record(act("timetable.change.undo", unit).after(Map.of("revision", revision + 1)));
        return Outcome.DONE;
    }

    @Transactional
    public Outcome keep(CampaignUnit unit, String typed, Viewer by) {
        String note = typed.strip().replaceAll("\\s+", " ");
        if (note.length() > LONGEST_NOTE) {
            return Outcome.LONG_NAME;
        }
        store.lock(unit);
        var board = store.find(unit);
        if (board.isEmpty()) {
            return Outcome.NO_SUCH_THING;
        }
        int number = store.keep(unit, board.get(), note, by);
        audit.record(act("timetable.version.keep", unit).object("version", number));
        return Outcome.DONE;
    }

    @Transactional
    public Outcome restore(CampaignUnit unit, int revision, int number, Viewer by) {
        var kept = store.versions(unit).stream().filter(one -> one.number() == number).findFirst();
        return kept.isEmpty()
                ? Outcome.NO_SUCH_THING
                : change(
                        unit,
                        revision,
                        by,
                        (_, _) -> Judged.of(kept.get().draft(), "restore", "" + number));
    }
}
