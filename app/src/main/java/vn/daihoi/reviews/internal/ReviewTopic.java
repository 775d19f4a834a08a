package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.live.TopicGuard;
import vn.daihoi.organization.Campaigns;

import java.util.UUID;

/// Lets those watch a run who may see its document.
@Component
class ReviewTopic implements TopicGuard {

    static final String KIND = "review";

    private final RunStore runs;
    private final Campaigns campaigns;
    private final Access access;

    ReviewTopic(RunStore runs, Campaigns campaigns, Access access) {
        this.runs = runs;
        this.campaigns = campaigns;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String object) {
        try {
            return runs.find(new RunId(UUID.fromString(object)))
                    .flatMap(run -> campaigns.unit(run.campaign(), run.unit()))
                    .filter(unit -> access.may(viewer, Permission.VIEW_DOSSIER, unit))
                    .isPresent();
        } catch (IllegalArgumentException notAKey) {
            return false;
        }
    }
}
