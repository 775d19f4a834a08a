package vn.daihoi.overlap.internal;

import static vn.daihoi.overlap.internal.db.Tables.PAIR;
import static vn.daihoi.overlap.internal.db.Tables.PASSAGE;
import static vn.daihoi.overlap.internal.db.Tables.PASSAGE_SIDE;
import static vn.daihoi.overlap.internal.db.Tables.SIDE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.overlap.internal.db.tables.PassageSide;
import vn.daihoi.review.overlap.PassageType;
import vn.daihoi.review.text.Span;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads pairs and their passages.
@Repository
public class Pairs {

    private static final vn.daihoi.overlap.internal.db.tables.Side MINE = SIDE.as("mine");
    private static final vn.daihoi.overlap.internal.db.tables.Side THEIRS = SIDE.as("theirs");
    private static final PassageSide HERE = PASSAGE_SIDE.as("here");
    private static final PassageSide THERE = PASSAGE_SIDE.as("there");

    private final DSLContext database;
    private final JsonMapper json;

    Pairs(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// Looked at from a document, most shared words first. Guidance and papers of last term are
    /// looked at from the documents that were held against them only.
    public List<Pair> of(DocumentId document) {
        Condition bothWays = PAIR.RELATION.in(Relation.mutual());
        return select(
                MINE.DOCUMENT_ID
                        .eq(document.value())
                        .and(bothWays.or(PAIR.OWNER.eq(document.value()))),
                Integer.MAX_VALUE);
    }

    public Optional<Pair> find(DocumentId document, PairId pair) {
        return select(
                        MINE.DOCUMENT_ID.eq(document.value()).and(PAIR.ID.eq(pair.value())),
                        Integer.MAX_VALUE)
                .stream()
                .findFirst();
    }

    /// Pairs of other units' documents that have a side in one of the branches, most shared words
    /// first. A pair with both sides in them comes once, looked at from the earlier one.
    ///
    /// @param branches of one campaign
    /// @param most how many at most
    public List<Pair> between(Collection<CampaignUnit> branches, int most) {
        Condition inside = DSL.or(branches.stream().map(each -> isIn(MINE, each)).toList());
        Condition bothInside = DSL.or(branches.stream().map(each -> isIn(THEIRS, each)).toList());
        return select(
                inside.and(PAIR.RELATION.eq(Relation.NEIGHBOUR.word()))
                        .and(PAIR.PASSAGES.gt(0))
                        .and(MINE.PLACE.eq((short) 1).or(DSL.not(bothInside))),
                most);
    }

    private static Condition isIn(
            vn.daihoi.overlap.internal.db.tables.Side side, CampaignUnit branch) {
        return side.CAMPAIGN_ID
                .eq(branch.campaign().value())
                .and(
                        side.UNIT_PATH
                                .eq(branch.path())
                                .or(side.UNIT_PATH.startsWith(branch.path() + ".")));
    }

    private List<Pair> select(Condition condition, int most) {
        return database.select(PAIR.fields())
                .select(MINE.fields())
                .select(THEIRS.fields())
                .from(PAIR)
                .join(MINE)
                .on(MINE.PAIR_ID.eq(PAIR.ID))
                .join(THEIRS)
                .on(THEIRS.PAIR_ID.eq(PAIR.ID).and(THEIRS.PLACE.ne(MINE.PLACE)))
                .where(condition)
                .orderBy(MINE.SHARED.desc(), PAIR.ID)
                .limit(most)
                .fetch(Pairs::pair);
    }

    private static Pair pair(Record row) {
        return new Pair(
                new PairId(row.get(PAIR.ID)),
                Relation.of(row.get(PAIR.RELATION)),
                side(row, MINE),
                side(row, THEIRS),
                row.get(PAIR.PASSAGES),
                row.get(PAIR.COMMON),
                row.get(MINE.PLACE) == 1);
    }

    private static Side side(Record row, vn.daihoi.overlap.internal.db.tables.Side side) {
        return new Side(
                new DocumentId(row.get(side.DOCUMENT_ID)),
                new VersionId(row.get(side.VERSION_ID)),
                new CampaignId(row.get(side.CAMPAIGN_ID)),
                new UnitId(row.get(side.UNIT_ID)),
                row.get(side.UNIT_PATH),
                new DocumentKey(row.get(side.KIND), row.get(side.ORDINAL)),
                row.get(side.NUMBER),
                row.get(side.TITLE),
                row.get(side.WORDS),
                row.get(side.SHARED),
                row.get(side.SINCE).toInstant());
    }

    /// Words of a document that any of the pairs has too, each once.
    int together(DocumentId document, Collection<Pair> pairs) {
        var counted = new BitSet();
        database.select(SIDE.COUNTED)
                .from(SIDE)
                .where(
                        SIDE.DOCUMENT_ID.eq(document.value()),
                        SIDE.PAIR_ID.in(pairs.stream().map(pair -> pair.id().value()).toList()))
                .fetch(SIDE.COUNTED)
                .forEach(bytes -> counted.or(BitSet.valueOf(bytes)));
        return counted.cardinality();
    }

    /// Passages of a pair, looked at from its own side, in the order of that document.
    public List<Passage> passages(Pair pair) {
        return database.select(PASSAGE.fields())
                .select(HERE.fields())
                .select(THERE.fields())
                .from(PASSAGE)
                .join(HERE)
                .on(HERE.PAIR_ID.eq(PASSAGE.PAIR_ID).and(HERE.POSITION.eq(PASSAGE.POSITION)))
                .join(THERE)
                .on(THERE.PAIR_ID.eq(PASSAGE.PAIR_ID).and(THERE.POSITION.eq(PASSAGE.POSITION)))
                .where(
                        PASSAGE.PAIR_ID.eq(pair.id().value()),
                        HERE.PLACE.eq((short) (pair.first() ? 1 : 2)),
                        THERE.PLACE.ne(HERE.PLACE))
                .orderBy(HERE.SPAN_START, PASSAGE.POSITION)
                .fetch(row -> passage(row, pair.first()));
    }

    private Passage passage(Record row, boolean first) {
        List<StoredChange> changes =
                json.readValue(row.get(PASSAGE.CHANGES), new TypeReference<>() {});
        return new Passage(
                row.get(PASSAGE.POSITION),
                Arrays.stream(PassageType.values())
                        .filter(type -> type.id().equals(row.get(PASSAGE.TYPE)))
                        .findFirst()
                        .orElseThrow(),
                row.get(PASSAGE.SCORE),
                row.get(PASSAGE.COMMON),
                changes.stream()
                        .map(StoredChange::change)
                        .map(change -> first ? change : change.turned())
                        .toList(),
                row.get(PASSAGE.FINGERPRINT),
                place(row, HERE),
                place(row, THERE));
    }

    private static Passage.Place place(Record row, PassageSide side) {
        return new Passage.Place(
                new Span(row.get(side.SPAN_START), row.get(side.SPAN_END)),
                row.get(side.WORDS),
                row.get(side.WORDS_TEXT),
                row.get(side.SINCE_NUMBER),
                row.get(side.SINCE).toInstant());
    }
}
