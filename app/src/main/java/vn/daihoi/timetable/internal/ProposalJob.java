package vn.daihoi.timetable.internal;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.composition.solve.Stop;
import vn.daihoi.composition.timetable.TimetableOutcome;
import vn.daihoi.jobs.JobHandler;
import vn.daihoi.jobs.JobRun;
import vn.daihoi.jobs.JobStopped;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Searches for one timetable in the background. Who stops it gets what was found so far.
@Component
class ProposalJob implements JobHandler {

    static final String KIND = "timetable.propose";

    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final ProposalStore proposals;
    private final ReadTimetable read;
    private final TimetableSearch search;
    private final Campaigns campaigns;
    private final JsonMapper json;

    ProposalJob(
            ProposalStore proposals,
            ReadTimetable read,
            TimetableSearch search,
            Campaigns campaigns,
            JsonMapper json) {
        this.proposals = proposals;
        this.read = read;
        this.search = search;
        this.campaigns = campaigns;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// @param proposal its id
    record Payload(UUID proposal) {}

    @Override
    public void run(JobRun job) throws ExecutionException, InterruptedException {
        var id = json.readValue(job.payload(), Payload.class).proposal();
        var proposal = proposals.find(id).orElseThrow();
        var unit = campaigns.unit(proposal.campaign(), proposal.unit()).orElseThrow();
        search(job, id, unit);
    }

    private void search(JobRun job, UUID id, CampaignUnit unit)
            throws ExecutionException, InterruptedException {
        var seen = read.see(unit);
        int revision = seen.board().revision();
        var stop = new Stop();
        var outcome = begin(seen.congresses(), stop);
        try {
            var found = await(job, outcome);
            proposals.found(id, Found.of(found, seen.congresses(), revision, false));
        } catch (JobStopped e) {
            stop.request();
            proposals.found(id, Found.of(outcome.get(), seen.congresses(), revision, true));
            throw e;
        }
    }

    private CompletableFuture<TimetableOutcome> begin(CongressCase asked, Stop stop) {
        var outcome = new CompletableFuture<TimetableOutcome>();
        // The solver holds its thread for the whole time, which a virtual one must not.
        Thread.ofPlatform()
                .daemon()
                .name("timetable-search")
                .start(() -> complete(outcome, asked, stop));
        return outcome;
    }

    private void complete(
            CompletableFuture<TimetableOutcome> outcome, CongressCase asked, Stop stop) {
        try {
            outcome.complete(search.propose(asked, stop));
        } catch (RuntimeException | Error e) {
            outcome.completeExceptionally(e);
        }
    }

    /// The progress is the part of the time that the search may take at most.
    private static TimetableOutcome await(JobRun job, CompletableFuture<TimetableOutcome> outcome)
            throws ExecutionException, InterruptedException {
        long total = TimetableSearch.PATIENCE.toMillis();
        long from = System.nanoTime();
        while (true) {
            try {
                return outcome.get(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long done = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
                job.progress(Math.min(done, total) / 1000, total / 1000);
            }
        }
    }
}
