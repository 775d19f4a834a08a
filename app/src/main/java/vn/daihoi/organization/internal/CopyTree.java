package vn.daihoi.organization.internal;

import static vn.daihoi.organization.internal.db.Tables.CAMPAIGN;

import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignOpened;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.NewCampaign;
import vn.daihoi.organization.OpenCampaign;
import vn.daihoi.organization.RegisterLevel;
import vn.daihoi.organization.Unit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.Units;
import vn.daihoi.platform.Ids;
import vn.daihoi.profile.Profiles;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Service
class CopyTree implements OpenCampaign {

    /// Walks down from the root on one day. The country holds all that stand under nothing.
    private static final String BRANCH =
            """
            with recursive
            living as (
                select u.id, u.level, n.code, n.name, n.full_name, p.parent_id
                from organization.unit u
                join organization.unit_name n on n.unit_id = u.id and n.valid_from <= {1} and (n.valid_to is null or n.valid_to > {1})
                join organization.unit_parent p on p.unit_id = u.id and p.valid_from <= {1} and (p.valid_to is null or p.valid_to > {1})
                where u.valid_from <= {1} and (u.valid_to is null or u.valid_to > {1})
            ),
            branch as (
                select l.id, l.level, l.code, l.name, l.full_name, null::uuid as parent_id, l.code as path
                from living l where l.id = {0}
                union all
                select l.id, l.level, l.code, l.name, l.full_name, b.id, b.path || '.' || l.code
                from branch b
                join living l on l.parent_id = b.id or (b.level = 'central' and l.parent_id is null and l.level = 'province')
            )
            """;

    private static final String COPY =
            """
            insert into organization.campaign_unit
                (campaign_id, unit_id, parent_id, path, level, code, name, full_name, congress_ordinal, position)
            select {2}, b.id, b.parent_id, b.path, m.level, b.code, b.name, b.full_name, o.ordinal,
                row_number() over (partition by b.parent_id order by b.name collate public.vi_natural, b.code)
            from branch b
            join unnest({3}, {4}) as m (register_level, level) on m.register_level = b.level
            left join unnest({5}, {6}) as o (unit_id, ordinal) on o.unit_id = b.id
            """;

    private final DSLContext database;
    private final Units units;
    private final Campaigns campaigns;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    CopyTree(
            DSLContext database,
            Units units,
            Campaigns campaigns,
            Clock clock,
            ApplicationEventPublisher events,
            Audit audit) {
        this.database = database;
        this.units = units;
        this.campaigns = campaigns;
        this.clock = clock;
        this.events = events;
        this.audit = audit;
    }

    @Override
    @Transactional
    public Outcome open(NewCampaign wish) {
        var levels = ProfileLevels.of(Profiles.load(wish.profile()));
        Optional<Refusal> refusal = refusal(wish, levels);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        CampaignId id = insert(wish);
        int copied = copy(id, wish, levels);
        audit.record(
                Act.of("organization.campaign.open")
                        .in(id.value())
                        .on(wish.root().value())
                        .object("campaign", wish.code())
                        .after(Map.of("name", wish.title(), "units", copied)));
        database.execute("analyze organization.campaign_unit");
        Campaign campaign = campaigns.get(id);
        events.publishEvent(new CampaignOpened(id));
        return new Outcome.Opened(campaign, copied);
    }

    private Optional<Refusal> refusal(NewCampaign wish, Map<RegisterLevel, String> levels) {
        if (campaigns.byCode(wish.code()).isPresent()) {
            return Optional.of(Refusal.CODE_TAKEN);
        }
        Optional<Unit> root = units.get(wish.root(), wish.treeDate());
        if (root.isEmpty()) {
            return Optional.of(Refusal.ROOT_NOT_LIVING);
        }
        return hasOther(wish, levels.keySet())
                ? Optional.of(Refusal.LEVEL_NOT_IN_PROFILE)
                : Optional.empty();
    }

    /// Whether the tree has a unit of none of these levels.
    private boolean hasOther(NewCampaign wish, Set<RegisterLevel> levels) {
        return !database.fetch(
                        BRANCH + "select 1 from branch where level <> all ({2}) limit 1",
                        DSL.val(wish.root().value()),
                        DSL.val(wish.treeDate()),
                        codes(levels))
                .isEmpty();
    }

    private static Param<String[]> codes(Set<RegisterLevel> levels) {
        return DSL.val(levels.stream().map(RegisterLevel::code).toArray(String[]::new));
    }

    private CampaignId insert(NewCampaign wish) {
        UUID id = Ids.next();
        database.insertInto(CAMPAIGN)
                .set(CAMPAIGN.ID, id)
                .set(CAMPAIGN.CODE, wish.code())
                .set(CAMPAIGN.TITLE, wish.title())
                .set(CAMPAIGN.PROFILE, wish.profile())
                .set(CAMPAIGN.TERM, wish.term())
                .set(CAMPAIGN.ROOT_ID, wish.root().value())
                .set(CAMPAIGN.TREE_DATE, wish.treeDate())
                .set(CAMPAIGN.PRACTICE_DATE, wish.practiceDate())
                .set(CAMPAIGN.OPENED_AT, OffsetDateTime.now(clock))
                .execute();
        return new CampaignId(id);
    }

    private int copy(CampaignId id, NewCampaign wish, Map<RegisterLevel, String> levels) {
        return database.execute(
                BRANCH + COPY,
                DSL.val(wish.root().value()),
                DSL.val(wish.treeDate()),
                DSL.val(id.value()),
                codes(levels.keySet()),
                DSL.val(levels.values().toArray(String[]::new)),
                DSL.val(wish.ordinals().keySet().stream().map(UnitId::value).toArray(UUID[]::new)),
                DSL.val(
                        wish.ordinals().keySet().stream()
                                .map(wish.ordinals()::get)
                                .toArray(String[]::new)));
    }
}
