package vn.daihoi.pilot.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;

import java.util.Map;
import java.util.UUID;

/// Takes down what is done to pilots.
@Component
class PilotLog {

    private final Audit audit;

    PilotLog(Audit audit) {
        this.audit = audit;
    }

    /// @param verb end of the act's key, such as `pilot.mark`
    /// @param unit that holds the pilot
    void done(String verb, CampaignUnit unit, UUID pilot, Map<String, ?> facts) {
        audit.record(
                Act.of("pilot." + verb)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("pilot", pilot)
                        .after(facts));
    }
}
