package vn.daihoi.plans.internal;

import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignId;

/// Keeps what happens and what is demanded from missing each other. Whoever tells of something
/// enters, then reads what is demanded; whoever demands closes, then reads what has happened. So of
/// two at the same time the second sees what the first wrote. Until the transaction ends.
@Component
class EvidenceGate {

    private final DSLContext database;

    EvidenceGate(DSLContext database) {
        this.database = database;
    }

    /// Beside all others that enter.
    void enter(CampaignId campaign) {
        database.execute(
                "select pg_advisory_xact_lock_shared(hashtextextended({0}, 0))", key(campaign));
    }

    /// Waits until all that entered are through, and keeps the next ones waiting.
    void close(CampaignId campaign) {
        database.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", key(campaign));
    }

    private static Param<String> key(CampaignId campaign) {
        return DSL.val("plans.evidence:" + campaign.value());
    }
}
