package vn.daihoi.reviews.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.DocumentUploaded;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.jobs.JobRequest;
import vn.daihoi.jobs.Jobs;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.List;
import java.util.Map;

/// Hands versions to the background to be reviewed.
@Service
public class StartReview {

    private final RunStore runs;
    private final Jobs jobs;
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final Audit audit;

    StartReview(RunStore runs, Jobs jobs, Dossiers dossiers, Campaigns campaigns, Audit audit) {
        this.runs = runs;
        this.jobs = jobs;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /// Inside the transaction that stores the version: a version is never without its review under
    /// way.
    @EventListener
    @Transactional
    void on(DocumentUploaded uploaded) {
        CampaignUnit unit = campaigns.unit(uploaded.campaign(), uploaded.unit()).orElseThrow();
        dossiers.versions(unit, uploaded.key()).stream()
                .filter(version -> version.id().equals(uploaded.versionId()))
                .findFirst()
                .ifPresent(version -> start(unit, version, version.uploadedBy()));
    }

    /// Reviews a version anew, because a person wants it.
    @Transactional
    public void again(CampaignUnit unit, Version version, PersonId asker) {
        audit.record(
                Act.of("reviews.version.review")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("version", version.id().value())
                        .after(
                                Map.of(
                                        "kind",
                                        version.key().toString(),
                                        "number",
                                        version.number())));
        start(unit, version, asker);
    }

    private void start(CampaignUnit unit, Version version, PersonId asker) {
        RunId run = RunId.next();
        var request =
                new JobRequest(
                        ReviewJob.KIND,
                        "reviews.job",
                        List.of(Integer.toString(version.number()), unit.fullName()),
                        "{\"run\":\"%s\"}".formatted(run.value()),
                        asker,
                        unit.campaign(),
                        unit.id());
        runs.add(run, unit, version, asker, jobs.submit(request));
    }
}
