package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.files.Files;
import vn.daihoi.jobs.JobStopped;
import vn.daihoi.live.Live;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.extract.DigitalSignature;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.rules.RuleSettings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntConsumer;

/// Carries out one run, by the rules that hold for its unit at this moment.
@Component
class ReviewVersion {

    /// Text read, text reviewed, findings stored.
    static final int STEPS = 3;

    private final RunStore runs;
    private final FinishReview finish;
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final PapersOfUnit papersOfUnit;
    private final Reviewers reviewers;
    private final OwnRules ownRules;
    private final Contexts contexts;
    private final Files files;
    private final Live live;

    ReviewVersion(
            RunStore runs,
            FinishReview finish,
            Dossiers dossiers,
            Campaigns campaigns,
            PapersOfUnit papersOfUnit,
            Reviewers reviewers,
            OwnRules ownRules,
            Contexts contexts,
            Files files,
            Live live) {
        this.runs = runs;
        this.finish = finish;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.papersOfUnit = papersOfUnit;
        this.reviewers = reviewers;
        this.ownRules = ownRules;
        this.contexts = contexts;
        this.files = files;
        this.live = live;
    }

    /// Marks the run as failed, and tells its screens, before it throws on whatever went wrong. A
    /// stopped one is left as it is: its job either goes on later or has ended.
    ///
    /// @param steps hears how many of [#STEPS] are done
    void review(Run run, IntConsumer steps) {
        try {
            runs.begin(run.id(), STEPS);
            tell(run, steps, 0);
            Campaign campaign = campaigns.get(run.campaign());
            CampaignUnit unit = campaigns.unit(run.campaign(), run.unit()).orElseThrow();
            Version version = dossiers.version(unit, run.key(), run.number()).orElseThrow();
            RuleSettings settings = ownRules.of(campaign.id()).of(unit);
            tell(run, steps, 1);
            ReviewResult result = reviewed(campaign, unit, settings, version);
            tell(run, steps, 2);
            finish.store(run, result, isSigned(version), SettingsMark.of(settings));
            steps.accept(STEPS);
        } catch (JobStopped e) {
            throw e;
        } catch (RuntimeException e) {
            runs.fail(run.id());
            live.publish(run.topic(), "failed");
            throw e;
        }
    }

    private boolean isSigned(Version version) {
        try (InputStream content = files.open(version.file())) {
            return DigitalSignature.isIn(content.readAllBytes(), Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReviewResult reviewed(
            Campaign campaign, CampaignUnit unit, RuleSettings settings, Version version) {
        Review review = reviewers.of(campaign.profile(), settings);
        List<InputDocument> papers = papersOfUnit.around(review, unit, version);
        return PapersOfUnit.ofFirst(review.run(papers, contexts.of(campaign, unit, version)));
    }

    private void tell(Run run, IntConsumer steps, int step) {
        runs.step(run.id(), step);
        steps.accept(step);
        live.publish(run.topic(), Integer.toString(step));
    }
}
