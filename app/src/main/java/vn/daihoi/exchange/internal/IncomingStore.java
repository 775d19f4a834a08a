package vn.daihoi.exchange.internal;

import static vn.daihoi.exchange.internal.db.Tables.ATTACHMENT;
import static vn.daihoi.exchange.internal.db.Tables.INCOMING;
import static vn.daihoi.exchange.internal.db.Tables.STATUS_MESSAGE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.exchange.edxml.EdxmlPaper;
import vn.daihoi.exchange.edxml.Organ;
import vn.daihoi.exchange.edxml.PaperKey;
import vn.daihoi.exchange.edxml.StatusCode;
import vn.daihoi.exchange.internal.Incoming.Attached;
import vn.daihoi.exchange.internal.Incoming.State;
import vn.daihoi.exchange.internal.db.tables.records.IncomingRecord;
import vn.daihoi.files.FileId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Rows of electronic papers that came in.
@Repository
class IncomingStore {

    private static final int SHOWN = 200;

    private final DSLContext database;
    private final Clock clock;

    IncomingStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param defects message keys
    /// @return its key; empty when this very message came to the unit before
    Optional<UUID> add(CampaignUnit unit, FileId message, EdxmlPaper paper, List<String> defects) {
        UUID id = Ids.next();
        int added =
                database.insertInto(INCOMING)
                        .set(INCOMING.ID, id)
                        .set(INCOMING.CAMPAIGN_ID, unit.campaign().value())
                        .set(INCOMING.UNIT_ID, unit.id().value())
                        .set(INCOMING.MESSAGE_ID, message.sha256())
                        .set(INCOMING.FROM_ID, paper.from().id())
                        .set(INCOMING.FROM_NAME, paper.from().name())
                        .set(INCOMING.NUMBER, paper.number())
                        .set(INCOMING.NOTATION, paper.notation())
                        .set(INCOMING.ISSUED_ON, paper.promulgated())
                        .set(INCOMING.TYPE, paper.type())
                        .set(INCOMING.SUBJECT, paper.subject())
                        .set(INCOMING.SIGNER, paper.signer())
                        .set(INCOMING.PRIORITY, paper.priority())
                        .set(INCOMING.DEFECTS, String.join(",", defects))
                        .set(INCOMING.STATE, State.WAITING.name())
                        .set(INCOMING.ARRIVED_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    void attach(UUID incoming, int position, Attached file) {
        database.insertInto(ATTACHMENT)
                .set(ATTACHMENT.INCOMING_ID, incoming)
                .set(ATTACHMENT.POSITION, position)
                .set(ATTACHMENT.FILE_ID, file.file().sha256())
                .set(ATTACHMENT.NAME, file.name())
                .set(ATTACHMENT.SIZE, file.size())
                .execute();
    }

    /// The newest first.
    List<Incoming> of(CampaignUnit unit) {
        return database.selectFrom(INCOMING)
                .where(isOf(unit))
                .orderBy(INCOMING.ID.desc())
                .limit(SHOWN)
                .fetch(this::incoming);
    }

    /// Held for this transaction.
    Optional<Incoming> lock(CampaignUnit unit, UUID id) {
        return database.selectFrom(INCOMING)
                .where(isOf(unit), INCOMING.ID.eq(id))
                .forUpdate()
                .fetchOptional(this::incoming);
    }

    Optional<Incoming> find(CampaignUnit unit, UUID id) {
        return database.selectFrom(INCOMING)
                .where(isOf(unit), INCOMING.ID.eq(id))
                .fetchOptional(this::incoming);
    }

    Optional<Incoming> byMessage(CampaignUnit unit, FileId message) {
        return database.selectFrom(INCOMING)
                .where(isOf(unit), INCOMING.MESSAGE_ID.eq(message.sha256()))
                .fetchOptional(this::incoming);
    }

    /// The newest of that sender with that number.
    Optional<Incoming> byKey(CampaignUnit unit, PaperKey key) {
        return database.selectFrom(INCOMING)
                .where(
                        isOf(unit),
                        INCOMING.NUMBER.eq(key.number()),
                        INCOMING.NOTATION.eq(key.notation()),
                        key.issuer().id().isEmpty()
                                ? INCOMING.FROM_NAME.eq(key.issuer().name())
                                : INCOMING.FROM_ID.eq(key.issuer().id()))
                .orderBy(INCOMING.ID.desc())
                .limit(1)
                .fetchOptional(this::incoming);
    }

    /// A message that became a paper, with the unit to which it came.
    record Registered(CampaignId campaign, UnitId unit, Incoming incoming) {}

    List<Registered> byPaper(UUID paper) {
        return database.selectFrom(INCOMING)
                .where(INCOMING.PAPER_ID.eq(paper))
                .fetch(row ->
                        new Registered(
                                new CampaignId(row.getCampaignId()),
                                new UnitId(row.getUnitId()),
                                incoming(row)));
    }

    void settle(UUID id, State state, @Nullable UUID paper) {
        database.update(INCOMING)
                .set(INCOMING.STATE, state.name())
                .set(INCOMING.PAPER_ID, paper)
                .where(INCOMING.ID.eq(id))
                .execute();
    }

    void askBack(UUID id, String why) {
        database.update(INCOMING)
                .set(INCOMING.STATE, State.ASKED_BACK.name())
                .set(INCOMING.ASKED_BACK_WHY, why)
                .where(INCOMING.ID.eq(id))
                .execute();
    }

    private static Condition isOf(CampaignUnit unit) {
        return INCOMING.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(INCOMING.UNIT_ID.eq(unit.id().value()));
    }

    private Incoming incoming(IncomingRecord row) {
        return new Incoming(
                row.getId(),
                new Organ(row.getFromId(), row.getFromName()),
                row.getNumber(),
                row.getNotation(),
                row.getIssuedOn(),
                row.getType(),
                row.getSubject(),
                row.getSigner(),
                row.getPriority(),
                Arrays.stream(row.getDefects().split(",")).filter(key -> !key.isEmpty()).toList(),
                State.valueOf(row.getState()),
                row.getPaperId(),
                row.getAskedBackWhy(),
                row.getArrivedAt().toInstant(),
                attachments(row.getId()),
                told(row.getId()));
    }

    private List<Attached> attachments(UUID incoming) {
        return database.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.INCOMING_ID.eq(incoming))
                .orderBy(ATTACHMENT.POSITION)
                .fetch(row ->
                        new Attached(new FileId(row.getFileId()), row.getName(), row.getSize()));
    }

    private List<StatusCode> told(UUID incoming) {
        return database.select(STATUS_MESSAGE.CODE)
                .from(STATUS_MESSAGE)
                .where(STATUS_MESSAGE.INCOMING_ID.eq(incoming))
                .orderBy(STATUS_MESSAGE.ID)
                .fetch(row -> StatusCode.of(row.value1()).orElseThrow());
    }
}
