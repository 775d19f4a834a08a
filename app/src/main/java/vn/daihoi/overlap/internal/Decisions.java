package vn.daihoi.overlap.internal;

import static vn.daihoi.overlap.internal.db.Tables.DECISION;
import static vn.daihoi.overlap.internal.db.Tables.PASSAGE;
import static vn.daihoi.overlap.internal.db.Tables.SIDE;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.overlap.internal.Decision.Verdict;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Decisions on shared passages. Those taken back are kept.
@Repository
public class Decisions {

    private final DSLContext database;
    private final Clock clock;

    Decisions(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Of the document that the pair is looked at from, those that hold.
    public List<Decision> of(Pair pair) {
        return database.selectFrom(DECISION)
                .where(
                        DECISION.DOCUMENT_ID.eq(pair.mine().document().value()),
                        DECISION.OTHER_DOCUMENT_ID.eq(pair.theirs().document().value()),
                        DECISION.UNDONE_AT.isNull())
                .orderBy(DECISION.DECIDED_AT)
                .fetch(row ->
                        new Decision(
                                row.getId(),
                                row.getFingerprint(),
                                Verdict.valueOf(row.getVerdict().toUpperCase(Locale.ROOT)),
                                row.getReason(),
                                row.getDecidedByName(),
                                row.getDecidedAt().toInstant()));
    }

    /// How many counted passages of each pair were decided on, from either side; pairs without are
    /// absent.
    public Map<PairId, Integer> counts(Collection<Pair> pairs) {
        var one = SIDE.as("one");
        var other = SIDE.as("other");
        var counts = new HashMap<PairId, Integer>();
        database.select(PASSAGE.PAIR_ID, DSL.countDistinct(PASSAGE.POSITION))
                .from(PASSAGE)
                .join(one)
                .on(one.PAIR_ID.eq(PASSAGE.PAIR_ID))
                .join(other)
                .on(other.PAIR_ID.eq(PASSAGE.PAIR_ID).and(other.PLACE.ne(one.PLACE)))
                .join(DECISION)
                .on(
                        DECISION.DOCUMENT_ID.eq(one.DOCUMENT_ID),
                        DECISION.OTHER_DOCUMENT_ID.eq(other.DOCUMENT_ID),
                        DECISION.FINGERPRINT.in(DSL.val(""), PASSAGE.FINGERPRINT),
                        DECISION.UNDONE_AT.isNull())
                .where(
                        PASSAGE.PAIR_ID.in(pairs.stream().map(pair -> pair.id().value()).toList()),
                        PASSAGE.COMMON.isFalse())
                .groupBy(PASSAGE.PAIR_ID)
                .fetch()
                .forEach(row -> counts.put(new PairId(row.value1()), row.value2()));
        return counts;
    }

    /// @return false when another decision on the same came first
    boolean add(Pair pair, String fingerprint, Verdict verdict, String reason, Viewer by) {
        return database.insertInto(DECISION)
                        .set(DECISION.ID, Ids.next())
                        .set(DECISION.DOCUMENT_ID, pair.mine().document().value())
                        .set(DECISION.OTHER_DOCUMENT_ID, pair.theirs().document().value())
                        .set(DECISION.FINGERPRINT, fingerprint)
                        .set(DECISION.VERDICT, verdict.word())
                        .set(DECISION.REASON, reason)
                        .set(DECISION.DECIDED_BY, by.id().value())
                        .set(DECISION.DECIDED_BY_NAME, by.name())
                        .set(DECISION.DECIDED_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// @return false when there is no such decision on the pair, or it was taken back before
    boolean undo(Pair pair, UUID decision, Viewer by) {
        return database.update(DECISION)
                        .set(DECISION.UNDONE_BY, by.id().value())
                        .set(DECISION.UNDONE_BY_NAME, by.name())
                        .set(DECISION.UNDONE_AT, OffsetDateTime.now(clock))
                        .where(
                                DECISION.ID.eq(decision),
                                DECISION.DOCUMENT_ID.eq(pair.mine().document().value()),
                                DECISION.OTHER_DOCUMENT_ID.eq(pair.theirs().document().value()),
                                DECISION.UNDONE_AT.isNull())
                        .execute()
                == 1;
    }
}
