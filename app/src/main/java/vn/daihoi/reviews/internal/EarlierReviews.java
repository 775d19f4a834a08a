package vn.daihoi.reviews.internal;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.directives.RequiredSteps.Shown;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Moments;
import vn.daihoi.plans.EarlierEvidence;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Says which units have a document whose newest version was reviewed and in which no error stands.
@Repository
class EarlierReviews implements EarlierEvidence {

    /// A version that was never reviewed to the end hides those before it; a waived error is none.
    private static final String CLEAN =
            """
            with done as (
                select distinct on (document_id) id, document_id, unit_id, version_id, state
                from reviews.run
                where campaign_id = {0} and unit_id = any({1}) and ({2} is null or kind = {2})
                order by document_id, number desc, (state = 'done') desc, id desc
            ), faulty as (
                select r.id
                from done d
                join reviews.run r on r.version_id = d.version_id
                join reviews.finding f on f.run_id = r.id and f.level = 'error'
                where not exists (
                    select 1 from reviews.waiver w
                    where w.document_id = d.document_id and w.fingerprint = f.fingerprint and w.revoked_at is null)
            )
            select distinct on (d.unit_id) d.unit_id, d.version_id, min(r.finished_at) as since
            from done d
            join reviews.run r on r.version_id = d.version_id and r.state = 'done'
            where d.state = 'done' and d.id not in (select id from faulty) and r.id not in (select id from faulty)
            group by d.unit_id, d.version_id
            order by d.unit_id, since
            """;

    private final DSLContext database;

    EarlierReviews(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Earlier> of(CampaignId campaign, Collection<UnitId> units, Shown shown) {
        return shown instanceof Shown.DocumentReviewed(var kind)
                ? clean(campaign, units, kind)
                : List.of();
    }

    private List<Earlier> clean(
            CampaignId campaign, Collection<UnitId> units, @Nullable String kind) {
        return database.resultQuery(
                        CLEAN,
                        DSL.val(campaign.value()),
                        DSL.val(units.stream().map(UnitId::value).toArray(UUID[]::new)),
                        DSL.val(kind, SQLDataType.VARCHAR).cast(SQLDataType.VARCHAR))
                .fetch(EarlierReviews::earlier);
    }

    private static Earlier earlier(Record row) {
        return new Earlier(
                new UnitId(row.get("unit_id", UUID.class)),
                row.get("version_id", UUID.class).toString(),
                Moments.day(row.get("since", OffsetDateTime.class).toInstant()));
    }
}
