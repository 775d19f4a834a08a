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

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongFunction;

/// Writes acts at the very end of their transaction: the head of the chain is then locked for a
/// moment only, and after all other rows, so that no two writers wait for each other.
@Service
class ChainedAudit implements Audit {

    private final ChainStore chain;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final String outside;

    ChainedAudit(
            ChainStore chain,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${daihoi.quiet:false}") boolean command) {
        this.chain = chain;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.outside = command ? "command-line" : "system";
    }

    @Override
    public void record(Act act) {
        LongFunction<AuditEntry> entry = entry(act);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(atTheEnd(entry));
        } else {
            transaction.executeWithoutResult(_ -> chain.append(entry));
        }
    }

    private TransactionSynchronization atTheEnd(LongFunction<AuditEntry> entry) {
        return new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                chain.append(entry);
            }
        };
    }

    private LongFunction<AuditEntry> entry(Act act) {
        Origin origin = Origin.current(outside);
        String actor = act.by() == null ? origin.name() : act.by();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String before = Values.json(act.before());
        String after = Values.json(act.after());
        return seq ->
                new AuditEntry(
                        seq,
                        at,
                        origin.id(),
                        actor,
                        origin.place(),
                        act.key(),
                        act.campaign(),
                        act.unit(),
                        act.objectType(),
                        act.objectId(),
                        before,
                        after);
    }
}
