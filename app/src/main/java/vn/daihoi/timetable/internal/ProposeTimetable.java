package vn.daihoi.timetable.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.jobs.JobRequest;
import vn.daihoi.jobs.Jobs;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;

import java.util.List;

/// Hands a search for a timetable to the background, and stops it.
@Service
public class ProposeTimetable {

    private final TimetableStore store;
    private final ProposalStore proposals;
    private final ReadTimetable read;
    private final Jobs jobs;
    private final Audit audit;

    ProposeTimetable(
            TimetableStore store,
            ProposalStore proposals,
            ReadTimetable read,
            Jobs jobs,
            Audit audit) {
        this.store = store;
        this.proposals = proposals;
        this.read = read;
        this.jobs = jobs;
        this.audit = audit;
    }

    @Transactional
    public Outcome propose(CampaignUnit unit, Viewer by) {
        store.lock(unit);
        if (read.proposal(unit).filter(ReadTimetable.Searched::isUnderWay).isPresent()) {
            return Outcome.UNDER_WAY;
        }
        var id = Ids.next();
        proposals.ask(id, unit, by);
        var request =
                new JobRequest(
                        ProposalJob.KIND,
                        "timetable.job",
                        List.of(unit.fullName()),
                        "{\"proposal\":\"%s\"}".formatted(id),
                        by.id(),
                        unit.campaign(),
                        unit.id());
        proposals.workedOnBy(id, jobs.submit(request));
        audit.record(
                Act.of("timetable.proposal.ask")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("proposal", id));
        return Outcome.DONE;
    }

    /// What was found so far is kept.
    @Transactional
    public Outcome stop(CampaignUnit unit) {
        var job =
                read.proposal(unit)
                        .filter(ReadTimetable.Searched::isUnderWay)
                        .map(one -> one.proposal().job());
        return job.isPresent() && jobs.cancel(job.get()) ? Outcome.DONE : Outcome.UNCHANGED;
    }
}
