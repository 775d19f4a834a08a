package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.DELIVERY;

import org.jooq.Condition;
import org.jooq.DSLContext;
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

/// Takes down that a unit has opened a paper, and that it says so.
@Service
public class AcknowledgePaper {

    private final DSLContext database;
    private final PaperStorage papers;
    private final Campaigns campaigns;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcknowledgePaper(
            DSLContext database,
            PaperStorage papers,
            Campaigns campaigns,
            Access access,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.papers = papers;
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
    /// @return false when the unit did not get such a paper
    @Transactional
    public boolean acknowledge(CampaignUnit unit, DirectiveId id, Viewer by) {
        var paper = papers.find(unit.campaign(), id);
        if (paper.isEmpty() || !database.fetchExists(DELIVERY, of(unit, id))) {
            return false;
        }
        var now = OffsetDateTime.now(clock);
        int said =
                database.update(DELIVERY)
                        .set(DELIVERY.ACKNOWLEDGED_AT, now)
                        .set(DELIVERY.ACKNOWLEDGED_BY, by.id().value())
                        .set(DELIVERY.ACKNOWLEDGED_BY_NAME, by.name())
                        .set(
                                DELIVERY.OPENED_BY_NAME,
                                DSL.coalesce(DELIVERY.OPENED_BY_NAME, by.name()))
                        .set(DELIVERY.OPENED_AT, DSL.coalesce(DELIVERY.OPENED_AT, DSL.val(now)))
                        .where(of(unit, id), DELIVERY.ACKNOWLEDGED_AT.isNull())
                        .execute();
        if (said == 1) {
            announce(unit, paper.get());
        }
        return true;
    }

    private void announce(CampaignUnit unit, RegisteredPaper paper) {
        audit.record(
                Act.of("directives.paper.acknowledge")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("paper", paper.id().value()));
        events.publishEvent(
                new Acknowledged(
                        unit.campaign(),
                        paper.id(),
                        unit.id(),
                        paper.number().form() == Form.PARTY,
                        paper.number().written(),
                        campaigns.today(unit.campaign())));
    }
}
