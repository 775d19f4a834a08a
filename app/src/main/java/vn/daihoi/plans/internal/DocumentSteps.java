package vn.daihoi.plans.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.directives.RequiredSteps.Shown;
import vn.daihoi.dossiers.DocumentUploaded;
import vn.daihoi.dossiers.DueDays;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.profile.Evidence.Event;
import vn.daihoi.profile.MilestoneEvent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Milestones that a document of the dossier reaches: the upload is their evidence, their due day
/// is the document's.
@Component
class DocumentSteps implements DueDays {

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Plans plans;
    private final ReachSteps reach;

    DocumentSteps(Campaigns campaigns, CampaignProfiles profiles, Plans plans, ReachSteps reach) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.plans = plans;
        this.reach = reach;
    }

    /// The first version counts; a unit without such a step is left alone.
    @EventListener
    @Transactional
    void on(DocumentUploaded uploaded) {
        reach.reach(
                uploaded.campaign(),
                uploaded.unit(),
                campaigns.today(uploaded.campaign()),
                new Shown.DocumentUploaded(uploaded.kind()),
                uploaded.documentId().value().toString(),
                step -> uploaded.kind().equals(kind(step)));
    }

    /// Kind of the document that reaches a step; null when no document does.
    private static @Nullable String kind(vn.daihoi.profile.Milestone step) {
        return step.evidence() instanceof Event(var event, var kind)
                        && event == MilestoneEvent.DOCUMENT_UPLOADED
                ? kind
                : null;
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
        for (var step : profiles.of(campaigns.get(campaign)).milestones()) {
            String kind = kind(step);
            if (kind != null) {
                kinds.put(step.id(), kind);
            }
        }
        return kinds;
    }
}
