package vn.daihoi.notifications.internal;

import static vn.daihoi.notifications.internal.db.Tables.NOTIFICATION;
import static vn.daihoi.notifications.internal.db.Tables.OUTGOING;

import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.jobs.RecurringJob;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;

/// Forgets old messages, read ones earlier than those that nobody has read.
@Component
class PruneNotifications implements RecurringJob {

    private final DSLContext database;
    private final Clock clock;
    private final Period read;
    private final Period unread;

    /// @param read age from which a message goes that was read
    /// @param unread age from which any message goes
    PruneNotifications(
            DSLContext database,
            Clock clock,
            @Value("${daihoi.notifications.keep-read}") Period read,
            @Value("${daihoi.notifications.keep}") Period unread) {
        this.database = database;
        this.clock = clock;
        this.read = read;
        this.unread = unread;
    }

    @Override
    public String name() {
        return "notifications.prune";
    }

    @Override
    public String titleKey() {
        return "notifications.prune";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 10);
    }

    @Override
    public void run() {
        var now = OffsetDateTime.now(clock);
        database.deleteFrom(NOTIFICATION)
                .where(
                        NOTIFICATION
                                .TOLD_AT
                                .lt(now.minus(unread))
                                .or(NOTIFICATION.READ_AT.lt(now.minus(read))))
                .execute();
        database.deleteFrom(OUTGOING)
                .where(
                        OUTGOING.MADE_AT.lt(now.minus(unread)),
                        OUTGOING.STATE.in(OutgoingState.SENT.name(), OutgoingState.GIVEN_UP.name()))
                .execute();
    }
}
