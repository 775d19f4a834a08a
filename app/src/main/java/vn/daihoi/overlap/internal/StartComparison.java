package vn.daihoi.overlap.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
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

/// Hands documents to the background to be compared.
@Service
public class StartComparison {

    private final PaperStore papers;
    private final Jobs jobs;
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final OtherPapers others;
    private final Audit audit;
    private final JsonMapper json;

    StartComparison(
            PaperStore papers,
            Jobs jobs,
            Dossiers dossiers,
            Campaigns campaigns,
            OtherPapers others,
            Audit audit,
            JsonMapper json) {
        this.papers = papers;
        this.jobs = jobs;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.others = others;
        this.audit = audit;
        this.json = json;
    }

    /// Inside the transaction that stores the version: a version is never without its comparison
    /// under way.
    @EventListener
    @Transactional
    void on(DocumentUploaded uploaded) {
        CampaignUnit unit = campaigns.unit(uploaded.campaign(), uploaded.unit()).orElseThrow();
        dossiers.versions(unit, uploaded.key()).stream()
                .filter(version -> version.id().equals(uploaded.versionId()))
                .findFirst()
                .ifPresent(version -> start(unit, version, version.uploadedBy()));
    }

    /// Compares a document anew, because a person wants it.
    @Transactional
    public void again(CampaignUnit unit, Version newest, PersonId asker) {
        audit.record(
                Act.of("overlap.compare")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("version", newest.id().value()));
        start(unit, newest, asker);
    }

    /// Has all documents of a branch compared that were not.
    @Transactional
    public void rest(CampaignUnit branch, Viewer by) {
        audit.record(
                Act.of("overlap.compare-rest")
                        .in(branch.campaign().value())
                        .on(branch.id().value()));
        var payload =
                new CompareBranch.Payload(
                        branch.campaign().value(), branch.id().value(), by.id().value());
        jobs.submit(
                new JobRequest(
                        CompareBranch.KIND,
                        "overlap.branch-job",
                        List.of(branch.fullName()),
                        json.writeValueAsString(payload),
                        by.id(),
                        branch.campaign(),
                        branch.id()));
    }

    /// In the transaction of the caller, or one of its own.
    @Transactional
    void start(CampaignUnit unit, Version version, PersonId asker) {
        var request =
                new JobRequest(
                        ComparisonJob.KIND,
                        "overlap.job",
                        List.of(Integer.toString(version.number()), unit.fullName()),
                        "{\"document\":\"%s\"}".formatted(version.document().value()),
                        asker,
                        unit.campaign(),
                        unit.id());
        papers.put(unit, version, others.begun(unit, version), jobs.submit(request));
    }
}
