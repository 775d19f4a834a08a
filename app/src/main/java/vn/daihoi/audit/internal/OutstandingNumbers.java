package vn.daihoi.audit.internal;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// Tells numbers that are still on their way from those that will never come: a number is drawn
/// inside of a transaction, so once all transactions have ended that ran when the gap was first
/// seen, nobody is left to write it.
final class OutstandingNumbers {

    private static final String NEXT =
            """
            with known (seq) as (
                select {0}::bigint union all select s.seq from audit.seal s where s.seq > {0}
            )
            select seq, next from (select seq, lead(seq) over (order by seq) as next from known) pairs
            where next is null or next > seq + 1
            order by seq limit 1
            """;

    /// Numbers that nothing is known of, from first to last.
    record Gap(long first, long last) {}

    /// @param accounted up to here nothing is outstanding
    /// @param gap what follows; null when nothing does
    record Found(long accounted, @Nullable Gap gap) {}

    /// @param horizon transactions with smaller numbers may have drawn it
    private record Seen(Gap gap, long horizon, long since) {}

    private final DSLContext database;
    private final Duration patience;
    private @Nullable Seen seen;

    /// @param patience with a transaction that has drawn its number and is not yet known by one of
    ///   its own
    OutstandingNumbers(DSLContext database, Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    Found after(long accounted) {
        Record row = database.fetchSingle(NEXT, accounted);
        long last = row.get(0, long.class);
        Long next = row.get(1, Long.class);
        return new Found(last, next == null ? null : new Gap(last + 1, next - 1));
    }

    boolean isSettled(Gap gap) {
        Seen before = seen;
        if (before == null || !before.gap().equals(gap)) {
            seen = new Seen(gap, snapshot("xmax"), System.nanoTime());
            return false;
        }
        return System.nanoTime() - before.since() >= patience.toNanos()
                && snapshot("xmin") >= before.horizon();
    }

    private long snapshot(String end) {
        Long number =
                database.fetchSingle(
                                "select pg_snapshot_%s(pg_current_snapshot())::text::bigint"
                                        .formatted(end))
                        .get(0, Long.class);
        return number == null ? 0 : number;
    }
}
