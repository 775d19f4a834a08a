package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.DELIVERY;
import static vn.daihoi.directives.internal.db.Tables.PAPER;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.directives.Acknowledged;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.profile.PaperCodes.Form;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/// Takes down that a unit has opened a paper, and that it says so.
@Service
public class AcknowledgePaper {

    private final DSLContext database;
    private final Campaigns campaigns;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcknowledgePaper(
            DSLContext database,
            Campaigns campaigns,
            Access access,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Somebody looks at it. Only people of the unit itself count, not those above who look in.
    @Transactional
    public void open(CampaignUnit unit, DirectiveId paper, Viewer by) {
        if (access.grants(by.id()).stream().anyMatch(grant -> grant.unit().equals(unit.id()))) {
            database.update(DELIVERY)
                    .set(DELIVERY.OPENED_AT, OffsetDateTime.now(clock))
                    .set(DELIVERY.OPENED_BY_NAME, by.name())
                    .where(of(unit, paper), DELIVERY.OPENED_AT.isNull())
                    .execute();
        }
    }

    private static Condition of(CampaignUnit unit, DirectiveId paper) {
        return DELIVERY.PAPER_ID.eq(paper.value()).and(DELIVERY.UNIT_ID.eq(unit.id().value()));
    }

    /// Saying it again changes nothing.
    ///
    /// @return false when the unit did not get such a paper, or it was withdrawn
    @Transactional
    public boolean acknowledge(CampaignUnit unit, DirectiveId id, Viewer by) {
        var said = say(unit, id, by);
        said.ifPresent(paper -> announce(unit, id, paper));
        return said.isPresent() || database.fetchExists(held(unit, id));
    }

    /// One statement finds the paper and takes the answer down: a whole country answers at once.
    ///
    /// @return the paper; empty when nothing was changed
    private Optional<Said> say(CampaignUnit unit, DirectiveId id, Viewer by) {
        var now = OffsetDateTime.now(clock);
        return database.update(DELIVERY)
                .set(DELIVERY.ACKNOWLEDGED_AT, now)
                .set(DELIVERY.ACKNOWLEDGED_BY, by.id().value())
                .set(DELIVERY.ACKNOWLEDGED_BY_NAME, by.name())
                .set(DELIVERY.OPENED_BY_NAME, DSL.coalesce(DELIVERY.OPENED_BY_NAME, by.name()))
                .set(DELIVERY.OPENED_AT, DSL.coalesce(DELIVERY.OPENED_AT, DSL.val(now)))
                .from(PAPER)
                .where(
                        of(unit, id),
                        DELIVERY.ACKNOWLEDGED_AT.isNull(),
                        PAPER.ID.eq(DELIVERY.PAPER_ID),
                        PAPER.CAMPAIGN_ID.eq(unit.campaign().value()),
                        PAPER.WITHDRAWN_AT.isNull())
                .returningResult(
                        PAPER.FORM, PAPER.WRITTEN, DSL.array(StoredRequiredSteps.byAcknowledging()))
                .fetchOptional(row -> new Said(row.value1(), row.value2(), Set.of(row.value3())));
    }

    private record Said(String form, String written, Set<String> steps) {}

    private static Select<?> held(CampaignUnit unit, DirectiveId id) {
        return DSL.selectOne()
                .from(DELIVERY)
                .join(PAPER)
                .on(PAPER.ID.eq(DELIVERY.PAPER_ID))
                .where(
                        of(unit, id),
                        PAPER.CAMPAIGN_ID.eq(unit.campaign().value()),
                        PAPER.WITHDRAWN_AT.isNull());
    }

    private void announce(CampaignUnit unit, DirectiveId id, Said paper) {
        audit.record(
                Act.of("directives.paper.acknowledge")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("paper", id.value()));
        events.publishEvent(
                new Acknowledged(
                        unit.campaign(),
                        id,
                        unit.id(),
                        paper.form().equals(PaperStorage.form(Form.PARTY)),
                        paper.written(),
                        campaigns.today(unit.campaign()),
                        paper.steps()));
    }
}
