package vn.daihoi.exchange.internal;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.daihoi.directives.Acknowledged;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.DirectiveIssued;
import vn.daihoi.directives.PlanRestated;
import vn.daihoi.exchange.edxml.StatusCode;
import vn.daihoi.organization.Campaigns;

/// Tells senders what is done with their papers here: 04 when the paper is handed down, 05 when a
/// unit that got it acknowledges it, 06 when a plan to carry it out is issued.
@Component
class TellProgress {

    private final IncomingStore store;
    private final StatusMessages statuses;
    private final Campaigns campaigns;

    TellProgress(IncomingStore store, StatusMessages statuses, Campaigns campaigns) {
        this.store = store;
        this.statuses = statuses;
        this.campaigns = campaigns;
    }

    @ApplicationModuleListener
    void on(DirectiveIssued issued) {
        tell(issued.directive(), StatusCode.ASSIGNED);
    }

    @ApplicationModuleListener
    void on(Acknowledged said) {
        tell(said.directive(), StatusCode.IN_WORK);
    }

    @ApplicationModuleListener
    void on(PlanRestated restated) {
        tell(restated.directive(), StatusCode.FINISHED);
    }

    private void tell(DirectiveId paper, StatusCode code) {
        for (var registered : store.byPaper(paper.value())) {
            campaigns
                    .unit(registered.campaign(), registered.unit())
                    .ifPresent(unit -> statuses.say(unit, registered.incoming(), code, "", ""));
        }
    }
}
