package vn.daihoi.audit.internal;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.audit.AuditChain;
import vn.daihoi.testing.FixedClock;
import vn.daihoi.testing.TestDatabase;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/// A chain on a database of its own, without the rest of the platform.
final class Chained {

    final DSLContext database;
    final TransactionTemplate transaction;
    final ChainedAudit audit;
    final AuditChain chain;
    final Sealer sealer;
    private final Clock clock;
    private final ChainStore store;
    private final PGSimpleDataSource source;

    Chained() {
        source = new PGSimpleDataSource();
        source.setUrl(TestDatabase.fresh());
        source.setUser("postgres");
        source.setPassword("postgres");
        database =
                DSL.using(
                        new DataSourceConnectionProvider(
                                new TransactionAwareDataSourceProxy(source)),
                        SQLDialect.POSTGRES);
        var transactions = new DataSourceTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        store = new ChainStore(database);
        clock = Clock.fixed(FixedClock.NOW, ZoneOffset.UTC);
        sealer = new Sealer(database, store, clock, transactions);
        audit = new ChainedAudit(store, new SealAlways(sealer), clock, transactions, true);
        chain = new StoredChain(store, clock);
    }

    /// As another node of the same database does it.
    Sealer otherSealer() {
        return new Sealer(database, store, clock, new DataSourceTransactionManager(source));
    }

    /// What the program does all the time.
    void seal() {
        while (sealer.seal()) {}
    }

    /// The chain as it is seen that much later.
    AuditChain after(Duration time) {
        return new StoredChain(store, Clock.offset(clock, time));
    }
}
