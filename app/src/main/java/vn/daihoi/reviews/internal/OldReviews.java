package vn.daihoi.reviews.internal;

import static vn.daihoi.reviews.internal.db.Tables.RUN;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.review.rules.RuleSettings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Papers whose newest review went by settings that no longer hold.
@Service
public class OldReviews {

    private final DSLContext database;
    private final Campaigns campaigns;
    private final OwnRules ownRules;

    OldReviews(DSLContext database, Campaigns campaigns, OwnRules ownRules) {
        this.database = database;
        this.campaigns = campaigns;
        this.ownRules = ownRules;
    }

    /// The newest reviewed version of a document.
    ///
    /// @param key of the document in its unit
    /// @param version number, from 1
    public record Paper(CampaignUnit unit, DocumentKey key, int version) {}

    private record Newest(UnitId unit, DocumentKey key, int version, String settings) {}

    /// In the order of units and kinds.
    ///
    /// @param branch the unit and all below it
    public List<Paper> in(CampaignUnit branch) {
        List<Newest> newest = newest(branch.campaign());
        Map<UnitId, CampaignUnit> units = units(branch, newest);
        Map<UnitId, String> marks = marks(branch.campaign(), units);
        return newest.stream()
                .filter(run -> !run.settings().equals(marks.get(run.unit())))
                .flatMap(run ->
                        Stream.ofNullable(units.get(run.unit()))
                                .map(unit -> new Paper(unit, run.key(), run.version())))
                .sorted(
                        Comparator.comparing((Paper paper) -> paper.unit().path())
                                .thenComparing(paper -> paper.key().toString()))
                .toList();
    }

    private Map<UnitId, CampaignUnit> units(CampaignUnit branch, List<Newest> newest) {
        var ids = newest.stream().map(Newest::unit).distinct().toList();
        return campaigns.units(branch.campaign(), ids).stream()
                .filter(unit -> unit.isWithin(branch))
                .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
    }

    private Map<UnitId, String> marks(CampaignId campaign, Map<UnitId, CampaignUnit> units) {
        SettingsOfCampaign settings = ownRules.of(campaign);
        Map<RuleSettings, String> known = new HashMap<>();
        return units.values().stream()
                .collect(
                        Collectors.toMap(
                                CampaignUnit::id,
                                unit ->
                                        known.computeIfAbsent(
                                                settings.of(unit), SettingsMark::of)));
    }

    private List<Newest> newest(CampaignId campaign) {
        return database.select(RUN.UNIT_ID, RUN.KIND, RUN.ORDINAL, RUN.NUMBER, RUN.SETTINGS)
                .distinctOn(RUN.DOCUMENT_ID)
                .from(RUN)
                .where(
                        RUN.CAMPAIGN_ID.eq(campaign.value()),
                        RUN.STATE.eq(RunStore.word(Run.State.DONE)))
                .orderBy(RUN.DOCUMENT_ID, RUN.NUMBER.desc(), RUN.ID.desc())
                .fetch(row ->
                        new Newest(
                                new UnitId(row.value1()),
                                new DocumentKey(row.value2(), row.value3()),
                                row.value4(),
                                row.value5()));
    }

    /// Whether a finished run of a unit's paper went by settings that no longer hold.
    public boolean isOld(CampaignUnit unit, Run run) {
        var size = run.size();
        return size != null
                && !size.settings().equals(SettingsMark.of(ownRules.of(unit.campaign()).of(unit)));
    }
}
