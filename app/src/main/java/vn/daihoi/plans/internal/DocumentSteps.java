package vn.daihoi.plans.internal;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.DocumentUploaded;
import vn.daihoi.dossiers.DueDays;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.profile.Evidence.Event;
import vn.daihoi.profile.MilestoneEvent;
import vn.daihoi.profile.Profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Milestones that a document of the dossier reaches: the upload is their evidence, their due day
/// is the document's.
@Component
class DocumentSteps implements DueDays {

    private static final String KIND = "document-uploaded";

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Plans plans;
    private final Evidence evidence;
    private final Audit audit;

    DocumentSteps(
            Campaigns campaigns,
            CampaignProfiles profiles,
            Plans plans,
            Evidence evidence,
            Audit audit) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.plans = plans;
        this.evidence = evidence;
        this.audit = audit;
    }

    /// The first version counts; a unit without such a step is left alone.
    @ApplicationModuleListener
    void on(DocumentUploaded uploaded) {
        LocalDate today = campaigns.today(uploaded.campaign());
        for (String step : steps(uploaded.campaign(), uploaded.kind())) {
            String document = uploaded.documentId().value().toString();
            Outcome outcome =
                    evidence.reach(
                            uploaded.campaign(), uploaded.unit(), step, today, KIND, document);
            if (outcome instanceof Outcome.Done(var before, var after)) {
                audit.record(reached(uploaded, before, after));
            }
        }
    }

    /// The program itself did this; who handed the document in stands in the entry of the upload.
    private static Act reached(DocumentUploaded uploaded, Milestone before, Milestone after) {
        return Act.of("plans.step.reach")
                .in(uploaded.campaign().value())
                .on(uploaded.unit().value())
                .object("milestone", after.step())
                .before(Map.of("state", before.state().name()))
                .after(
                        Map.of(
                                "state",
                                after.state().name(),
                                "reachedOn",
                                String.valueOf(after.reachedOn()),
                                "document",
                                uploaded.documentId().value().toString()));
    }

    private List<String> steps(CampaignId campaign, String kind) {
        return profile(campaign).milestones().stream()
                .filter(step ->
                        step.evidence() instanceof Event(var event, var documentKind)
                                && event == MilestoneEvent.DOCUMENT_UPLOADED
                                && kind.equals(documentKind))
                .map(vn.daihoi.profile.Milestone::id)
                .toList();
    }

    @Override
    public Map<String, LocalDate> of(CampaignUnit unit) {
        var kinds = kinds(unit.campaign());
        var days = new HashMap<String, LocalDate>();
        for (Milestone milestone : plans.of(unit.campaign(), unit.id())) {
            String kind = kinds.get(milestone.step());
            LocalDate due = milestone.due();
            if (kind != null && due != null && milestone.notApplicable() == null) {
                days.merge(kind, due, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return days;
    }

    /// Kinds of documents by the steps that they reach.
    private Map<String, String> kinds(CampaignId campaign) {
        var kinds = new HashMap<String, String>();
        for (var step : profile(campaign).milestones()) {
            if (step.evidence() instanceof Event(var event, var kind)
                    && event == MilestoneEvent.DOCUMENT_UPLOADED
                    && kind != null) {
                kinds.put(step.id(), kind);
            }
        }
        return kinds;
    }

    private Profile profile(CampaignId campaign) {
        return profiles.of(campaigns.get(campaign));
    }
}
