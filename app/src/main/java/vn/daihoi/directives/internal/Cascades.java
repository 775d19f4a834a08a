package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.CASCADE;
import static vn.daihoi.directives.internal.db.Tables.CASCADE_ENDED;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.Cascade.Ended;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Acts of handing down.
@Repository
public class Cascades {

    private final DSLContext database;
    private final Clock clock;

    Cascades(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID add(
            CampaignUnit unit,
            DirectiveId paper,
            Collection<String> levels,
            Collection<UnitId> units,
            @Nullable LocalDate acknowledgeBy,
            Viewer by) {
        UUID id = Ids.next();
        database.insertInto(CASCADE)
                .set(CASCADE.ID, id)
                .set(CASCADE.PAPER_ID, paper.value())
                .set(CASCADE.CAMPAIGN_ID, unit.campaign().value())
                .set(CASCADE.UNIT_ID, unit.id().value())
                .set(CASCADE.LEVELS, String.join(",", levels))
                .set(CASCADE.UNITS, units.stream().map(UnitId::value).toArray(UUID[]::new))
                .set(CASCADE.ACKNOWLEDGE_BY, acknowledgeBy)
                .set(CASCADE.ASKED_BY, by.id().value())
                .set(CASCADE.ASKED_BY_NAME, by.name())
                .set(CASCADE.ASKED_AT, OffsetDateTime.now(clock))
                .execute();
        return id;
    }

    /// Nobody else works on it until the transaction ends.
    Optional<Cascade> lock(UUID id) {
        return database.selectFrom(CASCADE)
                .where(CASCADE.ID.eq(id))
                .forUpdate()
                .fetchOptional(this::cascade);
    }

    /// Oldest first.
    public List<Cascade> of(DirectiveId paper) {
        return database.selectFrom(CASCADE)
                .where(CASCADE.PAPER_ID.eq(paper.value()))
                .orderBy(CASCADE.ASKED_AT, CASCADE.ID)
                .fetch(this::cascade);
    }

    void finish(UUID id, int recipients, int withoutAccount, List<Ended> ended) {
        ended.forEach(unit ->
                database.insertInto(CASCADE_ENDED)
                        .set(CASCADE_ENDED.CASCADE_ID, id)
                        .set(CASCADE_ENDED.UNIT_ID, unit.unit().value())
                        .set(CASCADE_ENDED.UNIT_NAME, unit.name())
                        .set(CASCADE_ENDED.INTO_NAMES, unit.into())
                        .execute());
        database.update(CASCADE)
                .set(CASCADE.DONE_AT, OffsetDateTime.now(clock))
                .set(CASCADE.RECIPIENTS, recipients)
                .set(CASCADE.WITHOUT_ACCOUNT, withoutAccount)
                .where(CASCADE.ID.eq(id))
                .execute();
    }

    private Cascade cascade(Record row) {
        @Nullable OffsetDateTime done = row.get(CASCADE.DONE_AT);
        return new Cascade(
                row.get(CASCADE.ID),
                new DirectiveId(row.get(CASCADE.PAPER_ID)),
                new CampaignId(row.get(CASCADE.CAMPAIGN_ID)),
                new UnitId(row.get(CASCADE.UNIT_ID)),
                levels(row.get(CASCADE.LEVELS)),
                Arrays.stream(row.get(CASCADE.UNITS)).map(UnitId::new).collect(Collectors.toSet()),
                row.get(CASCADE.ACKNOWLEDGE_BY),
                row.get(CASCADE.ASKED_BY_NAME),
                row.get(CASCADE.ASKED_AT).toInstant(),
                done == null ? null : done.toInstant(),
                figure(row.get(CASCADE.RECIPIENTS)),
                figure(row.get(CASCADE.WITHOUT_ACCOUNT)),
                ended(row.get(CASCADE.ID)));
    }

    private static Set<String> levels(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }

    private static int figure(@Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }

    private List<Ended> ended(UUID cascade) {
        return database.selectFrom(CASCADE_ENDED)
                .where(CASCADE_ENDED.CASCADE_ID.eq(cascade))
                .orderBy(CASCADE_ENDED.UNIT_NAME)
                .fetch(row ->
                        new Ended(
                                new UnitId(row.getUnitId()),
                                row.getUnitName(),
                                row.getIntoNames()));
    }
}
