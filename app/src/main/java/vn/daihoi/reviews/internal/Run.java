package vn.daihoi.reviews.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.jobs.JobId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.review.text.Pages;

import java.time.Instant;

/// One review of one version, as far as it has come.
///
/// @param number of the version within its document
/// @param step steps done, 0 to `steps`
/// @param steps all steps; 0 where not known yet
/// @param finished null until it has ended
/// @param size null until it is done
/// @param job that carries it out; null for runs from before jobs were kept
public record Run(
        RunId id,
        VersionId version,
        DocumentId document,
        CampaignId campaign,
        UnitId unit,
        DocumentKey key,
        int number,
        State state,
        int step,
        int steps,
        @Nullable Instant finished,
        @Nullable Size size,
        @Nullable JobId job) {

    /// Where a run is in its life.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /// a fault came in between
        FAILED,
        /// its job ended without it; never stored, see [NewestRuns]
        STOPPED
    }

    /// How long the document is.
    ///
    /// @param words with letters only
    /// @param profile whose rules were used
    /// @param signed whether the file is digitally signed
    /// @param settings mark of what held otherwise than the profile says; empty for nothing
    public record Size(int words, Pages pages, boolean signed, String profile, String settings) {}

    /// Public id of the document's kind.
    public String kind() {
        return key.kind();
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    /// Whether it ended without findings.
    public boolean isFruitless() {
        return state == State.FAILED || state == State.STOPPED;
    }

    /// Whether its findings are still to come.
    public boolean isUnderWay() {
        return state == State.WAITING || state == State.RUNNING;
    }

    Run in(State other) {
        return new Run(
                id, version, document, campaign, unit, key, number, other, step, steps, finished,
                size, job);
    }

    /// What its screens watch.
    public String topic() {
        return ReviewTopic.KIND + ":" + id.value();
    }
}
