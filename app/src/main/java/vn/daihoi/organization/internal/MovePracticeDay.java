package vn.daihoi.organization.internal;

import static vn.daihoi.organization.internal.db.Tables.CAMPAIGN;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.CampaignDayMoved;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.PracticeDay;

import java.time.LocalDate;

@Service
class MovePracticeDay implements PracticeDay {

    private final DSLContext database;
    private final ApplicationEventPublisher events;

    MovePracticeDay(DSLContext database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    @Transactional
    public LocalDate move(CampaignId campaign, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("days (%d) must be >= 1.".formatted(days));
        }
        LocalDate from =
                database.select(CAMPAIGN.PRACTICE_DATE)
                        .from(CAMPAIGN)
                        .where(CAMPAIGN.ID.eq(campaign.value()))
                        .forUpdate()
                        .fetchOne(CAMPAIGN.PRACTICE_DATE);
        if (from == null) {
            throw new IllegalStateException(
                    "Campaign [%s] lives in real days.".formatted(campaign.value()));
        }
        LocalDate to = from.plusDays(days);
        database.update(CAMPAIGN)
                .set(CAMPAIGN.PRACTICE_DATE, to)
                .where(CAMPAIGN.ID.eq(campaign.value()))
                .execute();
        events.publishEvent(new CampaignDayMoved(campaign, from, to));
        return to;
    }
}
