package vn.daihoi.dossiers.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.DossierSubmissionWithdrawn;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A unit hands in its dossier, or takes it back before a side has said anything.
@Service
public class SubmitDossier {

    private final ApprovalStore store;
    private final ApprovalActs acts;
    private final Dossiers dossiers;
    private final TellOfApproval tell;
    private final Campaigns campaigns;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SubmitDossier(
            ApprovalStore store,
            ApprovalActs acts,
            Dossiers dossiers,
            TellOfApproval tell,
            Campaigns campaigns,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.acts = acts;
        this.dossiers = dossiers;
        this.tell = tell;
        this.campaigns = campaigns;
        this.audit = audit;
        this.events = events;
    }

    @Transactional
    public ApprovalOutcome submit(CampaignUnit unit, String note, Viewer by) {
        store.lock(unit);
        var versions = dossiers.latest(unit);
        Optional<Submission> current = acts.current(unit);
        if (versions.isEmpty()) {
            return ApprovalOutcome.refused("", "no-documents");
        }
        if (current.isPresent() && !current.get().isReturned()) {
            return ApprovalOutcome.refused("", "stands");
        }
        if (note.length() > ApprovalActs.LONGEST) {
            return ApprovalOutcome.refused("note", "long", ApprovalActs.LONGEST);
        }
        LocalDate today = campaigns.today(unit.campaign());
        var id =
                store.add(
                        unit,
                        note.strip(),
                        versions.stream().map(latest -> latest.version().id()).toList(),
                        by,
                        today);
        Submission added = acts.current(unit).orElseThrow();
        int number = added.number();
        events.publishEvent(ApprovalActs.submitted(added, unit));
        tell.submitted(unit, number);
        audit.record(
                ApprovalActs.act("dossiers.dossier.submit", unit, id)
                        .after(Map.of("number", number, "documents", versions.size())));
        return new ApprovalOutcome.Done(id);
    }

    /// A submission that was made by mistake, before a side has said anything.
    @Transactional
    public ApprovalOutcome withdraw(CampaignUnit unit, String why, Viewer by) {
        store.lock(unit);
        Optional<Submission> current = acts.current(unit);
        if (current.isEmpty() || !current.get().isUntouched()) {
            return ApprovalOutcome.refused("", "ruled");
        }
        if (ApprovalActs.isNoReason(why)) {
            return ApprovalOutcome.refused("why", "why");
        }
        var id = current.get().id();
        store.withdraw(id, acts.withdrawn(unit, why, by));
        events.publishEvent(new DossierSubmissionWithdrawn(unit.campaign(), unit.id(), id));
        audit.record(
                ApprovalActs.act("dossiers.dossier.withdraw", unit, id)
                        .after(Map.of("number", current.get().number(), "why", why.strip())));
        return new ApprovalOutcome.Done(id);
    }
}
