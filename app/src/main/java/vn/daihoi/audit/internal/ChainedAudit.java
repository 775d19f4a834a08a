package vn.daihoi.audit.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.LaterAudit;
import vn.daihoi.audit.Noted;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Writes acts at the very end of their transaction, so that a number is rarely drawn in vain. They
/// are tied into the chain after it, see [Sealer]: no two writers wait for each other.
@Service
class ChainedAudit implements Audit, LaterAudit {

    private final ChainStore store;
    private final SealAlways seal;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final String outside;

    ChainedAudit(
            ChainStore store,
            SealAlways seal,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${daihoi.quiet:false}") boolean command) {
        this.store = store;
        this.seal = seal;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.outside = command ? "command-line" : "system";
    }

    @Override
    public void record(Act act) {
        record(note(act));
    }

    @Override
    public Noted note(Act act) {
        return new Noted(
                entry(
                        act,
                        Origin.current(outside),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    @Override
    public void record(Noted act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            acts().take(act.entry());
        } else {
            transaction.executeWithoutResult(_ -> acts().take(act.entry()));
        }
    }

    /// Those of the current transaction.
    private Acts acts() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Acts.class::isInstance)
                .map(Acts.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Acts begin() {
        var acts = new Acts();
        TransactionSynchronizationManager.registerSynchronization(acts);
        return acts;
    }

    private final class Acts implements TransactionSynchronization {

        private final List<AuditEntry> entries = new ArrayList<>();
        private boolean written;

        /// What others record while the transaction is ending is written at once.
        void take(AuditEntry entry) {
            if (written) {
                store.add(List.of(entry));
            } else {
                entries.add(entry);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            store.add(entries);
        }

        @Override
        public void afterCommit() {
            seal.call();
        }
    }

    static AuditEntry entry(Act act, Origin origin, Instant at) {
        return new AuditEntry(
                0,
                at,
                origin.id(),
                act.by() == null ? origin.name() : act.by(),
                origin.place(),
                act.key(),
                act.campaign(),
                act.unit(),
                act.objectType(),
                act.objectId(),
                Values.json(act.before()),
                Values.json(act.after()));
    }
}
