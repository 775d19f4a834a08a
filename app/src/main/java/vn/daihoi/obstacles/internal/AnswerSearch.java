package vn.daihoi.obstacles.internal;

import static vn.daihoi.obstacles.internal.db.Tables.ANSWER;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.pages.Fold;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Full-text search in general answers. Ranking reads whole rows, so only the first hits of a
/// common word are ranked.
@Repository
class AnswerSearch {

    private static final int RANKED = 200;

    /// The generator leaves columns of this type out.
    private static final Field<Object> SEARCH =
            DSL.field(DSL.name("obstacles", "answer", "search"), Object.class);

    private static final Field<UUID> HIT_ID = DSL.field(DSL.name("hit", "id"), UUID.class);

    private final DSLContext database;

    AnswerSearch(DSLContext database) {
        this.database = database;
    }

    /// Answers that bear all words, the last one perhaps typed in part, those first in which they
    /// stand close together.
    List<UUID> withAll(
            Reach reach, List<String> words, String typed, @Nullable ObstacleKind kind, int limit) {
        String last = last(typed);
        Field<Object> query =
                query(
                        words.stream().map(word -> quoted(word) + (word.equals(last) ? ":*" : "")),
                        " & ");
        Condition ofKind = kind == null ? DSL.noCondition() : ANSWER.KIND.eq(kind.code());
        var hit =
                DSL.select(ANSWER.ID, SEARCH)
                        .from(ANSWER)
                        .where(reach.condition(), ofKind, matches(query))
                        .limit(RANKED)
                        .asTable("hit");
        var rank = DSL.field("ts_rank_cd({0}, {1})", Double.class, hit.field(SEARCH), query);
        return database.select(HIT_ID)
                .from(hit)
                .orderBy(rank.desc(), HIT_ID.desc())
                .limit(limit)
                .fetch(row -> row.value1());
    }

    private static String last(String typed) {
        String folded = Fold.of(typed);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /// Answers that bear enough of the words, by weight, the weightiest first.
    List<UUID> withSome(Reach reach, WordWeights weights, int limit) {
        Field<Object> query = query(weights.rarest().stream().map(AnswerSearch::quoted), " | ");
        var hit =
                DSL.select(ANSWER.ID, SEARCH)
                        .from(ANSWER)
                        .where(reach.condition(), matches(query))
                        .limit(RANKED)
                        .asTable("hit");
        var borne =
                DSL.table(
                        """
                        lateral (select sum(weighed.weight) as weight, count(*) as words
                                   from unnest({0}, {1}) as weighed (word, weight)
                                  where hit.search @@ weighed.word::tsquery) as borne
                        """,
                        DSL.val(
                                weights.weights().keySet().stream()
                                        .map(AnswerSearch::quoted)
                                        .toArray(String[]::new)),
                        DSL.val(weights.weights().values().toArray(Double[]::new)));
        var weight = DSL.field("borne.weight", Double.class);
        return database.select(HIT_ID)
                .from(hit)
                .crossJoin(borne)
                .where(
                        weight.ge(weights.enough()),
                        DSL.field("borne.words", Integer.class).ge(weights.leastWords()))
                .orderBy(weight.desc(), HIT_ID.desc())
                .limit(limit)
                .fetch(row -> row.value1());
    }

    private static Condition matches(Field<Object> query) {
        return DSL.condition("{0} @@ {1}", SEARCH, query);
    }

    private static Field<Object> query(Stream<String> words, String operator) {
        return DSL.field(
                "cast({0} as tsquery)",
                Object.class, DSL.val(words.collect(Collectors.joining(operator))));
    }

    /// A word as the text of a query has it, whatever signs it bears.
    static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
