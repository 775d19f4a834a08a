package vn.daihoi.reviews.internal;

import static vn.daihoi.reviews.internal.db.Tables.FINDING;
import static vn.daihoi.reviews.internal.db.Tables.RUN;
import static vn.daihoi.reviews.internal.db.Tables.WAIVER;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.dossiers.DocumentId;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// How a document came along from version to version.
@Repository
public class Progression {

    /// Newest versions that are looked at.
    private static final int MOST = 10;

    private final DSLContext database;

    Progression(DSLContext database) {
        this.database = database;
    }

    /// Findings of one version, against the reviewed version before it.
    ///
    /// @param number of the version
    /// @param staying that were there before and stand
    /// @param fresh that were not there before and stand; all that stand in the first version
    /// @param waived that may stay, by the decisions that hold now
    /// @param mended of the version before that are gone
    public record Step(int number, int staying, int fresh, int waived, int mended) {

        public int found() {
            return staying + fresh + waived;
        }
    }

    /// Reviewed versions in their order; those before the newest ten are left out.
    public List<Step> of(DocumentId document) {
        var runs =
                database.select(RUN.ID, RUN.NUMBER)
                        .distinctOn(RUN.NUMBER)
                        .from(RUN)
                        .where(
                                RUN.DOCUMENT_ID.eq(document.value()),
                                RUN.STATE.eq(RunStore.word(Run.State.DONE)))
                        .orderBy(RUN.NUMBER.desc(), RUN.ID.desc())
                        .limit(MOST + 1)
                        .fetch();
        var steps = new ArrayList<Step>();
        for (int i = runs.size() - 1; i >= 0; i--) {
            var before = i + 1 < runs.size() ? runs.get(i + 1).value1() : null;
            if (i < MOST) {
                steps.add(step(runs.get(i).value2(), runs.get(i).value1(), before));
            }
        }
        return steps;
    }

    private Step step(int number, UUID run, @Nullable UUID before) {
        Condition known = isIn(before);
        Condition waived = WAIVER.ID.isNotNull();
        return database.select(
                        DSL.count().filterWhere(known.and(WAIVER.ID.isNull())),
                        DSL.count().filterWhere(DSL.not(known).and(WAIVER.ID.isNull())),
                        DSL.count().filterWhere(waived))
                .from(FINDING)
                .join(RUN)
                .on(RUN.ID.eq(FINDING.RUN_ID))
                .leftJoin(WAIVER)
                .on(FindingStore.WAIVES)
                .where(FINDING.RUN_ID.eq(run))
                .fetchSingle(row ->
                        new Step(
                                number,
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                before == null ? 0 : gone(before, run)));
    }

    private int gone(UUID before, UUID run) {
        return database.fetchCount(FINDING, FINDING.RUN_ID.eq(before).and(DSL.not(isIn(run))));
    }

    /// Whether the same fault is in another run.
    private static Condition isIn(@Nullable UUID run) {
        var other = FINDING.as("other");
        return run == null
                ? DSL.falseCondition()
                : DSL.exists(
                        DSL.selectOne()
                                .from(other)
                                .where(
                                        other.RUN_ID.eq(run),
                                        other.FINGERPRINT.eq(FINDING.FINGERPRINT)));
    }
}
