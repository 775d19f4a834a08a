package vn.daihoi.personnel.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.LastCommittee;

import java.util.Map;

/// Puts down the Committee of the last term. Its numbers are of no one person, so they are written
/// into the audit log as they are.
@Component
public class PutLastTerm {

    private final StoredLastTerm terms;
    private final Audit audit;

    PutLastTerm(StoredLastTerm terms, Audit audit) {
        this.terms = terms;
        this.audit = audit;
    }

    @Transactional
    public void put(CampaignUnit unit, LastCommittee committee, Viewer viewer) {
        Act act =
                Act.of("personnel.last-term.put")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .by(viewer.login());
        Act from = terms.of(unit).map(before -> act.before(sizes(before))).orElse(act);
        terms.put(unit, committee, viewer.name());
        audit.record(from.after(sizes(committee)));
    }

    private static Map<String, ?> sizes(LastCommittee committee) {
        return Map.of("counts", TypedCommittee.of(committee).toString());
    }
}
