package vn.daihoi.pilot.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.profile.CongressPart;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// The debriefing after a pilot: the board closes the scoring, writes down what it concludes of
/// each part and what others said, and signs it off. Each of these can be opened again.
@Service
public class HoldDebriefing {

    public static final int LONGEST_CONCLUSION = 4000;
    public static final int LONGEST_REMARK = 2000;
    static final int LONGEST_NAME = 200;
    static final int MOST_REMARKS = 200;

    private final PilotStore pilots;
    private final DebriefingStore debriefings;
    private final PilotScreens screens;
    private final PilotLog log;

    HoldDebriefing(
            PilotStore pilots, DebriefingStore debriefings, PilotScreens screens, PilotLog log) {
        this.pilots = pilots;
        this.debriefings = debriefings;
        this.screens = screens;
        this.log = log;
    }

    private Outcome with(CampaignUnit upper, CampaignUnit unit, Function<Pilot, Outcome> act) {
        var outcome = pilots.lock(upper, unit).map(act).orElse(Outcome.NO_SUCH_THING);
        if (outcome == Outcome.DONE) {
            pilots.lock(upper, unit).ifPresent(pilot -> screens.changed(pilot.id()));
        }
        return outcome;
    }

    /// What may be done only as long as the debriefing is not signed off.
    private Outcome whileOpen(CampaignUnit upper, CampaignUnit unit, Function<Pilot, Outcome> act) {
        return with(upper, unit, pilot -> pilot.isClosed() ? Outcome.CLOSED : act.apply(pilot));
    }

    /// @param open whether observers may change their scores again
    @Transactional
    public Outcome scoring(CampaignUnit upper, CampaignUnit unit, boolean open, Viewer by) {
        return whileOpen(
                upper,
                unit,
                pilot -> {
                    if (open == pilot.isScored()) {
                        pilots.scored(pilot.id(), open ? null : by);
                        log.done(
                                open ? "scoring.open" : "scoring.close",
                                unit,
                                pilot.id(),
                                Map.of());
                    }
                    return Outcome.DONE;
                });
    }

    /// @param seen version that the writer had read, 0 for none
    @Transactional
    public Outcome conclude(
            CampaignUnit upper,
            CampaignUnit unit,
            CongressPart part,
            int seen,
            String typed,
            Viewer by) {
        String words = tidy(typed);
        if (words.length() > LONGEST_CONCLUSION) {
            return Outcome.LONG_WORDS;
        }
        return whileOpen(
                upper,
                unit,
                pilot -> {
                    if (debriefings.of(pilot.id()).words(part).equals(words)) {
                        return Outcome.DONE;
                    }
                    if (!debriefings.conclude(pilot.id(), part, seen, words, by)) {
                        return Outcome.OVERTAKEN;
                    }
                    log.done(
                            "debriefing.conclude",
                            unit,
                            pilot.id(),
                            Map.of("part", part.code(), "words", words));
                    return Outcome.DONE;
                });
    }

    private static String tidy(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    @Transactional
    public Outcome remark(
            CampaignUnit upper, CampaignUnit unit, String typedWho, String typed, Viewer by) {
        String who = typedWho.strip();
        String words = tidy(typed);
        if (who.isEmpty() || words.isEmpty()) {
            return Outcome.NO_WORDS;
        }
        if (who.length() > LONGEST_NAME || words.length() > LONGEST_REMARK) {
            return Outcome.LONG_WORDS;
        }
        return whileOpen(
                upper,
                unit,
                pilot -> {
                    if (debriefings.of(pilot.id()).remarks().size() >= MOST_REMARKS) {
                        return Outcome.TOO_MANY;
                    }
                    debriefings.remark(pilot.id(), who, words, by);
                    log.done("remark.add", unit, pilot.id(), Map.of("who", who));
                    return Outcome.DONE;
                });
    }

    /// @param back whether it is put back
    @Transactional
    public Outcome removeRemark(CampaignUnit upper, CampaignUnit unit, UUID id, boolean back) {
        return whileOpen(
                upper,
                unit,
                pilot -> {
                    if (!debriefings.remove(pilot.id(), id, back)) {
                        return Outcome.NO_SUCH_THING;
                    }
                    log.done(
                            back ? "remark.restore" : "remark.remove",
                            unit,
                            pilot.id(),
                            Map.of("remark", id.toString()));
                    return Outcome.DONE;
                });
    }

    /// Signs it off: its conclusions are seen by all units below the unit above.
    @Transactional
    public Outcome close(CampaignUnit upper, CampaignUnit unit, Viewer by) {
        return with(
                upper,
                unit,
                pilot -> {
                    if (pilot.isClosed()) {
                        return Outcome.DONE;
                    }
                    if (!pilot.isScored()) {
                        return Outcome.STILL_SCORING;
                    }
                    if (debriefings.of(pilot.id()).concluded().isEmpty()) {
                        return Outcome.NO_CONCLUSION;
                    }
                    pilots.closed(pilot.id(), by);
                    log.done("debriefing.close", unit, pilot.id(), Map.of());
                    return Outcome.DONE;
                });
    }

    @Transactional
    public Outcome reopen(CampaignUnit upper, CampaignUnit unit, Viewer by) {
        return with(
                upper,
                unit,
                pilot -> {
                    if (pilot.isClosed()) {
                        pilots.closed(pilot.id(), null);
                        log.done("debriefing.reopen", unit, pilot.id(), Map.of("by", by.name()));
                    }
                    return Outcome.DONE;
                });
    }
}
