package vn.daihoi.lessons.internal;

import static vn.daihoi.lessons.internal.db.Tables.ANSWER;
import static vn.daihoi.lessons.internal.db.Tables.LESSON;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.lessons.internal.Answer.Look;
import vn.daihoi.lessons.internal.Answer.Said;
import vn.daihoi.lessons.internal.db.tables.records.AnswerRecord;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What units say about lessons.
@Repository
public class LessonAnswerStore {

    private final DSLContext database;

    LessonAnswerStore(DSLContext database) {
        this.database = database;
    }

    void push(Lesson lesson, Collection<CampaignUnit> units) {
        var insert =
                database.insertInto(ANSWER, ANSWER.LESSON_ID, ANSWER.UNIT_ID, ANSWER.CAMPAIGN_ID);
        for (CampaignUnit unit : units) {
            insert = insert.values(lesson.id(), unit.id().value(), lesson.campaign().value());
        }
        insert.onConflictDoNothing().execute();
    }

    /// Of all units that the lesson was pushed to.
    public List<Answer> of(UUID lesson) {
        return database.selectFrom(ANSWER)
                .where(ANSWER.LESSON_ID.eq(lesson))
                .fetch(LessonAnswerStore::answer);
    }

    public Map<UUID, List<Answer>> of(Collection<UUID> lessons) {
        return database.selectFrom(ANSWER)
                .where(ANSWER.LESSON_ID.in(lessons))
                .fetchGroups(ANSWER.LESSON_ID, LessonAnswerStore::answer);
    }

    /// Of these units, to lessons that were pushed to them.
    List<Answer> of(CampaignId campaign, Collection<UnitId> units) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return database.selectFrom(ANSWER)
                .where(ANSWER.CAMPAIGN_ID.eq(campaign.value()), ANSWER.UNIT_ID.eq(DSL.any(ids)))
                .fetch(LessonAnswerStore::answer);
    }

    Optional<Answer> locked(CampaignUnit unit, UUID lesson) {
        return database.selectFrom(ANSWER)
                .where(of(unit.id(), lesson), ANSWER.CAMPAIGN_ID.eq(unit.campaign().value()))
                .forUpdate()
                .fetchOptional(LessonAnswerStore::answer);
    }

    /// Units for which it was confirmed that a lesson does not apply, by lesson.
    Map<UUID, Set<UnitId>> exempt(CampaignId campaign) {
        return database
                .select(ANSWER.LESSON_ID, ANSWER.UNIT_ID)
                .from(ANSWER)
                .join(LESSON)
                .on(LESSON.ID.eq(ANSWER.LESSON_ID))
                .where(
                        ANSWER.CAMPAIGN_ID.eq(campaign.value()),
                        LESSON.STATE.eq(LessonState.ADOPTED.code()),
                        ANSWER.SAID.eq(Said.NOT_APPLICABLE.code()),
                        ANSWER.LOOK.eq(Look.CONFIRMED.code()))
                .fetch()
                .intoGroups(ANSWER.LESSON_ID, row -> new UnitId(row.value2()))
                .entrySet()
                .stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    void say(UnitId unit, UUID lesson, Said said, String words, LocalDate today, Viewer by) {
        database.update(ANSWER)
                .set(ANSWER.SAID, said.code())
                .set(ANSWER.WORDS, words)
                .set(ANSWER.SAID_ON, today)
                .set(ANSWER.SAID_BY, by.id().value())
                .set(ANSWER.SAID_BY_NAME, by.name())
                .setNull(ANSWER.LOOK)
                .set(ANSWER.LOOK_WORDS, "")
                .where(of(unit, lesson))
                .execute();
    }

    void takeBack(UnitId unit, UUID lesson) {
        database.update(ANSWER)
                .setNull(ANSWER.SAID)
                .setNull(ANSWER.SAID_ON)
                .setNull(ANSWER.LOOK)
                .where(of(unit, lesson))
                .execute();
    }

    void look(UnitId unit, UUID lesson, Look look, String words, LocalDate today, Viewer by) {
        database.update(ANSWER)
                .set(ANSWER.LOOK, look.code())
                .set(ANSWER.LOOK_WORDS, words)
                .set(ANSWER.LOOKED_ON, today)
                .set(ANSWER.LOOKED_BY_NAME, by.name())
                .where(of(unit, lesson))
                .execute();
    }

    private static Condition of(UnitId unit, UUID lesson) {
        return ANSWER.LESSON_ID.eq(lesson).and(ANSWER.UNIT_ID.eq(unit.value()));
    }

    private static Answer answer(AnswerRecord row) {
        return new Answer(
                row.getLessonId(),
                new UnitId(row.getUnitId()),
                Said.of(row.getSaid()),
                row.getWords(),
                row.getSaidOn(),
                Objects.requireNonNullElse(row.getSaidByName(), ""),
                Look.of(row.getLook()),
                row.getLookWords(),
                Objects.requireNonNullElse(row.getLookedByName(), ""));
    }
}
