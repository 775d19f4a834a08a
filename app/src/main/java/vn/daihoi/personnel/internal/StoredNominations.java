package vn.daihoi.personnel.internal;

import static vn.daihoi.personnel.internal.db.Tables.NOMINATION;
import static vn.daihoi.personnel.internal.db.Tables.NOMINATION_ROUND;
import static vn.daihoi.personnel.internal.db.Tables.PERSON;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.files.FileId;
import vn.daihoi.files.Papers;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.internal.Nomination.Heard;
import vn.daihoi.personnel.internal.Nomination.Withdrawn;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Rounds of nominations. Every question names the unit.
@Repository
class StoredNominations {

    private static final String VIETNAMESE = "vi-VN-x-icu";

    private final DSLContext database;
    private final Clock clock;

    StoredNominations(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The newest first.
    List<NominationRound> rounds(CampaignUnit unit) {
        var named = named(isOf(unit));
        return database.selectFrom(NOMINATION_ROUND)
                .where(roundsOf(unit))
                .orderBy(NOMINATION_ROUND.NUMBER.desc())
                .fetch(row ->
                        new NominationRound(
                                row.getId(),
                                row.getNumber(),
                                row.getName(),
                                row.getOpenedOn(),
                                named.stream()
                                        .filter(one -> one.round().equals(row.getId()))
                                        .toList()));
    }

    Optional<Nomination> find(CampaignUnit unit, UUID id) {
        return named(isOf(unit).and(NOMINATION.ID.eq(id))).stream().findFirst();
    }

    private List<Nomination> named(Condition condition) {
        return database.select(NOMINATION)
                .select(PERSON.NAME, PERSON.REMOVED_AT)
                .from(NOMINATION)
                .join(PERSON)
                .on(PERSON.ID.eq(NOMINATION.PERSON_ID))
                .where(condition)
                .orderBy(
                        PERSON.GIVEN.collate(VIETNAMESE),
                        PERSON.NAME.collate(VIETNAMESE),
                        NOMINATION.ID)
                .fetch(StoredNominations::nomination);
    }

    /// Two who open a round at once get two numbers: the table lets no number be twice.
    UUID open(CampaignUnit unit, String name, LocalDate on, String by) {
        UUID id = Ids.next();
        database.execute(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                "nomination-round/" + unit.id().value());
        Integer last =
                database.select(DSL.max(NOMINATION_ROUND.NUMBER))
                        .from(NOMINATION_ROUND)
                        .where(roundsOf(unit))
                        .fetchSingle()
                        .value1();
        database.insertInto(NOMINATION_ROUND)
                .set(NOMINATION_ROUND.ID, id)
                .set(NOMINATION_ROUND.CAMPAIGN_ID, unit.campaign().value())
                .set(NOMINATION_ROUND.UNIT_ID, unit.id().value())
                .set(NOMINATION_ROUND.NUMBER, last == null ? 1 : last + 1)
                .set(NOMINATION_ROUND.NAME, name)
                .set(NOMINATION_ROUND.OPENED_ON, on)
                .set(NOMINATION_ROUND.OPENED_BY_NAME, by)
                .set(NOMINATION_ROUND.OPENED_AT, OffsetDateTime.now(clock))
                .execute();
        return id;
    }

    boolean hasRound(CampaignUnit unit, UUID round) {
        return database.fetchExists(
                NOMINATION_ROUND, roundsOf(unit).and(NOMINATION_ROUND.ID.eq(round)));
    }

    /// @return empty when that body has named that person in the round already
    Optional<UUID> name(
            CampaignUnit unit,
            UUID round,
            UUID person,
            String by,
            LocalDate on,
            String minutes,
            Papers.Kept.@Nullable Stored file,
            String recordedBy) {
        UUID id = Ids.next();
        int written =
                database.insertInto(NOMINATION)
                        .set(NOMINATION.ID, id)
                        .set(NOMINATION.ROUND_ID, round)
                        .set(NOMINATION.CAMPAIGN_ID, unit.campaign().value())
                        .set(NOMINATION.UNIT_ID, unit.id().value())
                        .set(NOMINATION.PERSON_ID, person)
                        .set(NOMINATION.NAMED_BY, by)
                        .set(NOMINATION.NAMED_ON, on)
                        .set(NOMINATION.MINUTES, minutes)
                        .set(NOMINATION.FILE_ID, file == null ? null : file.id().sha256())
                        .set(NOMINATION.FILE_NAME, file == null ? null : file.name())
                        .set(NOMINATION.RECORDED_BY_NAME, recordedBy)
                        .set(NOMINATION.RECORDED_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute();
        return written == 1 ? Optional.of(id) : Optional.empty();
    }

    boolean hear(CampaignUnit unit, UUID nomination, Heard heard) {
        return database.update(NOMINATION)
                        .set(NOMINATION.HEARD_ON, heard.on())
                        .set(NOMINATION.AGREED, heard.agreed())
                        .set(NOMINATION.OPPOSED, heard.opposed())
                        .set(NOMINATION.OPINIONS, heard.opinions())
                        .where(isOf(unit), NOMINATION.ID.eq(nomination))
                        .execute()
                == 1;
    }

    /// @param withdrawn null to let the person stand again
    boolean withdraw(CampaignUnit unit, UUID nomination, @Nullable Withdrawn withdrawn) {
        return database.update(NOMINATION)
                        .set(NOMINATION.WITHDRAWN_ON, withdrawn == null ? null : withdrawn.on())
                        .set(NOMINATION.WITHDRAWN_WHY, withdrawn == null ? "" : withdrawn.why())
                        .where(isOf(unit), NOMINATION.ID.eq(nomination))
                        .execute()
                == 1;
    }

    private static Nomination nomination(Record row) {
        var named =
                row.get(0, vn.daihoi.personnel.internal.db.tables.records.NominationRecord.class);
        return new Nomination(
                named.getId(),
                named.getRoundId(),
                named.getPersonId(),
                row.get(PERSON.NAME),
                row.get(PERSON.REMOVED_AT) != null,
                named.getNamedBy(),
                named.getNamedOn(),
                named.getMinutes(),
                named.getFileId() == null ? null : new FileId(named.getFileId()),
                named.getFileName(),
                named.getHeardOn() == null
                        ? null
                        : new Heard(
                                named.getHeardOn(),
                                orZero(named.getAgreed()),
                                orZero(named.getOpposed()),
                                named.getOpinions()),
                named.getWithdrawnOn() == null
                        ? null
                        : new Withdrawn(named.getWithdrawnOn(), named.getWithdrawnWhy()));
    }

    private static int orZero(@Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }

    private static Condition isOf(CampaignUnit unit) {
        return NOMINATION
                .CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(NOMINATION.UNIT_ID.eq(unit.id().value()));
    }

    private static Condition roundsOf(CampaignUnit unit) {
        return NOMINATION_ROUND
                .CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(NOMINATION_ROUND.UNIT_ID.eq(unit.id().value()));
    }
}
