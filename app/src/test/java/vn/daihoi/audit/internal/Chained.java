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
import java.time.ZoneOffset;

/// A chain on a database of its own, without the rest of the platform.
final class Chained {

    final DSLContext database;
    final TransactionTemplate transaction;
    final ChainedAudit audit;
    final AuditChain chain;

    Chained() {
        var source = new PGSimpleDataSource();
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
        var store = new ChainStore(database);
        audit =
                new ChainedAudit(
                        store, Clock.fixed(FixedClock.NOW, ZoneOffset.UTC), transactions, true);
        chain = new StoredChain(store);
    }
}
