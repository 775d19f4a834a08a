package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.reviews.ReviewFinished;

import java.util.List;

/// Rings for who handed the document in: they need not wait on the page.
@Component
class TellOfReview {

    private final Notifications notifications;
    private final Dossiers dossiers;
    private final Campaigns campaigns;

    TellOfReview(Notifications notifications, Dossiers dossiers, Campaigns campaigns) {
        this.notifications = notifications;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
    }

    void tell(Run run, ReviewFinished finished) {
        Campaign campaign = campaigns.get(run.campaign());
        CampaignUnit unit = campaigns.unit(run.campaign(), run.unit()).orElseThrow();
        Version version = dossiers.version(unit, run.key(), run.number()).orElseThrow();
        String address =
                "/c/%s/u/%s/dossier/%s/v/%d"
                        .formatted(campaign.code(), unit.code(), run.key(), run.number());
        notifications.tell(
                List.of(version.uploadedBy()),
                "reviews.finished",
                List.of(
                        version.title().isEmpty()
                                ? KindNames.written(campaign.profile(), run.kind())
                                : version.title(),
                        Integer.toString(run.number()),
                        unit.fullName(),
                        Integer.toString(finished.errors()),
                        Integer.toString(finished.warnings()),
                        Integer.toString(finished.notes())),
                address);
    }
}
