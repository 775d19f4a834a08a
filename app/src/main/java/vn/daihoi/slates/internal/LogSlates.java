package vn.daihoi.slates.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.slates.SlateId;

import java.util.Map;

/// Takes down what people do with slates.
@Component
class LogSlates {

    private final Audit audit;

    LogSlates(Audit audit) {
        this.audit = audit;
    }

    /// @param verb end of the act's key, such as `adopt`
    void done(CampaignUnit unit, SlateId id, String verb, Map<String, ?> after) {
        audit.record(
                Act.of("slates.slate." + verb)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("slate", id.value())
                        .after(after));
    }
}
