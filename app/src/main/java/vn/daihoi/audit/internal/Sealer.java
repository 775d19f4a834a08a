package vn.daihoi.audit.internal;

import static vn.daihoi.audit.internal.db.Tables.ENTRY;
import static vn.daihoi.audit.internal.db.Tables.HEAD;
import static vn.daihoi.audit.internal.db.Tables.SEAL;

import org.jooq.DSLContext;
import org.jooq.Row4;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.AuditEntry;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ties entries into the chain, many in one transaction, in the order of their numbers as far as
/// they can be seen. Whoever holds the head row is the only one: all others leave at once.
///
/// An entry that was there before another act began stands before that act's entry: it had the
/// smaller number, and whoever sees the later one sees it too.
@Component
class Sealer {

    static final String MISSING = "audit.entry.missing";
    private static final int AT_ONCE = 1000;

    private final DSLContext database;
    private final ChainStore store;
    private final OutstandingNumbers outstanding;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sealer(
            DSLContext database,
            ChainStore store,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.store = store;
        this.outstanding = new OutstandingNumbers(database);
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// @return whether there may be more
    boolean seal() {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> lockedHead().map(this::seal).orElse(false)));
    }

    private Optional<ChainStore.Head> lockedHead() {
        return database.selectFrom(HEAD)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row ->
                        new ChainStore.Head(row.getCount(), row.getHash(), row.getAccounted()));
    }

    private boolean seal(ChainStore.Head head) {
        OutstandingNumbers.Gap settled = outstanding.settled();
        List<AuditEntry> entries = unsealed(head);
        ChainStore.Head tied = entries.isEmpty() ? head : tie(head, entries);
        long accounted = account(tied, settled);
        if (tied.count() != head.count() || accounted != head.accounted()) {
            database.update(HEAD)
                    .set(HEAD.COUNT, tied.count())
                    .set(HEAD.HASH, tied.hash())
                    .set(HEAD.ACCOUNTED, accounted)
                    .execute();
        }
        return entries.size() == AT_ONCE;
    }

    /// What is sealed beyond the accounted number is little and asked for by itself: a plan that
    /// joins both, made while few were there, took seconds in the middle of ten thousands.
    private List<AuditEntry> unsealed(ChainStore.Head head) {
        var sealed =
                database.select(SEAL.SEQ)
                        .from(SEAL)
                        .where(SEAL.SEQ.gt(head.accounted()))
                        .fetchSet(SEAL.SEQ);
        return database
                .selectFrom(ENTRY)
                .where(ENTRY.SEQ.gt(head.accounted()))
                .orderBy(ENTRY.SEQ)
                .limit(AT_ONCE + sealed.size())
                .fetch(ChainStore::entry)
                .stream()
                .filter(entry -> !sealed.contains(entry.seq()))
                .limit(AT_ONCE)
                .toList();
    }

    private ChainStore.Head tie(ChainStore.Head head, List<AuditEntry> entries) {
        long position = head.count();
        byte[] last = head.hash();
        var seals = new ArrayList<Row4<Long, Long, byte[], byte[]>>(entries.size());
        for (AuditEntry entry : entries) {
            byte[] hash = Link.hash(entry, last);
            seals.add(DSL.row(++position, entry.seq(), last, hash));
            last = hash;
        }
        database.insertInto(SEAL, SEAL.POSITION, SEAL.SEQ, SEAL.PREVIOUS, SEAL.HASH)
                .valuesOfRows(seals)
                .execute();
        return new ChainStore.Head(position, last, head.accounted());
    }

    /// Moves on over numbers that are sealed, and over those of which it is certain by now that
    /// they will not come; the latter leave an entry behind.
    ///
    /// @param settled what was certain before entries were read: an entry that came in between is
    ///   sealed, and the gap found now is another
    private long account(ChainStore.Head head, OutstandingNumbers.@Nullable Gap settled) {
        var found = outstanding.after(head.accounted());
        if (settled == null || !settled.equals(found.gap())) {
            return found.accounted();
        }
        store.add(List.of(missing(settled)));
        return settled.last();
    }

    private AuditEntry missing(OutstandingNumbers.Gap gap) {
        return ChainedAudit.entry(
                Act.of(MISSING).object("entry", gap.first() + "-" + gap.last()),
                new Origin(null, "", "system"),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
