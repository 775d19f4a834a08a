package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.PROOF;
import static vn.daihoi.plans.internal.db.Tables.PROOF_FILE;
import static vn.daihoi.plans.internal.db.Tables.UNIT_PLAN;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.FileId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.internal.Proof.Happened;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Proofs that were filed. Every question names the unit, or the units above those that it is
/// about.
@Repository
public class ProofStore {

    private final DSLContext database;
    private final Clock clock;

    ProofStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What a person files.
    ///
    /// @param file key of its file; null where none came with it
    record Filing(
            CampaignUnit unit,
            String step,
            LocalDate on,
            String words,
            @Nullable UUID file,
            Viewer by) {}

    UUID add(Filing filing, LocalDate today) {
        UUID id = Ids.next();
        database.insertInto(PROOF)
                .set(PROOF.ID, id)
                .set(PROOF.CAMPAIGN_ID, filing.unit().campaign().value())
                .set(PROOF.UNIT_ID, filing.unit().id().value())
                .set(PROOF.STEP, filing.step())
                .set(PROOF.REACHED_ON, filing.on())
                .set(PROOF.WORDS, filing.words().strip())
                .set(PROOF.FILE_ID, filing.file())
                .set(PROOF.FILED_BY, filing.by().id().value())
                .set(PROOF.FILED_BY_NAME, filing.by().name())
                .set(PROOF.FILED_ON, today)
                .set(PROOF.FILED_AT, OffsetDateTime.now(clock))
                .set(PROOF.STATE, ProofState.PENDING.name())
                .execute();
        return id;
    }

    /// What settles proofs, all by one person at one time.
    ///
    /// @param answer why they are returned; empty otherwise
    record Settling(UUID act, ProofState state, String answer, Viewer by, LocalDate today) {}

    void settle(UUID id, Settling how) {
        database.update(PROOF)
                .set(PROOF.STATE, how.state().name())
                .set(PROOF.SETTLED_ACT, how.act())
                .set(PROOF.SETTLED_BY, how.by().id().value())
                .set(PROOF.SETTLED_BY_NAME, how.by().name())
                .set(PROOF.SETTLED_ON, how.today())
                .set(PROOF.SETTLED_AT, OffsetDateTime.now(clock))
                .set(PROOF.ANSWER, how.answer())
                .where(PROOF.ID.eq(id))
                .execute();
    }

    /// It waits again.
    void reopen(UUID id) {
        database.update(PROOF)
                .set(PROOF.STATE, ProofState.PENDING.name())
                .setNull(PROOF.SETTLED_ACT)
                .setNull(PROOF.SETTLED_BY)
                .setNull(PROOF.SETTLED_BY_NAME)
                .setNull(PROOF.SETTLED_ON)
                .setNull(PROOF.SETTLED_AT)
                .set(PROOF.ANSWER, "")
                .where(PROOF.ID.eq(id))
                .execute();
    }

    /// What happens while a proof stands counts when the proof no longer does.
    ///
    /// @param milestone reached already, in whatever way
    void beside(CampaignId campaign, Milestone milestone, Happened happened, LocalDate today) {
        if (Evidence.PROOF.equals(milestone.evidenceKind()) && !happened.on().isAfter(today)) {
            meanwhile(campaign, milestone.unit(), milestone.step(), happened);
        }
    }

    /// The first thing that happens while a proof stands is kept with it.
    void meanwhile(CampaignId campaign, UnitId unit, String step, Happened happened) {
        database.update(PROOF)
                .set(PROOF.MEANWHILE_ON, happened.on())
                .set(PROOF.MEANWHILE_KIND, happened.kind())
                .set(PROOF.MEANWHILE_OBJECT, happened.object())
                .set(PROOF.MEANWHILE_EARLIER, happened.earlier())
                .where(
                        PROOF.CAMPAIGN_ID.eq(campaign.value()),
                        PROOF.UNIT_ID.eq(unit.value()),
                        PROOF.STEP.eq(step),
                        stands(),
                        PROOF.MEANWHILE_ON.isNull())
                .execute();
    }

    /// What was kept with a proof turned out not to have happened.
    void forget(
            CampaignId campaign, UnitId unit, String step, String kind, @Nullable String object) {
        database.update(PROOF)
                .setNull(PROOF.MEANWHILE_ON)
                .setNull(PROOF.MEANWHILE_KIND)
                .setNull(PROOF.MEANWHILE_OBJECT)
                .set(PROOF.MEANWHILE_EARLIER, false)
                .where(
                        PROOF.CAMPAIGN_ID.eq(campaign.value()),
                        PROOF.UNIT_ID.eq(unit.value()),
                        PROOF.STEP.eq(step),
                        PROOF.MEANWHILE_KIND.eq(kind),
                        PROOF.MEANWHILE_OBJECT.isNotDistinctFrom(object))
                .execute();
    }

    /// The proof by which the step counts as reached.
    Optional<Proof> standing(CampaignUnit unit, String step) {
        return select(of(unit).and(PROOF.STEP.eq(step)).and(stands()))
                .fetchOptional(ProofStore::proof);
    }

    private static Condition stands() {
        return PROOF.STATE.in(ProofState.PENDING.name(), ProofState.ACCEPTED.name());
    }

