package vn.daihoi.audit.internal;

import static vn.daihoi.audit.internal.db.Tables.ENTRY;
import static vn.daihoi.audit.internal.db.Tables.HEAD;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.audit.AuditEntry;

import java.time.ZoneOffset;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;

/// Rows of the chain. Writers stand in line at the head row.
@Repository
class ChainStore {

    /// @param count entries in the chain
    /// @param hash hash of the last
    record Head(long count, byte[] hash) {}

    private final DSLContext database;

    ChainStore(DSLContext database) {
        this.database = database;
    }

    /// Appends what `entry` makes of its number. Holds the head row until the transaction ends.
    void append(LongFunction<AuditEntry> entry) {
        Head head = lockedHead();
        AuditEntry next = entry.apply(head.count() + 1);
        byte[] hash = Link.hash(next, head.hash());
        insert(next, head.hash(), hash);
        database.update(HEAD).set(HEAD.COUNT, next.seq()).set(HEAD.HASH, hash).execute();
    }

    private Head lockedHead() {
        return database.selectFrom(HEAD)
                .forUpdate()
                .fetchSingle(row -> new Head(row.getCount(), row.getHash()));
    }

    Head head() {
        return database.selectFrom(HEAD)
                .fetchOptional(row -> new Head(row.getCount(), row.getHash()))
                .orElseGet(() -> new Head(-1, new byte[0]));
    }

    private void insert(AuditEntry entry, byte[] previous, byte[] hash) {
        database.insertInto(ENTRY)
                .set(ENTRY.SEQ, entry.seq())
                .set(ENTRY.AT, entry.at().atOffset(ZoneOffset.UTC))
                .set(ENTRY.ACTOR_ID, entry.actorId())
                .set(ENTRY.ACTOR, entry.actor())
                .set(ENTRY.ORIGIN, entry.origin())
                .set(ENTRY.ACT, entry.act())
                .set(ENTRY.CAMPAIGN_ID, entry.campaign())
                .set(ENTRY.UNIT_ID, entry.unit())
                .set(ENTRY.OBJECT_TYPE, entry.objectType())
                .set(ENTRY.OBJECT_ID, entry.objectId())
                .set(ENTRY.BEFORE, entry.before())
                .set(ENTRY.AFTER, entry.after())
                .set(ENTRY.PREVIOUS, previous)
                .set(ENTRY.HASH, hash)
                .execute();
    }

    /// The noted end first, then all entries in order of number; one consistent view of both. Each
    /// entry comes with its two hashes: previous, own.
    Head read(BiConsumer<AuditEntry, byte[][]> reader) {
        return database.transactionResult(configuration -> {
            DSLContext inside = DSL.using(configuration);
            inside.execute("set transaction isolation level repeatable read");
            Head head = new ChainStore(inside).head();
            try (var rows =
                    inside.selectFrom(ENTRY).orderBy(ENTRY.SEQ).fetchSize(500).fetchLazy()) {
                rows.forEach(row ->
                        reader.accept(entry(row), new byte[][] {row.getPrevious(), row.getHash()}));
            }
            return head;
        });
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
