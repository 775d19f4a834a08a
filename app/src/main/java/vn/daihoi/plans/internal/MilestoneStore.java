package vn.daihoi.plans.internal;

import static org.jooq.impl.DSL.row;

import static vn.daihoi.plans.internal.db.Tables.MILESTONE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.internal.WaitingEvidence.Waiting;
import vn.daihoi.plans.internal.db.tables.records.MilestoneRecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Rows of milestones.
@Repository
class MilestoneStore {

    private final DSLContext database;

    MilestoneStore(DSLContext database) {
        this.database = database;
    }

    Optional<Milestone> locked(CampaignId campaign, UnitId unit, String step) {
        var query =
                database.selectFrom(MILESTONE)
                        .where(of(campaign, unit), MILESTONE.STEP.eq(step))
                        .forUpdate();
        return read(query).stream().findFirst();
    }

    /// Those that evidence waits for.
    List<Milestone> locked(CampaignId campaign, List<Waiting> waiting) {
        var places = waiting.stream().map(each -> row(each.unit().value(), each.step())).toList();
        return read(
                database.selectFrom(MILESTONE)
                        .where(
                                MILESTONE.CAMPAIGN_ID.eq(campaign.value()),
                                row(MILESTONE.UNIT_ID, MILESTONE.STEP).in(places))
                        .forUpdate());
    }

    List<Milestone> of(CampaignId campaign, Collection<UnitId> units) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        var query =
                database.selectFrom(MILESTONE)
                        .where(
                                MILESTONE.CAMPAIGN_ID.eq(campaign.value()),
                                MILESTONE.UNIT_ID.eq(DSL.any(ids)))
                        .orderBy(MILESTONE.UNIT_ID, MILESTONE.NUMBER);
        return read(query);
    }

    List<Milestone> open(CampaignId campaign, LocalDate from, LocalDate until) {
        return read(
                database.selectFrom(MILESTONE)
                        .where(
                                MILESTONE.CAMPAIGN_ID.eq(campaign.value()),
                                MILESTONE.DUE_ON.between(from, until),
                                MILESTONE.REACHED_ON.isNull(),
                                MILESTONE.NOT_APPLICABLE.isNull())
                        .orderBy(MILESTONE.UNIT_ID, MILESTONE.NUMBER));
    }

    /// Read by hand: a table of 21 units needs 400 rows, and making a record of each costs several
    /// times what the database needs.
    private static List<Milestone> read(ResultQuery<MilestoneRecord> query) {
        try (ResultSet rows = query.fetchResultSet()) {
            return new MilestoneRows(rows).all();
        } catch (SQLException fault) {
            throw new DataAccessException("Steps could not be read.", fault);
        }
    }

    void save(CampaignId campaign, Milestone milestone) {
        Look look = milestone.look();
        database.update(MILESTONE)
                .set(MILESTONE.DUE_ON, milestone.due())
                .set(MILESTONE.REACHED_ON, milestone.reachedOn())
                .set(MILESTONE.EVIDENCE_KIND, milestone.evidenceKind())
                .set(MILESTONE.EVIDENCE_OBJECT, milestone.evidenceObject())
                .set(MILESTONE.PROOF, milestone.proof())
                .set(MILESTONE.NOT_APPLICABLE, milestone.notApplicable())
                .set(MILESTONE.EARLIER, milestone.earlier())
                .set(MILESTONE.DELAY_REASON, milestone.delayReason())
                .set(MILESTONE.LOOK, look == null ? null : look.verdict().name())
                .set(MILESTONE.LOOK_WORDS, look == null ? "" : look.words())
                .set(MILESTONE.STATE, milestone.state().name())
                .where(of(campaign, milestone.unit()), MILESTONE.STEP.eq(milestone.step()))
                .execute();
    }

    private static final String REACHED =
            """
            update plans.milestone set reached_on = ?, evidence_kind = ?, evidence_object = ?, proof = null, look = null, look_words = '', earlier = ?, state = ?
            where campaign_id = ? and unit_id = ? and step = ?
            """;

    void saveReached(CampaignId campaign, List<Milestone> milestones) {
        Object[][] values =
                milestones.stream()
                        .map(each ->
                                new Object[] {
                                    each.reachedOn(),
                                    each.evidenceKind(),
                                    each.evidenceObject(),
                                    each.earlier(),
                                    each.state().name(),
                                    campaign.value(),
                                    each.unit().value(),
                                    each.step()
                                })
                        .toArray(Object[][]::new);
        database.batch(REACHED, values).execute();
    }

    private static final String DUES =
            "update plans.milestone set due_on = ?, state = ? where campaign_id = ? and unit_id = ? and step = ?";

    void saveDues(CampaignId campaign, List<Milestone> milestones) {
        Object[][] values =
                milestones.stream()
                        .map(each ->
                                new Object[] {
                                    each.due(),
                                    each.state().name(),
                                    campaign.value(),
                                    each.unit().value(),
                                    each.step()
                                })
                        .toArray(Object[][]::new);
        database.batch(DUES, values).execute();
    }

    private static Condition of(CampaignId campaign, UnitId unit) {
        return MILESTONE.CAMPAIGN_ID.eq(campaign.value()).and(MILESTONE.UNIT_ID.eq(unit.value()));
    }
}