    /// All that the unit ever filed, newest first.
    public List<Proof> of(CampaignUnit unit, Collection<String> steps) {
        return select(of(unit).and(PROOF.STEP.in(steps)))
                .orderBy(PROOF.FILED_AT.desc(), PROOF.ID.desc())
                .fetch(ProofStore::proof);
    }

    private static Condition of(CampaignUnit unit) {
        return PROOF.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(PROOF.UNIT_ID.eq(unit.id().value()));
    }

    /// Those of units below some that wait, the longest waiting first.
    public List<Proof> waiting(CampaignId campaign, Collection<UnitId> above, int most) {
        return select(waiting(campaign).and(below(above)))
                .orderBy(PROOF.FILED_AT, PROOF.ID)
                .limit(most)
                .fetch(ProofStore::proof);
    }

    /// How many of units below some wait.
    int count(CampaignId campaign, Collection<UnitId> above) {
        return database.fetchCount(
                database.selectOne()
                        .from(PROOF)
                        .join(UNIT_PLAN)
                        .on(ofItsUnit())
                        .where(waiting(campaign), below(above)));
    }

    private static Condition waiting(CampaignId campaign) {
        return PROOF.CAMPAIGN_ID
                .eq(campaign.value())
                .and(PROOF.STATE.eq(ProofState.PENDING.name()));
    }

    /// Those of units below some that were accepted or returned, newest first.
    public List<Proof> settled(
            CampaignId campaign, Collection<UnitId> above, ProofState state, int most) {
        return select(
                        PROOF.CAMPAIGN_ID
                                .eq(campaign.value())
                                .and(PROOF.STATE.eq(state.name()))
                                .and(below(above)))
                .orderBy(PROOF.SETTLED_AT.desc(), PROOF.ID.desc())
                .limit(most)
                .fetch(ProofStore::proof);
    }

    List<Proof> find(CampaignId campaign, Collection<UnitId> above, Collection<UUID> ids) {
        return select(
                        PROOF.CAMPAIGN_ID
                                .eq(campaign.value())
                                .and(PROOF.ID.in(ids))
                                .and(below(above)))
                .orderBy(PROOF.FILED_AT, PROOF.ID)
                .fetch(ProofStore::proof);
    }

    /// Those that one act settled and that are still as it left them.
    public List<Proof> ofAct(CampaignId campaign, Collection<UnitId> above, UUID act) {
        return select(
                        PROOF.CAMPAIGN_ID
                                .eq(campaign.value())
                                .and(PROOF.SETTLED_ACT.eq(act))
                                .and(PROOF.STATE.ne(ProofState.WITHDRAWN.name()))
                                .and(below(above)))
                .orderBy(PROOF.FILED_AT, PROOF.ID)
                .fetch(ProofStore::proof);
    }

    private SelectConditionStep<Record> select(Condition which) {
        return database.select(PROOF.asterisk(), PROOF_FILE.asterisk())
                .from(PROOF)
                .join(UNIT_PLAN)
                .on(ofItsUnit())
                .leftJoin(PROOF_FILE)
                .on(PROOF_FILE.ID.eq(PROOF.FILE_ID))
                .where(which);
    }

    private static Condition ofItsUnit() {
        return UNIT_PLAN.CAMPAIGN_ID.eq(PROOF.CAMPAIGN_ID).and(UNIT_PLAN.UNIT_ID.eq(PROOF.UNIT_ID));
    }

    private static Condition below(Collection<UnitId> above) {
        UUID[] ids = above.stream().map(UnitId::value).toArray(UUID[]::new);
        return DSL.condition("{0} && {1}", UNIT_PLAN.ANCESTORS, DSL.val(ids));
    }

    private static Proof proof(Record row) {
        String settledBy = row.get(PROOF.SETTLED_BY_NAME);
        return new Proof(
                row.get(PROOF.ID),
                new UnitId(row.get(PROOF.UNIT_ID)),
                row.get(PROOF.STEP),
                row.get(PROOF.REACHED_ON),
                row.get(PROOF.WORDS),
                file(row),
                new PersonId(row.get(PROOF.FILED_BY)),
                row.get(PROOF.FILED_BY_NAME),
                row.get(PROOF.FILED_ON),
                ProofState.valueOf(row.get(PROOF.STATE)),
                row.get(PROOF.SETTLED_ACT),
                Objects.requireNonNullElse(settledBy, ""),
                row.get(PROOF.SETTLED_ON),
                row.get(PROOF.ANSWER),
                meanwhile(row));
    }

    private static @Nullable ProofFile file(Record row) {
        UUID id = row.get(PROOF.FILE_ID);
        return id == null
                ? null
                : new ProofFile(
                        id,
                        new FileId(row.get(PROOF_FILE.FILE_ID)),
                        row.get(PROOF_FILE.FILE_NAME),
                        row.get(PROOF_FILE.SIZE));
    }

    private static @Nullable Happened meanwhile(Record row) {
        LocalDate on = row.get(PROOF.MEANWHILE_ON);
        String kind = row.get(PROOF.MEANWHILE_KIND);
        return on == null || kind == null
                ? null
                : new Happened(
                        on,
                        kind,
                        row.get(PROOF.MEANWHILE_OBJECT),
                        row.get(PROOF.MEANWHILE_EARLIER));
    }
}
