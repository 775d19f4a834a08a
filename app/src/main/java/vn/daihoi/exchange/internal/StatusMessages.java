package vn.daihoi.exchange.internal;

import static vn.daihoi.exchange.internal.db.Tables.STATUS_MESSAGE;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.exchange.edxml.EdxmlStatus;
import vn.daihoi.exchange.edxml.EdxmlWriter;
import vn.daihoi.exchange.edxml.Organ;
import vn.daihoi.exchange.edxml.StatusCode;
import vn.daihoi.exchange.internal.db.tables.records.StatusMessageRecord;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What units tell senders about their papers, and are told about their own. Each once.
@Service
public class StatusMessages {

    private static final int SHOWN = 200;

    private final DSLContext database;
    private final Organs organs;
    private final Clock clock;

    StatusMessages(DSLContext database, Organs organs, Clock clock) {
        this.database = database;
        this.organs = organs;
        this.clock = clock;
    }

    /// @param paper number and notation
    /// @param other the body that is told, or that told it
    /// @param told whether the unit was told it; else the unit told it
    /// @param message in edXML
    public record Said(
            UUID id,
            StatusCode code,
            String paper,
            Organ other,
            String description,
            Instant at,
            boolean told,
            String message) {}

    /// Tells the sender of a paper what has become of it. Telling it again does nothing.
    ///
    /// @param staff name of who did it; empty for the program
    @Transactional
    void say(CampaignUnit unit, Incoming about, StatusCode code, String description, String staff) {
        var now = LocalDateTime.now(clock);
        var status = new EdxmlStatus(organs.of(unit), about.key(), code, description, staff, now);
        byte[] message = EdxmlWriter.status(status, about.from(), now);
        database.insertInto(STATUS_MESSAGE)
                .set(STATUS_MESSAGE.ID, Ids.next())
                .set(STATUS_MESSAGE.CAMPAIGN_ID, unit.campaign().value())
                .set(STATUS_MESSAGE.UNIT_ID, unit.id().value())
                .set(STATUS_MESSAGE.INCOMING_ID, about.id())
                .set(STATUS_MESSAGE.CODE, code.code())
                .set(STATUS_MESSAGE.PAPER, about.key().code())
                .set(STATUS_MESSAGE.OTHER_ID, about.from().id())
                .set(STATUS_MESSAGE.OTHER_NAME, about.from().name())
                .set(STATUS_MESSAGE.DESCRIPTION, description)
                .set(STATUS_MESSAGE.SAID_AT, OffsetDateTime.now(clock))
                .set(STATUS_MESSAGE.MESSAGE, new String(message, StandardCharsets.UTF_8))
                .onConflictDoNothing()
                .execute();
    }

    /// Keeps what another body told about a paper of this unit.
    @Transactional
    void heard(CampaignUnit unit, EdxmlStatus status, String message) {
        database.insertInto(STATUS_MESSAGE)
                .set(STATUS_MESSAGE.ID, Ids.next())
                .set(STATUS_MESSAGE.CAMPAIGN_ID, unit.campaign().value())
                .set(STATUS_MESSAGE.UNIT_ID, unit.id().value())
                .set(STATUS_MESSAGE.CODE, status.status().code())
                .set(STATUS_MESSAGE.PAPER, status.paper().code())
                .set(STATUS_MESSAGE.OTHER_ID, status.from().id())
                .set(STATUS_MESSAGE.OTHER_NAME, status.from().name())
                .set(STATUS_MESSAGE.DESCRIPTION, status.description())
                .set(STATUS_MESSAGE.SAID_AT, OffsetDateTime.now(clock))
                .set(STATUS_MESSAGE.MESSAGE, message)
                .execute();
    }

    /// The newest first.
    public List<Said> of(CampaignUnit unit) {
        return database.selectFrom(STATUS_MESSAGE)
                .where(
                        STATUS_MESSAGE.CAMPAIGN_ID.eq(unit.campaign().value()),
                        STATUS_MESSAGE.UNIT_ID.eq(unit.id().value()))
                .orderBy(STATUS_MESSAGE.ID.desc())
                .limit(SHOWN)
                .fetch(StatusMessages::said);
    }

    public Optional<Said> find(CampaignUnit unit, UUID id) {
        return of(unit).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static Said said(StatusMessageRecord row) {
        @Nullable UUID incoming = row.getIncomingId();
        return new Said(
                row.getId(),
                StatusCode.of(row.getCode()).orElseThrow(),
                row.getPaper(),
                new Organ(row.getOtherId(), row.getOtherName()),
                row.getDescription(),
                row.getSaidAt().toInstant(),
                incoming == null,
                row.getMessage());
    }

    /// A message that waits to be laid into the folder of the exchange program.
    record Waiting(CampaignId campaign, UnitId unit, UUID id, String code, String message) {}

    /// The oldest, held for this transaction.
    Optional<Waiting> lockWaiting() {
        return database.selectFrom(STATUS_MESSAGE)
                .where(STATUS_MESSAGE.INCOMING_ID.isNotNull(), STATUS_MESSAGE.LAID_AT.isNull())
                .orderBy(STATUS_MESSAGE.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row ->
                        new Waiting(
                                new CampaignId(row.getCampaignId()),
                                new UnitId(row.getUnitId()),
                                row.getId(),
                                row.getCode(),
                                row.getMessage()));
    }

    void laid(UUID id) {
        database.update(STATUS_MESSAGE)
                .set(STATUS_MESSAGE.LAID_AT, OffsetDateTime.now(clock))
                .where(STATUS_MESSAGE.ID.eq(id))
                .execute();
    }
}
