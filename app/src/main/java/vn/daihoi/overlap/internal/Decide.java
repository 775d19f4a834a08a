package vn.daihoi.overlap.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.overlap.internal.Decision.Verdict;

import java.util.Map;
import java.util.UUID;

/// Decides on a shared passage, for a reason, and takes that back.
@Service
public class Decide {

    /// Longest reason, in UTF-16 units.
    public static final int LONGEST_REASON = 500;

    private final Pairs pairs;
    private final Decisions decisions;
    private final Audit audit;

    Decide(Pairs pairs, Decisions decisions, Audit audit) {
        this.pairs = pairs;
        this.decisions = decisions;
        this.audit = audit;
    }

    /// What came of it.
    public enum Outcome {
        DECIDED,
        NO_REASON,
        LONG_REASON,
        /// another decision on this passage came first
        DECIDED_BEFORE,
        NO_SUCH_PASSAGE
    }

    /// @param pair looked at from a document of the unit
    /// @param fingerprint of the passage; empty for all of the pair
    @Transactional
    public Outcome decide(
            CampaignUnit unit,
            Pair pair,
            String fingerprint,
            Verdict verdict,
            String reason,
            Viewer by) {
        String given = reason.strip();
        if (given.isEmpty()) {
            return Outcome.NO_REASON;
        }
        if (given.length() > LONGEST_REASON) {
            return Outcome.LONG_REASON;
        }
        if (!fingerprint.isEmpty() && !holds(pair, fingerprint)) {
            return Outcome.NO_SUCH_PASSAGE;
        }
        if (!decisions.add(pair, fingerprint, verdict, given, by)) {
            return Outcome.DECIDED_BEFORE;
        }
        audit.record(
                act("overlap.decide", unit, pair)
                        .after(
                                Map.of(
                                        "otherDocument",
                                        pair.theirs().document().value().toString(),
                                        "passage",
                                        fingerprint,
                                        "verdict",
                                        verdict.word(),
                                        "reason",
                                        given)));
        return Outcome.DECIDED;
    }

    private boolean holds(Pair pair, String fingerprint) {
        return pairs.passages(pair).stream()
                .anyMatch(passage -> passage.fingerprint().equals(fingerprint));
    }

    /// @return false when there is no such decision, or it was taken back before
    @Transactional
    public boolean undo(CampaignUnit unit, Pair pair, UUID decision, Viewer by) {
        boolean undone = decisions.undo(pair, decision, by);
        if (undone) {
            audit.record(
                    act("overlap.undo", unit, pair)
                            .before(Map.of("decision", decision.toString())));
        }
        return undone;
    }

    private static Act act(String key, CampaignUnit unit, Pair pair) {
        return Act.of(key)
                .in(unit.campaign().value())
                .on(unit.id().value())
                .object("document", pair.mine().document().value());
    }
}
