package vn.daihoi.organization.internal;

import static vn.daihoi.organization.internal.db.Tables.CAMPAIGN;
import static vn.daihoi.organization.internal.db.Tables.CAMPAIGN_UNIT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.WithinRequest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

@Repository
class StoredCampaigns implements Campaigns {

    private static final Field<Integer> DEPTH = DSL.field("public.nlevel(tree)", Integer.class);

    private final DSLContext database;
    private final Clock clock;

    StoredCampaigns(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Campaign> all() {
        return database.selectFrom(CAMPAIGN)
                .orderBy(CAMPAIGN.OPENED_AT.desc())
                .fetch(StoredCampaigns::campaign);
    }

    private record ByCode(String code) {}

    @Override
    public Optional<Campaign> byCode(String code) {
        Optional<Campaign> found = WithinRequest.once(new ByCode(code), () -> findByCode(code));
        found.ifPresent(StoredCampaigns::keep);
        return found;
    }

    private static void keep(Campaign campaign) {
        WithinRequest.once(campaign.id(), () -> campaign);
    }

    private Optional<Campaign> findByCode(String code) {
        return database.selectFrom(CAMPAIGN)
                .where(CAMPAIGN.CODE.eq(code))
                .fetchOptional(StoredCampaigns::campaign);
    }

    @Override
    public Campaign get(CampaignId campaign) {
        return WithinRequest.once(campaign, () -> find(campaign));
    }

    private Campaign find(CampaignId campaign) {
        return database.selectFrom(CAMPAIGN)
                .where(CAMPAIGN.ID.eq(campaign.value()))
                .fetchOptional(StoredCampaigns::campaign)
                .orElseThrow(() ->
                        new NoSuchElementException(
                                "No campaign [%s].".formatted(campaign.value())));
    }

    @Override
    public Optional<CampaignUnit> unit(CampaignId campaign, String code) {
        return find(campaign, CAMPAIGN_UNIT.CODE.eq(code)).stream().findFirst();
    }

    @Override
    public Optional<CampaignUnit> unit(CampaignId campaign, UnitId unit) {
        return find(campaign, CAMPAIGN_UNIT.UNIT_ID.eq(unit.value())).stream().findFirst();
    }

    @Override
    public Optional<Place> place(String campaign, String unit) {
        Optional<Place> found =
                database.select(CAMPAIGN.fields())
                        .select(CAMPAIGN_UNIT.fields())
                        .from(CAMPAIGN)
                        .join(CAMPAIGN_UNIT)
                        .on(CAMPAIGN_UNIT.CAMPAIGN_ID.eq(CAMPAIGN.ID))
                        .where(CAMPAIGN.CODE.eq(campaign), CAMPAIGN_UNIT.CODE.eq(unit))
                        .fetchOptional(row -> new Place(campaign(row), unit(row)));
        found.map(Place::campaign).ifPresent(StoredCampaigns::keep);
        return found;
    }

    @Override
    public List<CampaignUnit> units(CampaignId campaign, Collection<UnitId> units) {
        return find(campaign, CAMPAIGN_UNIT.UNIT_ID.in(units.stream().map(UnitId::value).toList()));
    }

    @Override
    public List<CampaignUnit> children(CampaignUnit unit) {
        return find(unit.campaign(), CAMPAIGN_UNIT.PARENT_ID.eq(unit.id().value()));
    }

    /// All are of one depth, so the index has them in their order: a unit may have thousands.
    @Override
    public List<CampaignUnit> children(CampaignUnit unit, int limit) {
        return database.selectFrom(CAMPAIGN_UNIT)
                .where(
                        CAMPAIGN_UNIT.CAMPAIGN_ID.eq(unit.campaign().value()),
                        CAMPAIGN_UNIT.PARENT_ID.eq(unit.id().value()))
                .orderBy(CAMPAIGN_UNIT.POSITION, CAMPAIGN_UNIT.PATH)
                .limit(limit)
                .fetch(StoredCampaigns::unit);
    }

    @Override
    public Map<UnitId, Integer> counts(CampaignId campaign, Collection<UnitId> units) {
        return database.select(CAMPAIGN_UNIT.PARENT_ID, DSL.count())
                .from(CAMPAIGN_UNIT)
                .where(
                        CAMPAIGN_UNIT.CAMPAIGN_ID.eq(campaign.value()),
                        CAMPAIGN_UNIT.PARENT_ID.in(units.stream().map(UnitId::value).toList()))
                .groupBy(CAMPAIGN_UNIT.PARENT_ID)
                .fetchMap(row -> new UnitId(row.value1()), row -> row.value2());
    }

    @Override
    public List<CampaignUnit> branch(CampaignUnit unit) {
        return find(
                unit.campaign(), DSL.condition("tree <@ {0}::public.ltree", DSL.val(unit.path())));
    }

    @Override
    public int size(CampaignUnit branch) {
        return database.fetchCount(
                CAMPAIGN_UNIT,
                CAMPAIGN_UNIT.CAMPAIGN_ID.eq(branch.campaign().value()),
                isWithin(branch));
    }

    @Override
    public List<CampaignUnit> search(CampaignUnit branch, String words, int limit) {
        return find(
                branch.campaign(),
                DSL.condition(
                        "tree <@ {0}::public.ltree and public.fold(full_name) like '%' || public.fold({1}) || '%'",
                        DSL.val(branch.path()), DSL.val(literal(words.strip()))),
                limit);
    }

    /// What a person types is no pattern.
    private static String literal(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @Override
    public List<CampaignUnit> ancestry(CampaignUnit unit) {
        return find(
                unit.campaign(), DSL.condition("tree @> {0}::public.ltree", DSL.val(unit.path())));
    }

    @Override
    public List<CampaignUnit> find(Collection<CampaignUnit> branches, String text, int limit) {
        List<String> words =
                Pattern.compile("\\s+")
                        .splitAsStream(text.strip())
                        .filter(w -> !w.isEmpty())
                        .toList();
        if (branches.isEmpty() || words.isEmpty()) {
            return List.of();
        }
        Condition named = DSL.and(words.stream().map(StoredCampaigns::isInName).toList());
        Condition within = DSL.or(branches.stream().map(StoredCampaigns::isWithin).toList());
        return find(
                branches.iterator().next().campaign(),
                within.and(named.or(CAMPAIGN_UNIT.CODE.eq(text.strip()))),
                limit);
    }

    private static Condition isWithin(CampaignUnit top) {
        return DSL.condition("tree <@ {0}::public.ltree", DSL.val(top.path()));
    }

    private static Condition isInName(String word) {
        String literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return DSL.condition(
                "public.fold(full_name) like '%' || public.fold({0}) || '%'", DSL.val(literal));
    }

    @Override
    public List<CampaignUnit> page(
            Collection<CampaignUnit> branches,
            @Nullable String level,
            @Nullable CampaignUnit after,
            int limit) {
        if (branches.isEmpty()) {
            return List.of();
        }
        Condition within = DSL.or(branches.stream().map(StoredCampaigns::isWithin).toList());
        return find(
                branches.iterator().next().campaign(),
                DSL.and(
                        within,
                        level == null ? DSL.noCondition() : CAMPAIGN_UNIT.LEVEL.eq(level),
                        after == null ? DSL.noCondition() : isAfter(after)),
                limit);
    }

    /// Behind a unit in the order of the tree.
    private static Condition isAfter(CampaignUnit unit) {
        var place =
                DSL.select(DEPTH, CAMPAIGN_UNIT.POSITION, CAMPAIGN_UNIT.PATH)
                        .from(CAMPAIGN_UNIT)
                        .where(
                                CAMPAIGN_UNIT.CAMPAIGN_ID.eq(unit.campaign().value()),
                                CAMPAIGN_UNIT.UNIT_ID.eq(unit.id().value()));
        return DSL.row(DEPTH, CAMPAIGN_UNIT.POSITION, CAMPAIGN_UNIT.PATH).gt(place);
    }

    @Override
    public LocalDate today(CampaignId campaign) {
        LocalDate practice = get(campaign).practiceDate();
        return practice == null ? LocalDate.now(clock) : practice;
    }

    private List<CampaignUnit> find(CampaignId campaign, Condition condition) {
        return find(campaign, condition, Integer.MAX_VALUE);
    }

    private List<CampaignUnit> find(CampaignId campaign, Condition condition, int limit) {
        return database.selectFrom(CAMPAIGN_UNIT)
                .where(CAMPAIGN_UNIT.CAMPAIGN_ID.eq(campaign.value()), condition)
                .orderBy(DEPTH, CAMPAIGN_UNIT.POSITION, CAMPAIGN_UNIT.PATH)
                .limit(limit)
                .fetch(StoredCampaigns::unit);
    }

    private static Campaign campaign(Record row) {
        return new Campaign(
                new CampaignId(row.get(CAMPAIGN.ID)),
                row.get(CAMPAIGN.CODE),
                row.get(CAMPAIGN.TITLE),
                row.get(CAMPAIGN.PROFILE),
                row.get(CAMPAIGN.TERM),
                new UnitId(row.get(CAMPAIGN.ROOT_ID)),
                row.get(CAMPAIGN.TREE_DATE),
                row.get(CAMPAIGN.PRACTICE_DATE));
    }

    private static CampaignUnit unit(Record row) {
        java.util.@Nullable UUID parent = row.get(CAMPAIGN_UNIT.PARENT_ID);
        return new CampaignUnit(
                new CampaignId(row.get(CAMPAIGN_UNIT.CAMPAIGN_ID)),
                new UnitId(row.get(CAMPAIGN_UNIT.UNIT_ID)),
                parent == null ? null : new UnitId(parent),
                row.get(CAMPAIGN_UNIT.PATH),
                row.get(CAMPAIGN_UNIT.LEVEL),
                row.get(CAMPAIGN_UNIT.CODE),
                row.get(CAMPAIGN_UNIT.NAME),
                row.get(CAMPAIGN_UNIT.FULL_NAME),
                row.get(CAMPAIGN_UNIT.CONGRESS_ORDINAL));
    }
}
