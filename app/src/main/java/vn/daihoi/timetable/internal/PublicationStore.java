package vn.daihoi.timetable.internal;

import static vn.daihoi.timetable.internal.db.Tables.PUBLICATION;
import static vn.daihoi.timetable.internal.db.Tables.PUBLISHED_CONGRESS;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;
import vn.daihoi.timetable.PublishedCongress;
import vn.daihoi.timetable.PublishedCongresses;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Timetables that were published, and the congresses of those that hold.
@Repository
class PublicationStore implements PublishedCongresses {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final Clock clock;

    PublicationStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<KeptDraft> newest(CampaignUnit unit) {
        return database.selectFrom(PUBLICATION)
                .where(PUBLICATION.CAMPAIGN_ID.eq(unit.campaign().value()))
                .and(PUBLICATION.UNIT_ID.eq(unit.id().value()))
                .orderBy(PUBLICATION.NUMBER.desc())
                .limit(1)
                .fetchOptional(row ->
                        new KeptDraft(
                                row.getNumber(),
                                "",
                                TimetableStore.read(row.getDraft()),
                                row.getPublishedByName(),
                                row.getPublishedAt().toInstant()));
    }

    /// @param congresses of the units below, in place of what was published of them before; those
    ///   that were held meanwhile stay as they were published
    void publish(
            CampaignUnit unit,
            int number,
            Draft draft,
            Map<UnitId, PublishedCongress> congresses,
            Viewer by) {
        database.insertInto(PUBLICATION)
                .set(PUBLICATION.ID, Ids.next())
                .set(PUBLICATION.CAMPAIGN_ID, unit.campaign().value())
                .set(PUBLICATION.UNIT_ID, unit.id().value())
                .set(PUBLICATION.NUMBER, number)
                .set(PUBLICATION.DRAFT, JSON.writeValueAsString(draft))
                .set(PUBLICATION.PUBLISHED_BY_NAME, by.name())
                .set(PUBLICATION.PUBLISHED_AT, OffsetDateTime.now(clock))
                .execute();
        congresses.forEach((holder, congress) -> add(unit, holder, congress));
    }

    private void add(CampaignUnit by, UnitId holder, PublishedCongress congress) {
        database.insertInto(PUBLISHED_CONGRESS)
                .set(PUBLISHED_CONGRESS.CAMPAIGN_ID, by.campaign().value())
                .set(PUBLISHED_CONGRESS.UNIT_ID, holder.value())
                .set(PUBLISHED_CONGRESS.BY_UNIT_ID, by.id().value())
                .set(PUBLISHED_CONGRESS.HELD_ON, congress.day())
                .set(PUBLISHED_CONGRESS.HALF, congress.half().name().toLowerCase(Locale.ROOT))
                .set(PUBLISHED_CONGRESS.GROUP_NAME, congress.group())
                .set(PUBLISHED_CONGRESS.LEADER, congress.leader())
                .set(PUBLISHED_CONGRESS.HALL, congress.hall())
                .onConflict(PUBLISHED_CONGRESS.CAMPAIGN_ID, PUBLISHED_CONGRESS.UNIT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @Override
    public Map<UnitId, PublishedCongress> of(CampaignId campaign, Collection<UnitId> units) {
        return database.selectFrom(PUBLISHED_CONGRESS)
                .where(PUBLISHED_CONGRESS.CAMPAIGN_ID.eq(campaign.value()))
                .and(PUBLISHED_CONGRESS.UNIT_ID.in(units.stream().map(UnitId::value).toList()))
                .fetchMap(
                        row -> new UnitId(row.getUnitId()),
                        row ->
                                new PublishedCongress(
                                        row.getHeldOn(),
                                        Half.valueOf(row.getHalf().toUpperCase(Locale.ROOT)),
                                        row.getGroupName(),
                                        row.getLeader(),
                                        row.getHall()));
    }
}
