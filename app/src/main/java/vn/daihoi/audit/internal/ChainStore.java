package vn.daihoi.audit.internal;

import static vn.daihoi.audit.internal.db.Tables.ENTRY;
import static vn.daihoi.audit.internal.db.Tables.HEAD;
import static vn.daihoi.audit.internal.db.Tables.SEAL;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.internal.db.tables.records.EntryRecord;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/// Rows of entries, written by many at once, and of the chain that ties them, read.
@Repository
class ChainStore {

    /// @param count entries in the chain
    /// @param hash hash of the last
    /// @param accounted up to this number nothing is outstanding
    record Head(long count, byte[] hash, long accounted) {}

    /// One place of the chain as stored.
    ///
    /// @param entry null when it is gone
    /// @param digest of the entry's own fields as noted when it was written; null in old ones
    record Sealed(
            long position,
            @Nullable AuditEntry entry,
            byte @Nullable [] digest,
            byte[] previous,
            byte[] hash) {}

    private final DSLContext database;

    ChainStore(DSLContext database) {
        this.database = database;
    }

    /// In their order. Waits for nobody.
    void add(List<AuditEntry> entries) {
        var rows = entries.stream().map(ChainStore::row).toList();
        if (rows.size() == 1) {
            database.insertInto(ENTRY).set(rows.getFirst()).execute();
        } else {
            database.batchInsert(rows).execute();
        }
    }

    private static EntryRecord row(AuditEntry entry) {
        var row = new EntryRecord();
        row.setAt(entry.at().atOffset(ZoneOffset.UTC));
        row.setActorId(entry.actorId());
        row.setActor(entry.actor());
        row.setOrigin(entry.origin());
        row.setAct(entry.act());
        row.setCampaignId(entry.campaign());
        row.setUnitId(entry.unit());
        row.setObjectType(entry.objectType());
        row.setObjectId(entry.objectId());
        row.setBefore(entry.before());
        row.setAfter(entry.after());
        row.setDigest(Link.digest(entry));
        return row;
    }

    Head head() {
        return database.selectFrom(HEAD)
                .fetchOptional(row -> new Head(row.getCount(), row.getHash(), row.getAccounted()))
                .orElseGet(() -> new Head(-1, new byte[0], 0));
    }

    private static Condition isUnsealed() {
        return DSL.notExists(DSL.selectOne().from(SEAL).where(SEAL.SEQ.eq(ENTRY.SEQ)));
    }

    /// The noted end first, then the chain from its start, then entries outside of it; one
    /// consistent view of all three.
    Head read(Consumer<Sealed> chain, Consumer<AuditEntry> unsealed) {
        return database.transactionResult(configuration -> {
            DSLContext inside = DSL.using(configuration);
            inside.execute("set transaction isolation level repeatable read");
            Head head = new ChainStore(inside).head();
            try (var rows =
                    inside.select()
                            .from(SEAL)
                            .leftJoin(ENTRY)
                            .on(ENTRY.SEQ.eq(SEAL.SEQ))
                            .orderBy(SEAL.POSITION)
                            .fetchSize(500)
                            .fetchLazy()) {
                rows.forEach(row -> chain.accept(sealed(row)));
            }
            inside.selectFrom(ENTRY)
                    .where(isUnsealed())
                    .orderBy(ENTRY.SEQ)
                    .fetch(ChainStore::entry)
                    .forEach(unsealed);
            return head;
        });
    }

    private static Sealed sealed(Record row) {
        @Nullable Long seq = row.get(ENTRY.SEQ);
        return new Sealed(
                row.get(SEAL.POSITION),
                seq == null ? null : entry(row),
                row.get(ENTRY.DIGEST),
                row.get(SEAL.PREVIOUS),
                row.get(SEAL.HASH));
    }

    static AuditEntry entry(Record row) {
        return new AuditEntry(
                row.get(ENTRY.SEQ),
                row.get(ENTRY.AT).toInstant(),
                row.get(ENTRY.ACTOR_ID),
                row.get(ENTRY.ACTOR),
                row.get(ENTRY.ORIGIN),
                row.get(ENTRY.ACT),
                row.get(ENTRY.CAMPAIGN_ID),
                row.get(ENTRY.UNIT_ID),
                row.get(ENTRY.OBJECT_TYPE),
                row.get(ENTRY.OBJECT_ID),
                row.get(ENTRY.BEFORE),
                row.get(ENTRY.AFTER));
    }
}
