package vn.daihoi.dossiers.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.dossiers.DossierSubmitted;
import vn.daihoi.dossiers.SubmissionId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.List;
import java.util.Optional;

/// What handing in and recording have in common.
@Component
class ApprovalActs {

    /// Letters of a note or a reason at most.
    static final int LONGEST = 1000;

    private final ApprovalStore store;
    private final Campaigns campaigns;

    ApprovalActs(ApprovalStore store, Campaigns campaigns) {
        this.store = store;
        this.campaigns = campaigns;
    }

    /// The submission that stands.
    Optional<Submission> current(CampaignUnit unit) {
        return Optional.ofNullable(
                store.current(unit.campaign(), List.of(unit.id())).get(unit.id()));
    }

    static boolean isNoReason(String why) {
        return why.isBlank() || why.length() > LONGEST;
    }

    Withdrawn withdrawn(CampaignUnit unit, String why, Viewer by) {
        return new Withdrawn(campaigns.today(unit.campaign()), by.name(), why.strip());
    }

    static DossierSubmitted submitted(Submission of, CampaignUnit unit) {
        return new DossierSubmitted(unit.campaign(), unit.id(), of.id(), of.number(), of.on());
    }

    static Act act(String key, CampaignUnit unit, SubmissionId submission) {
        return Act.of(key)
                .in(unit.campaign().value())
                .on(unit.id().value())
                .object("submission", submission.value());
    }
}
