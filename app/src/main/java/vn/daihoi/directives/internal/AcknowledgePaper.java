package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.DELIVERY;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.LaterAudit;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.TakeAcknowledgements.Saying;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.GroupCommit;

import java.time.Clock;
import java.time.OffsetDateTime;

/// Takes down that a unit has opened a paper, and that it says so.
@Service
public class AcknowledgePaper {

    private static final int AT_ONCE = 200;

    private final DSLContext database;
    private final Access access;
    private final LaterAudit audit;
    private final Clock clock;
    private final GroupCommit<Saying, Boolean> together;

    AcknowledgePaper(
            DSLContext database,
            Access access,
            LaterAudit audit,
            Clock clock,
            TakeAcknowledgements take,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.together = new GroupCommit<>(AT_ONCE, transactions, take::take);
    }

    /// Somebody looks at it. Only people of the unit itself count, not those above who look in.
    @Transactional
    public void open(CampaignUnit unit, DirectiveId paper, Viewer by) {
        if (access.grants(by.id()).stream().anyMatch(grant -> grant.unit().equals(unit.id()))) {
            database.update(DELIVERY)
                    .set(DELIVERY.OPENED_AT, OffsetDateTime.now(clock))
                    .set(DELIVERY.OPENED_BY_NAME, by.name())
                    .where(
                            DELIVERY.PAPER_ID.eq(paper.value()),
                            DELIVERY.UNIT_ID.eq(unit.id().value()),
                            DELIVERY.OPENED_AT.isNull())
                    .execute();
        }
    }

    /// Saying it again changes nothing. Many who say it in the same moment share a transaction.
    ///
    /// @return false when the unit did not get such a paper, or it was withdrawn
    public boolean acknowledge(CampaignUnit unit, DirectiveId paper, Viewer by) {
        var act =
                Act.of("directives.paper.acknowledge")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("paper", paper.value());
        return together.call(new Saying(unit, paper, by, audit.note(act)));
    }
}
