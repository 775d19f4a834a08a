package vn.daihoi.reviews.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.dossiers.VersionFindings.Counts;
import vn.daihoi.live.Live;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.reviews.ReviewFinished;

/// Stores what a review found, all of it or nothing.
@Service
class FinishReview {

    private final RunStore runs;
    private final FindingStore findings;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final TellOfReview bell;

    FinishReview(
            RunStore runs,
            FindingStore findings,
            ApplicationEventPublisher events,
            Live live,
            TellOfReview bell) {
        this.runs = runs;
        this.findings = findings;
        this.events = events;
        this.live = live;
        this.bell = bell;
    }

    /// @param signed whether the file is digitally signed
    /// @param settings mark of the settings that held
    @Transactional
    void store(Run run, ReviewResult result, boolean signed, String settings) {
        ReviewedDocument paper = result.documents().getFirst();
        findings.put(run.id(), result.findings());
        runs.finish(
                run.id(),
                new Run.Size(
                        paper.words(),
                        paper.document().pages(),
                        signed,
                        result.profile(),
                        settings));
        Counts counts = findings.counts(run.id());
        var finished =
                new ReviewFinished(
                        run.campaign(),
                        run.unit(),
                        run.kind(),
                        run.version(),
                        counts.errors(),
                        counts.warnings(),
                        counts.notes());
        events.publishEvent(finished);
        bell.tell(run, finished);
        live.publish(run.topic(), "done");
    }
}
