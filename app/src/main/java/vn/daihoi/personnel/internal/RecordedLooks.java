package vn.daihoi.personnel.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.SensitiveLooks;

@Component
class RecordedLooks implements SensitiveLooks {

    private final Audit audit;

    RecordedLooks(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void record(Viewer viewer, CampaignUnit unit, String what) {
        String[] parts = what.split("/", 2);
        audit.record(
                Act.of("personnel.sensitive.look")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object(parts[0], parts.length == 2 ? parts[1] : unit.code())
                        .by(viewer.login()));
    }
}
