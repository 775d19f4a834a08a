package vn.daihoi.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

import vn.daihoi.organization.Successions.Event;
import vn.daihoi.organization.Successions.Outcome;
import vn.daihoi.organization.Successions.Refusal;
import vn.daihoi.organization.UnitId;
import vn.daihoi.testing.TestDatabase;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Two people tell the same event at the same time, or one presses twice.
class SuccessionRaceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final String url = TestDatabase.fresh();

    @Test
    void recordsOnceWhatTwoTellAtTheSameTime() throws Exception {
        try (var one = DSL.using(url, "postgres", "postgres");
                var other = DSL.using(url, "postgres", "postgres");
                var watch = DSL.using(url, "postgres", "postgres");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var event = new Event.Removed(DAY, "Nghị quyết thử số 1", ended(watch));
            Future<Outcome> second =
                    one.transactionResult(first -> {
                        assertThat(record(first, event)).isInstanceOf(Outcome.Recorded.class);
                        Future<Outcome> waiting =
                                threads.submit(
                                        () -> other.transactionResult(its -> record(its, event)));
                        await().until(() -> waiting.isDone() || isSomeoneWaiting(watch));
                        return waiting;
                    });
            assertThat(second.get()).isEqualTo(new Outcome.Refused(Refusal.KNOWN_ALREADY));
        }
    }

    private static UnitId ended(DSLContext database) {
        UUID unit = UUID.randomUUID();
        database.execute(
                "insert into organization.unit (id, level, valid_from, valid_to) values (?, 'commune', date '2023-01-01', date '2024-01-01')",
                unit);
        return new UnitId(unit);
    }

    private static Outcome record(Configuration transaction, Event event) {
        return new StoredSuccessions(DSL.using(transaction), _ -> {}).record(event);
    }

    private static boolean isSomeoneWaiting(DSLContext database) {
        return database.fetchSingle(
                                "select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                        .get(0, Integer.class)
                > 0;
    }
}
