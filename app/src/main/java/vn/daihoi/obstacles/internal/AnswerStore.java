package vn.daihoi.obstacles.internal;

import static vn.daihoi.obstacles.internal.db.Tables.ANSWER;
import static vn.daihoi.obstacles.internal.db.Tables.HELPED;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectWhereStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Answers, and which units they helped.
@Repository
public class AnswerStore {

    private static final Field<Integer> HELPED_UNITS =
            DSL.field(DSL.selectCount().from(HELPED).where(HELPED.ANSWER_ID.eq(ANSWER.ID)))
                    .as("helped_units");

    private final DSLContext database;

    AnswerStore(DSLContext database) {
        this.database = database;
    }

    /// Keeps an answer, not general yet.
    ///
    /// @param by the unit that answers
    void add(CampaignUnit by, Answer answer, Viewer who) {
        database.insertInto(ANSWER)
                .set(ANSWER.ID, answer.id())
                .set(ANSWER.CAMPAIGN_ID, by.campaign().value())
                .set(ANSWER.UNIT_ID, by.id().value())
                .set(ANSWER.UNIT_PATH, by.path())
                .set(ANSWER.KIND, answer.kind().code())
                .set(ANSWER.QUESTION, answer.question())
                .set(ANSWER.WORDS, answer.words())
                .set(ANSWER.ANSWERED_ON, answer.on())
                .set(ANSWER.ANSWERED_BY, who.id().value())
                .set(ANSWER.ANSWERED_BY_NAME, who.name())
                .execute();
    }

    /// @param unit of whose campaign it is
    public Optional<Answer> find(CampaignUnit unit, UUID id) {
        return select().where(ANSWER.CAMPAIGN_ID.eq(unit.campaign().value()), ANSWER.ID.eq(id))
                .fetchOptional(AnswerStore::answer);
    }

    /// In the order of `ids`; those that are not there are passed over.
    List<Answer> find(CampaignUnit unit, Collection<UUID> ids) {
        Map<UUID, Answer> found =
                select().where(ANSWER.CAMPAIGN_ID.eq(unit.campaign().value()), ANSWER.ID.in(ids))
                        .fetchMap(ANSWER.ID, AnswerStore::answer);
        return ids.stream().map(found::get).filter(java.util.Objects::nonNull).toList();
    }

    /// General ones that a unit reads, the newest first.
    List<Answer> newest(Reach reach, @Nullable ObstacleKind kind, int limit) {
        Condition ofKind = kind == null ? DSL.noCondition() : ANSWER.KIND.eq(kind.code());
        return select().where(reach.condition(), ofKind)
                .orderBy(ANSWER.ID.desc())
                .limit(limit)
                .fetch(AnswerStore::answer);
    }

    boolean isRead(Reach reach, UUID id) {
        return database.fetchExists(ANSWER, reach.condition(), ANSWER.ID.eq(id));
    }

    /// @return whether this changed anything
    boolean setGeneral(UUID id, boolean general) {
        return database.update(ANSWER)
                        .set(ANSWER.GENERAL, general)
                        .where(ANSWER.ID.eq(id), ANSWER.GENERAL.ne(general))
                        .execute()
                == 1;
    }

    void reword(UUID id, String question, String words) {
        database.update(ANSWER)
                .set(ANSWER.QUESTION, question)
                .set(ANSWER.WORDS, words)
                .where(ANSWER.ID.eq(id))
                .execute();
    }

    /// A unit says it once.
    ///
    /// @return whether it had not said so before
    boolean helped(UUID id, UnitId unit, LocalDate on, Viewer by) {
        return database.insertInto(HELPED)
                        .set(HELPED.ANSWER_ID, id)
                        .set(HELPED.UNIT_ID, unit.value())
                        .set(HELPED.SAID_BY, by.id().value())
                        .set(HELPED.SAID_BY_NAME, by.name())
                        .set(HELPED.SAID_ON, on)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean helpedNot(UUID id, UnitId unit) {
        return database.deleteFrom(HELPED)
                        .where(HELPED.ANSWER_ID.eq(id), HELPED.UNIT_ID.eq(unit.value()))
                        .execute()
                == 1;
    }

    /// Those of `ids` of which the unit has said that they helped.
    public List<UUID> helping(UnitId unit, Collection<UUID> ids) {
        return database.select(HELPED.ANSWER_ID)
                .from(HELPED)
                .where(HELPED.UNIT_ID.eq(unit.value()), HELPED.ANSWER_ID.in(ids))
                .fetch(HELPED.ANSWER_ID);
    }

    /// Units that say an answer helped them, the first one first.
    public List<UnitId> helpedUnits(UUID id) {
        return database.select(HELPED.UNIT_ID)
                .from(HELPED)
                .where(HELPED.ANSWER_ID.eq(id))
                .orderBy(HELPED.SAID_ON, HELPED.UNIT_ID)
                .fetch(row -> new UnitId(row.value1()));
    }

    private SelectWhereStep<? extends Record> select() {
        return database.select(
                        ANSWER.ID,
                        ANSWER.UNIT_ID,
                        ANSWER.KIND,
                        ANSWER.QUESTION,
                        ANSWER.WORDS,
                        ANSWER.GENERAL,
                        ANSWER.ANSWERED_ON,
                        ANSWER.ANSWERED_BY_NAME,
                        HELPED_UNITS)
                .from(ANSWER);
    }

    private static Answer answer(Record row) {
        return new Answer(
                row.get(ANSWER.ID),
                new UnitId(row.get(ANSWER.UNIT_ID)),
                ObstacleKind.of(row.get(ANSWER.KIND)).orElse(ObstacleKind.OTHER),
                row.get(ANSWER.QUESTION),
                row.get(ANSWER.WORDS),
                row.get(ANSWER.GENERAL),
                row.get(ANSWER.ANSWERED_ON),
                row.get(ANSWER.ANSWERED_BY_NAME),
                row.get(HELPED_UNITS));
    }
}
