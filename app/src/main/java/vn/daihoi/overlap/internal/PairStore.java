package vn.daihoi.overlap.internal;

import static vn.daihoi.overlap.internal.db.Tables.PAIR;
import static vn.daihoi.overlap.internal.db.Tables.PAPER;
import static vn.daihoi.overlap.internal.db.Tables.PASSAGE;
import static vn.daihoi.overlap.internal.db.Tables.PASSAGE_SIDE;
import static vn.daihoi.overlap.internal.db.Tables.SIDE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.dossiers.DocumentId;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;

/// Writes pairs with their passages.
@Repository
class PairStore {

    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    PairStore(DSLContext database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// What the document shares now takes the place of what it shared. A pair that another
    /// document's comparison found and this one's did not stays while it is of the newest versions:
    /// a version may have come and been compared while this comparison was under way.
    void replace(DocumentId document, List<FoundPair> found) {
        database.deleteFrom(PAIR)
                .where(
                        PAIR.ID.in(
                                DSL.select(SIDE.PAIR_ID)
                                        .from(SIDE)
                                        .where(SIDE.DOCUMENT_ID.eq(document.value()))),
                        PAIR.OWNER
                                .eq(document.value())
                                .or(
                                        PAIR.RELATION
                                                .in(Relation.mutual())
                                                .and(isFoundAgain(found).or(isOld()))))
                .execute();
        found.forEach(each -> add(document, each));
    }

    private static Condition isFoundAgain(List<FoundPair> found) {
        return PAIR.ID.in(found.stream().map(each -> each.pair().id().value()).toList());
    }

    private static Condition isOld() {
        return DSL.exists(
                DSL.selectOne()
                        .from(SIDE)
                        .join(PAPER)
                        .on(PAPER.DOCUMENT_ID.eq(SIDE.DOCUMENT_ID))
                        .where(SIDE.PAIR_ID.eq(PAIR.ID), SIDE.VERSION_ID.ne(PAPER.VERSION_ID)));
    }

    private void add(DocumentId owner, FoundPair found) {
        Pair pair = found.pair();
        database.insertInto(PAIR)
                .set(PAIR.ID, pair.id().value())
                .set(PAIR.OWNER, owner.value())
                .set(PAIR.RELATION, pair.relation().word())
                .set(PAIR.PASSAGES, pair.passages())
                .set(PAIR.COMMON, pair.common())
                .set(PAIR.COMPARED_AT, OffsetDateTime.now(clock))
                .execute();
        boolean first = pair.first() || pair.isAtOnce() && isSmaller(pair);
        add(pair.id(), first ? 1 : 2, pair.mine(), found.counted());
        add(pair.id(), first ? 2 : 1, pair.theirs(), found.otherCounted());
        addPassages(pair.id(), first, found.passages());
    }

    private static boolean isSmaller(Pair pair) {
        return pair.mine().document().value().compareTo(pair.theirs().document().value()) < 0;
    }

    private void add(PairId pair, int place, Side side, BitSet counted) {
        var row = database.newRecord(SIDE);
        row.setPairId(pair.value());
        row.setPlace((short) place);
        row.setDocumentId(side.document().value());
        row.setVersionId(side.version().value());
        row.setCampaignId(side.campaign().value());
        row.setUnitId(side.unit().value());
        row.setUnitPath(side.path());
        row.setKind(side.key().kind());
        row.setOrdinal(side.key().ordinal());
        row.setNumber(side.number());
        row.setTitle(side.title());
        row.setWords(side.words());
        row.setShared(side.shared());
        row.setCounted(counted.toByteArray());
        row.setSince(side.since().atOffset(ZoneOffset.UTC));
        row.insert();
    }

    /// @param first whether the document that they are told from stands at place 1
    private void addPassages(PairId pair, boolean first, List<Passage> passages) {
        var rows = new ArrayList<UpdatableRecord<?>>();
        for (Passage each : passages) {
            Passage passage = first ? each : each.turned();
            rows.add(row(pair.value(), passage));
            rows.add(row(pair.value(), passage.position(), 1, passage.mine()));
            rows.add(row(pair.value(), passage.position(), 2, passage.theirs()));
        }
        rows.forEach(UpdatableRecord::insert);
    }

    private UpdatableRecord<?> row(UUID pair, Passage passage) {
        var row = database.newRecord(PASSAGE);
        row.setPairId(pair);
        row.setPosition(passage.position());
        row.setType(passage.type().id());
        row.setScore((float) passage.score());
        row.setCommon(passage.common());
        row.setChanges(json.writeValueAsString(StoredChange.of(passage.changes())));
        row.setFingerprint(passage.fingerprint());
        return row;
    }

    private UpdatableRecord<?> row(UUID pair, int position, int place, Passage.Place stands) {
        var row = database.newRecord(PASSAGE_SIDE);
        row.setPairId(pair);
        row.setPosition(position);
        row.setPlace((short) place);
        row.setSpanStart(stands.span().start());
        row.setSpanEnd(stands.span().end());
        row.setWords(stands.words());
        row.setWordsText(stands.text());
        row.setSinceNumber(stands.number());
        row.setSince(stands.since().atOffset(ZoneOffset.UTC));
        return row;
    }
}
