package vn.daihoi.lessons.internal;

import static vn.daihoi.lessons.internal.db.Tables.LESSON;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.lessons.internal.Lesson.LessonText;
import vn.daihoi.lessons.internal.Lesson.Withdrawn;
import vn.daihoi.lessons.internal.db.tables.records.LessonRecord;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Fold;
import vn.daihoi.profile.CongressPart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Lessons. Every question names the campaign.
@Repository
public class LessonStore {

    private final DSLContext database;
    private final StoredCheck checks;

    LessonStore(DSLContext database, StoredCheck checks) {
        this.database = database;
        this.checks = checks;
    }

    /// A lesson of this very unit.
    public Optional<Lesson> find(CampaignUnit unit, UUID id) {
        return database.selectFrom(LESSON)
                .where(of(unit), LESSON.ID.eq(id))
                .fetchOptional(this::lesson);
    }

    Optional<Lesson> locked(CampaignUnit unit, UUID id) {
        return database.selectFrom(LESSON)
                .where(of(unit), LESSON.ID.eq(id))
                .forUpdate()
                .fetchOptional(this::lesson);
    }

    /// Of the unit: drafts first, then the newest number first.
    ///
    /// @param words that stand in it, diacritics or not; empty for all
    public List<Lesson> of(CampaignUnit unit, String words) {
        return database.selectFrom(LESSON)
                .where(of(unit), bear(words))
                .orderBy(LESSON.NUMBER.desc().nullsFirst(), LESSON.ID.desc())
                .fetch(this::lesson);
    }

    /// Of all units of the campaign: the newest first.
    ///
    /// @param words that stand in it, diacritics or not
    public List<Lesson> find(CampaignId campaign, String words) {
        return database.selectFrom(LESSON)
                .where(LESSON.CAMPAIGN_ID.eq(campaign.value()), bear(words))
                .orderBy(LESSON.ID.desc())
                .fetch(this::lesson);
    }

    private static Condition bear(String words) {
        Condition asked = DSL.noCondition();
        for (String word : Fold.of(words).split("\\s+")) {
            asked = asked.and(LESSON.FOLDED.contains(word));
        }
        return asked;
    }

    /// All of the campaign that hold, in the order of their numbers.
    List<Lesson> adopted(CampaignId campaign) {
        return database.selectFrom(LESSON)
                .where(
                        LESSON.CAMPAIGN_ID.eq(campaign.value()),
                        LESSON.STATE.eq(LessonState.ADOPTED.code()))
                .orderBy(LESSON.UNIT_PATH, LESSON.NUMBER)
                .fetch(this::lesson);
    }

    /// Those of these keys, in the order of their numbers.
    List<Lesson> all(CampaignId campaign, List<UUID> ids) {
        return database.selectFrom(LESSON)
                .where(LESSON.CAMPAIGN_ID.eq(campaign.value()), LESSON.ID.in(ids))
                .orderBy(LESSON.UNIT_PATH, LESSON.NUMBER)
                .fetch(this::lesson);
    }

    private static Condition of(CampaignUnit unit) {
        return LESSON.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(LESSON.UNIT_ID.eq(unit.id().value()));
    }

    /// What a person wrote.
    public record Written(
            LessonText text,
            @Nullable UnitId learntAt,
            @Nullable String step,
            @Nullable LessonCheck check) {}

    void add(CampaignUnit unit, UUID id, Written written, LocalDate today, Viewer by) {
        LessonRecord row = database.newRecord(LESSON);
        row.setId(id);
        row.setCampaignId(unit.campaign().value());
        row.setUnitId(unit.id().value());
        row.setUnitPath(unit.path());
        row.setWrittenOn(today);
        row.setWrittenByName(by.name());
        fill(row, written);
        row.insert();
    }

    void rewrite(UUID id, Written written) {
        LessonRecord row = database.newRecord(LESSON);
        fill(row, written);
        database.update(LESSON)
                .set(row)
                .set(LESSON.VERSION, LESSON.VERSION.plus(1))
                .where(LESSON.ID.eq(id))
                .execute();
    }

    private void fill(LessonRecord row, Written written) {
        LessonText text = written.text();
        UnitId learntAt = written.learntAt();
        StoredCheck.Row check = checks.row(written.check());
        row.setPart(text.part().code());
        row.setTitle(text.title());
        row.setHappened(text.happened());
        row.setReason(text.reason());
        row.setTodo(text.todo());
        row.setEvidence(text.evidence());
        row.setLearntAt(learntAt == null ? null : learntAt.value());
        row.setStep(written.step());
        row.setCheckKind(check.kind());
        row.setCheckSubject(check.subject());
        row.setCheckValues(check.values());
    }

    void remove(UUID draft) {
        database.deleteFrom(LESSON)
                .where(LESSON.ID.eq(draft), LESSON.STATE.eq(LessonState.DRAFT.code()))
                .execute();
    }

    /// @return its number
    int adopt(CampaignUnit unit, UUID id, LocalDate today, Viewer by) {
        int number =
                database.select(DSL.coalesce(DSL.max(LESSON.NUMBER), 0).plus(1))
                        .from(LESSON)
                        .where(of(unit))
                        .fetchSingle()
                        .value1();
        database.update(LESSON)
                .set(LESSON.NUMBER, number)
                .set(LESSON.STATE, LessonState.ADOPTED.code())
                .set(LESSON.ADOPTED_ON, today)
                .set(LESSON.ADOPTED_BY_NAME, by.name())
                .where(LESSON.ID.eq(id))
                .execute();
        return number;
    }

    void withdraw(UUID id, String reason, LocalDate today, Viewer by) {
        database.update(LESSON)
                .set(LESSON.STATE, LessonState.WITHDRAWN.code())
                .set(LESSON.WITHDRAWN_ON, today)
                .set(LESSON.WITHDRAWN_BY_NAME, by.name())
                .set(LESSON.WITHDRAWN_REASON, reason)
                .where(LESSON.ID.eq(id))
                .execute();
    }

    /// @return whether it still is a draft of that version
    boolean tried(UUID id, int version) {
        return database.update(LESSON)
                        .set(LESSON.TRIED_VERSION, version)
                        .where(
                                LESSON.ID.eq(id),
                                LESSON.VERSION.eq(version),
                                LESSON.STATE.eq(LessonState.DRAFT.code()))
                        .execute()
                == 1;
    }

    private Lesson lesson(LessonRecord row) {
        return new Lesson(
                row.getId(),
                new CampaignId(row.getCampaignId()),
                new UnitId(row.getUnitId()),
                row.getNumber(),
                new LessonText(
                        CongressPart.valueOf(row.getPart().toUpperCase(Locale.ROOT)),
                        row.getTitle(),
                        row.getHappened(),
                        row.getReason(),
                        row.getTodo(),
                        row.getEvidence()),
                row.getLearntAt() == null ? null : new UnitId(row.getLearntAt()),
                row.getStep(),
                checks.check(
                        new StoredCheck.Row(
                                row.getCheckKind(), row.getCheckSubject(), row.getCheckValues())),
                LessonState.of(row.getState()),
                row.getVersion(),
                row.getTriedVersion(),
                row.getWrittenByName(),
                row.getAdoptedOn(),
                withdrawn(row));
    }

    private static @Nullable Withdrawn withdrawn(LessonRecord row) {
        LocalDate on = row.getWithdrawnOn();
        return on == null
                ? null
                : new Withdrawn(
                        on,
                        Objects.requireNonNullElse(row.getWithdrawnByName(), ""),
                        Objects.requireNonNullElse(row.getWithdrawnReason(), ""));
    }
}
