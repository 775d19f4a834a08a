package vn.daihoi.reviews.internal;

import static vn.daihoi.reviews.internal.db.Tables.FINDING;
import static vn.daihoi.reviews.internal.db.Tables.RUN;
import static vn.daihoi.reviews.internal.db.Tables.WAIVER;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.dossiers.VersionFindings.Counts;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Finding;
import vn.daihoi.review.Level;
import vn.daihoi.review.text.Span;
import vn.daihoi.reviews.internal.db.tables.records.FindingRecord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Findings of runs, each with the waiver of its document that holds now.
@Repository
class FindingStore {

    static final Condition WAIVES =
            WAIVER.DOCUMENT_ID
                    .eq(RUN.DOCUMENT_ID)
                    .and(WAIVER.FINGERPRINT.eq(FINDING.FINGERPRINT))
                    .and(WAIVER.REVOKED_AT.isNull());

    private final DSLContext database;
    private final JsonMapper json;

    FindingStore(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// Replaces what an earlier attempt of the same run may have left.
    void put(RunId run, List<Finding> findings) {
        database.deleteFrom(FINDING).where(FINDING.RUN_ID.eq(run.value())).execute();
        var records = new ArrayList<FindingRecord>();
        for (Finding finding : findings) {
            records.add(row(run, records.size() + 1, finding));
        }
        database.batchInsert(records).execute();
    }

    private FindingRecord row(RunId run, int position, Finding finding) {
        var row = database.newRecord(FINDING);
        row.setRunId(run.value());
        row.setPosition(position);
        row.setRule(finding.rule());
        row.setLevel(RunStore.word(finding.level()));
        row.setSpanStart(finding.span().start());
        row.setSpanEnd(finding.span().end());
        row.setSection(finding.section());
        row.setQuote(finding.quote());
        row.setMessageVi(finding.message().vi());
        row.setMessageEn(finding.message().en());
        row.setWhyVi(finding.why().vi());
        row.setWhyEn(finding.why().en());
        row.setMendVi(finding.mend().vi());
        row.setMendEn(finding.mend().en());
        row.setSource(finding.source());
        row.setFingerprint(finding.fingerprint());
        row.setMeasured(json.writeValueAsString(finding.measured()));
        row.setRelated(json.writeValueAsString(related(finding)));
        return row;
    }

    private static List<Found.Place> related(Finding finding) {
        return finding.related().stream()
                .map(place ->
                        new Found.Place(
                                place.file(),
                                place.span().start(),
                                place.span().end(),
                                place.quote()))
                .toList();
    }

    /// In the order of the run.
    List<Found> of(RunId run) {
        return select(run, DSL.noCondition());
    }

    Optional<Found> with(RunId run, String fingerprint) {
        return select(run, FINDING.FINGERPRINT.eq(fingerprint)).stream().findFirst();
    }

    private List<Found> select(RunId run, Condition condition) {
        return database.select(FINDING.fields())
                .select(WAIVER.ID, WAIVER.REASON, WAIVER.WAIVED_BY_NAME, WAIVER.WAIVED_AT)
                .from(FINDING)
                .join(RUN)
                .on(RUN.ID.eq(FINDING.RUN_ID))
                .leftJoin(WAIVER)
                .on(WAIVES)
                .where(FINDING.RUN_ID.eq(run.value()), condition)
                .orderBy(FINDING.POSITION)
                .fetch(this::found);
    }

    /// Findings of a run that stand, by level.
    Counts counts(RunId run) {
        return Objects.requireNonNull(counts(List.of(run)).get(run));
    }

    /// Findings of each of these runs that stand, by level.
    Map<RunId, Counts> counts(Collection<RunId> runs) {
        UUID[] ids = runs.stream().map(RunId::value).toArray(UUID[]::new);
        Map<UUID, Map<String, Integer>> found = new HashMap<>();
        database.select(FINDING.RUN_ID, FINDING.LEVEL, DSL.count())
                .from(FINDING)
                .join(RUN)
                .on(RUN.ID.eq(FINDING.RUN_ID))
                .where(FINDING.RUN_ID.eq(DSL.any(ids)))
                .andNotExists(DSL.selectOne().from(WAIVER).where(WAIVES))
                .groupBy(FINDING.RUN_ID, FINDING.LEVEL)
                .forEach(row ->
                        found.computeIfAbsent(row.value1(), _ -> new HashMap<>())
                                .put(row.value2(), row.value3()));
        return runs.stream()
                .collect(
                        Collectors.toMap(
                                run -> run,
                                run -> counts(found.getOrDefault(run.value(), Map.of())),
                                (one, _) -> one));
    }

    private static Counts counts(Map<String, Integer> levels) {
        return new Counts(
                true,
                levels.getOrDefault(RunStore.word(Level.ERROR), 0),
                levels.getOrDefault(RunStore.word(Level.WARNING), 0),
                levels.getOrDefault(RunStore.word(Level.NOTE), 0));
    }

    private Found found(Record row) {
        return new Found(
                row.get(FINDING.POSITION),
                row.get(FINDING.RULE),
                Level.valueOf(row.get(FINDING.LEVEL).toUpperCase(Locale.ROOT)),
                new Span(row.get(FINDING.SPAN_START), row.get(FINDING.SPAN_END)),
                row.get(FINDING.SECTION),
                row.get(FINDING.QUOTE),
                new Bilingual(row.get(FINDING.MESSAGE_VI), row.get(FINDING.MESSAGE_EN)),
                new Bilingual(row.get(FINDING.WHY_VI), row.get(FINDING.WHY_EN)),
                new Bilingual(row.get(FINDING.MEND_VI), row.get(FINDING.MEND_EN)),
                row.get(FINDING.SOURCE),
                row.get(FINDING.FINGERPRINT),
                json.readValue(row.get(FINDING.MEASURED), new TypeReference<>() {}),
                json.readValue(row.get(FINDING.RELATED), new TypeReference<>() {}),
                waived(row));
    }

    private static @Nullable Waived waived(Record row) {
        UUID id = row.get(WAIVER.ID);
        return id == null
                ? null
                : new Waived(
                        id,
                        row.get(FINDING.FINGERPRINT),
                        row.get(WAIVER.REASON),
                        row.get(WAIVER.WAIVED_BY_NAME),
                        row.get(WAIVER.WAIVED_AT).toInstant());
    }
}
