package vn.daihoi.reviews.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.plans.RequiredEvidence;
import vn.daihoi.reviews.ReviewFinished;

/// A review that leaves no error may be what a directive demands.
@Component
class ShowReview {

    private final RequiredEvidence evidence;

    ShowReview(RequiredEvidence evidence) {
        this.evidence = evidence;
    }

    @EventListener
    void on(ReviewFinished finished) {
        if (finished.errors() == 0) {
            evidence.reviewed(
                    finished.campaign(),
                    finished.unit(),
                    finished.kind(),
                    finished.versionId().value().toString());
        }
    }
}
