package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;

import java.util.Map;
import java.util.UUID;

/// Lets a finding stay, for a reason, and takes that back.
@Service
public class Waive {

    /// Longest reason, in UTF-16 units.
    public static final int LONGEST_REASON = 500;

    private final WaiverStore waivers;
    private final FindingStore findings;
    private final Audit audit;

    Waive(WaiverStore waivers, FindingStore findings, Audit audit) {
        this.waivers = waivers;
        this.findings = findings;
        this.audit = audit;
    }

    /// What came of it.
    public enum Outcome {
        WAIVED,
        /// no reason was given
        NO_REASON,
        LONG_REASON,
        /// another decision on this finding came first
        WAIVED_BEFORE,
        NO_SUCH_FINDING
    }

    /// @param run of a document of the unit
    /// @param fingerprint of the finding
    @Transactional
    public Outcome waive(CampaignUnit unit, Run run, String fingerprint, String reason, Viewer by) {
        String given = reason.strip();
        if (given.isEmpty()) {
            return Outcome.NO_REASON;
        }
        if (given.length() > LONGEST_REASON) {
            return Outcome.LONG_REASON;
        }
        return findings.with(run.id(), fingerprint)
                .map(finding -> keep(unit, run, finding, given, by))
                .orElse(Outcome.NO_SUCH_FINDING);
    }

    private Outcome keep(CampaignUnit unit, Run run, Found finding, String reason, Viewer by) {
        if (!waivers.add(run.document(), finding, reason, by)) {
            return Outcome.WAIVED_BEFORE;
        }
        audit.record(
                act("reviews.finding.waive", unit, run)
                        .after(
                                Map.of(
                                        "rule",
                                        finding.rule(),
                                        "fingerprint",
                                        finding.fingerprint(),
                                        "reason",
                                        reason)));
        return Outcome.WAIVED;
    }

    /// @return false when there is no such decision, or it was taken back before
    @Transactional
    public boolean revoke(CampaignUnit unit, Run run, UUID waiver, Viewer by) {
        boolean revoked = waivers.revoke(run.document(), waiver, by);
        if (revoked) {
            audit.record(
                    act("reviews.finding.revoke", unit, run)
                            .before(Map.of("waiver", waiver.toString())));
        }
        return revoked;
    }

    private static Act act(String key, CampaignUnit unit, Run run) {
        return Act.of(key)
                .in(unit.campaign().value())
                .on(unit.id().value())
                .object("document", run.document().value());
    }
}
