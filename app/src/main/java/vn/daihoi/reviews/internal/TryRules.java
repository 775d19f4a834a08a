package vn.daihoi.reviews.internal;

import static vn.daihoi.reviews.internal.db.Tables.FINDING;
import static vn.daihoi.reviews.internal.db.Tables.RUN;
import static vn.daihoi.reviews.internal.db.Tables.WAIVER;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Finding;
import vn.daihoi.review.Review;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.RuleSettings;
import vn.daihoi.reviews.Caught;
import vn.daihoi.reviews.LessonRule;
import vn.daihoi.reviews.RuleTrials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds papers against a rule as a lesson would set it, and tells what the newest reviews found.
@Service
class TryRules implements RuleTrials {

    private final DSLContext database;
    private final Dossiers dossiers;
    private final PapersOfUnit papersOfUnit;
    private final Reviewers reviewers;
    private final OwnRules ownRules;
    private final Contexts contexts;
    private final Campaigns campaigns;

    TryRules(
            DSLContext database,
            Dossiers dossiers,
            PapersOfUnit papersOfUnit,
            Reviewers reviewers,
            OwnRules ownRules,
            Contexts contexts,
            Campaigns campaigns) {
        this.database = database;
        this.dossiers = dossiers;
        this.papersOfUnit = papersOfUnit;
        this.reviewers = reviewers;
        this.ownRules = ownRules;
        this.contexts = contexts;
        this.campaigns = campaigns;
    }

    @Override
    public List<Rule> settable(Campaign campaign) {
        return reviewers.of(campaign.profile()).rules().rules().stream()
                .filter(rule -> !rule.settings().isEmpty())
                .toList();
    }

    @Override
    public Caught tried(Campaign campaign, CampaignUnit unit, LessonRule rule) {
        List<Dossiers.Latest> papers = dossiers.latest(unit);
        if (papers.isEmpty()) {
            return Caught.NOTHING_TO_CHECK;
        }
        Review review = reviewers.of(campaign.profile(), settings(campaign, unit, rule));
        return new Caught(
                true,
                papers.stream()
                        .flatMap(paper -> found(review, campaign, unit, paper.version(), rule))
                        .findFirst());
    }

    private RuleSettings settings(Campaign campaign, CampaignUnit unit, LessonRule rule) {
        CampaignUnit by = campaigns.unit(campaign.id(), rule.by()).orElseThrow();
        var sets = new ArrayList<>(ownRules.of(campaign.id()).set());
        sets.add(OwnRules.set(by, rule));
        return new SettingsOfCampaign(sets).of(unit);
    }

    private Stream<Bilingual> found(
            Review review, Campaign campaign, CampaignUnit unit, Version version, LessonRule rule) {
        var result =
                review.run(
                        papersOfUnit.around(review, unit, version),
                        contexts.of(campaign, unit, version));
        return PapersOfUnit.ofFirst(result).findings().stream()
                .filter(finding -> finding.rule().equals(rule.rule()))
                .map(Finding::message);
    }

    @Override
    public Map<UnitId, Caught> now(
            CampaignId campaign, Collection<CampaignUnit> units, Collection<String> rules) {
        var newest = newest(campaign, units);
        var caught = new HashMap<UnitId, Caught>();
        units.forEach(unit -> caught.put(unit.id(), Caught.NOTHING_TO_CHECK));
        newest.values().forEach(unit -> caught.put(unit, new Caught(true, Optional.empty())));
        database.select(RUN.UNIT_ID, FINDING.MESSAGE_VI, FINDING.MESSAGE_EN)
                .from(FINDING)
                .join(RUN)
                .on(RUN.ID.eq(FINDING.RUN_ID))
                .where(FINDING.RUN_ID.in(newest.keySet()), FINDING.RULE.in(rules))
                .andNotExists(DSL.selectOne().from(WAIVER).where(FindingStore.WAIVES))
                .orderBy(FINDING.RUN_ID.desc(), FINDING.POSITION.desc())
                .forEach(row ->
                        caught.put(
                                new UnitId(row.value1()),
                                new Caught(
                                        true,
                                        Optional.of(new Bilingual(row.value2(), row.value3())))));
        return caught;
    }

    /// The newest finished run of each paper, with its unit; none that went by other settings than
    /// hold now, because it tells nothing of them.
    private Map<UUID, UnitId> newest(CampaignId campaign, Collection<CampaignUnit> units) {
        SettingsOfCampaign settings = ownRules.of(campaign);
        var marks = new HashMap<UUID, String>();
        units.forEach(unit -> marks.put(unit.id().value(), SettingsMark.of(settings.of(unit))));
        return database
                .select(RUN.ID, RUN.UNIT_ID, RUN.SETTINGS)
                .distinctOn(RUN.DOCUMENT_ID)
                .from(RUN)
                .where(
                        RUN.CAMPAIGN_ID.eq(campaign.value()),
                        RUN.UNIT_ID.in(marks.keySet()),
                        RUN.STATE.eq(RunStore.word(Run.State.DONE)))
                .orderBy(RUN.DOCUMENT_ID, RUN.NUMBER.desc(), RUN.ID.desc())
                .stream()
                .filter(row -> row.value3().equals(marks.get(row.value2())))
                .collect(Collectors.toMap(row -> row.value1(), row -> new UnitId(row.value2())));
    }
}
