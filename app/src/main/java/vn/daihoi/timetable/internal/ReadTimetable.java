package vn.daihoi.timetable.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.jobs.JobState;
import vn.daihoi.jobs.JobView;
import vn.daihoi.jobs.Jobs;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.profile.LearningGap;
import vn.daihoi.timetable.TimetableSetup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A unit's timetable for who looks at it.
@Service
public class ReadTimetable {

    private static final int CHANGES = 30;

    /// Weeks ahead that an empty setup proposes.
    private static final int WEEKS = 6;

    private final TimetableStore store;
    private final ProposalStore proposals;
    private final PublicationStore publications;
    private final ReadSituation situations;
    private final TimetableSearch search;
    private final Jobs jobs;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;

    ReadTimetable(
            TimetableStore store,
            ProposalStore proposals,
            PublicationStore publications,
            ReadSituation situations,
            TimetableSearch search,
            Jobs jobs,
            Campaigns campaigns,
            CampaignProfiles profiles) {
        this.store = store;
        this.proposals = proposals;
        this.publications = publications;
        this.situations = situations;
        this.search = search;
        this.jobs = jobs;
        this.campaigns = campaigns;
        this.profiles = profiles;
    }

    /// @param congresses what the library is asked
    public record Seen(Board board, Situation situation, CongressCase congresses) {}

    @Transactional
    public Seen see(CampaignUnit unit) {
        var situation = situations.of(unit);
        var board = board(unit, situation.today());
        return new Seen(board, situation, new CongressCase(board.draft().setup(), situation));
    }

    /// One that nobody has changed proposes the weeks to come.
    Board board(CampaignUnit unit, LocalDate today) {
        return store.find(unit)
                .orElseGet(() ->
                        new Board(
                                new Draft(
                                        TimetableSetup.of(
                                                today.plusDays(1),
                                                today.plusWeeks(WEEKS),
                                                learning(unit).days()),
                                        List.of()),
                                0,
                                "",
                                Instant.EPOCH));
    }

    /// What the profile proposes where the unit has set nothing else.
    public LearningGap learning(CampaignUnit unit) {
        return profiles.of(campaigns.get(unit.campaign())).pilot().learning();
    }

    public List<Change> changes(CampaignUnit unit) {
        return store.changes(unit, CHANGES);
    }

    public List<KeptDraft> versions(CampaignUnit unit) {
        return store.versions(unit);
    }

    public Optional<KeptDraft> published(CampaignUnit unit) {
        return publications.newest(unit);
    }

    /// A proposal and how far its search is.
    ///
    /// @param job empty once the job is forgotten
    public record Searched(Proposal proposal, Optional<JobView> job) {

        public boolean isUnderWay() {
            return proposal.found() == null
                    && job.map(JobView::state).filter(state -> !state.isEnd()).isPresent();
        }

        /// Whether it broke down before anything was found.
        public boolean isFruitless() {
            return proposal.found() == null
                    && job.map(JobView::state)
                            .filter(state -> state == JobState.FAILED)
                            .isPresent();
        }
    }

    public Optional<Searched> proposal(CampaignUnit unit) {
        return proposals
                .newest(unit)
                .map(one -> new Searched(one, Optional.ofNullable(one.job()).flatMap(jobs::find)));
    }

    /// The fewest moves that make the draft right.
    public Found repair(Seen seen) {
        var draft = seen.board().draft();
        var outcome = search.repair(seen.congresses(), draft.placements());
        return Found.of(outcome, seen.congresses(), seen.board().revision(), false);
    }
}
