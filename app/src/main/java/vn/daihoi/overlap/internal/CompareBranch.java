package vn.daihoi.overlap.internal;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.SharedWords.State;
import vn.daihoi.dossiers.Version;
import vn.daihoi.jobs.JobHandler;
import vn.daihoi.jobs.JobRun;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.util.List;
import java.util.UUID;

/// Has the documents of a branch compared that never were, for instance those that came before
/// documents were compared at all, and those whose comparison failed.
@Component
class CompareBranch implements JobHandler {

    static final String KIND = "overlap.branch";

    private final Campaigns campaigns;
    private final Dossiers dossiers;
    private final Standing standing;
    private final StartComparison start;
    private final JsonMapper json;

    CompareBranch(
            Campaigns campaigns,
            Dossiers dossiers,
            Standing standing,
            StartComparison start,
            JsonMapper json) {
        this.campaigns = campaigns;
        this.dossiers = dossiers;
        this.standing = standing;
        this.start = start;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// @param unit top of the branch
    /// @param asker who is named for the comparisons
    record Payload(UUID campaign, UUID unit, UUID asker) {}

    @Override
    public void run(JobRun job) {
        var payload = json.readValue(job.payload(), Payload.class);
        var branch =
                campaigns
                        .unit(new CampaignId(payload.campaign()), new UnitId(payload.unit()))
                        .orElseThrow();
        List<CampaignUnit> units = campaigns.branch(branch);
        for (int i = 0; i < units.size(); i++) {
            job.progress(i, units.size());
            compare(units.get(i), new PersonId(payload.asker()));
        }
        job.progress(units.size(), Math.max(1, units.size()));
    }

    private void compare(CampaignUnit unit, PersonId asker) {
        dossiers.latest(unit).stream()
                .map(Dossiers.Latest::version)
                .filter(this::isOpen)
                .forEach(version -> start.start(unit, version, asker));
    }

    private boolean isOpen(Version version) {
        State state = standing.of(version).state();
        return state == State.NEVER || state == State.FAILED;
    }
}
