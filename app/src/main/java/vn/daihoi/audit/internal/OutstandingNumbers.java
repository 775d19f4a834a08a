package vn.daihoi.audit.internal;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Tells numbers that are still on their way from those that will never come: a number is drawn
/// inside of a transaction that has a number itself, so once all transactions have ended that had
/// one when the gap was seen, nobody is left to write it.
///
/// The end of a snapshot does not do as that bound, it lies before those that run. The number of
/// the next sealing does: it is given after the gap was seen.
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

    /// @param horizon transactions with smaller numbers may have drawn it; null until one is known
    private record Seen(Gap gap, @Nullable Long horizon) {}

    private final DSLContext database;
    private @Nullable Seen seen;

    OutstandingNumbers(DSLContext database) {
        this.database = database;
    }

    /// To be asked at the start of a sealing, before entries are read.
    ///
    /// @return the gap of an earlier sealing whose entries have come by now or never will; null
    ///   when there is none
    @Nullable Gap settled() {
        Seen before = seen;
        if (before == null) {
            return null;
        }
        if (before.horizon() == null) {
            seen = new Seen(before.gap(), number("pg_current_xact_id()"));
            return null;
        }
        long running = number("pg_snapshot_xmin(pg_current_snapshot())");
        return running >= before.horizon() ? before.gap() : null;
    }

    private long number(String function) {
        return database.fetchSingle("select %s::text::bigint".formatted(function))
                .get(0, long.class);
    }

    Found after(long accounted) {
        Record row = database.fetchSingle(NEXT, accounted);
        long last = row.get(0, long.class);
        Long next = row.get(1, Long.class);
        Gap gap = next == null ? null : new Gap(last + 1, next - 1);
        remember(gap);
        return new Found(last, gap);
    }

    private void remember(@Nullable Gap gap) {
        if (gap == null) {
            seen = null;
        } else if (seen == null || !seen.gap().equals(gap)) {
            seen = new Seen(gap, null);
        }
    }
}
