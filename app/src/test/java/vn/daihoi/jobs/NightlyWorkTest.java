package vn.daihoi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// What the program does every night by itself. The day is 26/02/2024.
@PlatformTest
class NightlyWorkTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2024-02-26T08:00:00+07:00");

    @Autowired List<RecurringJob> nightly;
    @Autowired DSLContext database;
    @Autowired Notifications notifications;
    @Autowired StampPlan stampPlan;

    @Test
    void forgetsJobsThatEndedLongAgo() throws Exception {
        UUID old = job(NOW.minusDays(91));
        UUID young = job(NOW.minusDays(89));
        run("jobs.prune");
        assertThat(exists("jobs.job", old)).isFalse();
        assertThat(exists("jobs.job", young)).isTrue();
    }

    @Test
    void forgetsReadMessagesBeforeThoseThatNobodyRead() throws Exception {
        UUID read = message(NOW.minusDays(100), NOW.minusDays(95));
        UUID unread = message(NOW.minusDays(100), null);
        UUID ancient = message(NOW.minusYears(1).minusDays(1), null);
        run("notifications.prune");
        assertThat(exists("notifications.notification", read)).isFalse();
        assertThat(exists("notifications.notification", unread)).isTrue();
        assertThat(exists("notifications.notification", ancient)).isFalse();
    }

    @Test
    void bringsThePlansToTheNewDayBeforeAnyoneAsks() throws Exception {
        var campaign = TestCampaign.in(database, "nightly");
        stampPlan.stamp(new CampaignId(campaign.campaignId()));
        database.execute(
                "update plans.campaign_plan set states_on = date '2024-02-25' where campaign_id = ?",
                campaign.campaignId());
        database.execute(
                "update plans.milestone set due_on = date '2024-02-25', state = 'DUE_SOON' where campaign_id = ? and unit_id = ? and step = 'ward-plan'",
                campaign.campaignId(),
                campaign.wardId());
        run("plans.begin-day");
        assertThat(
                        database.fetchValue(
                                "select state from plans.milestone where campaign_id = ? and unit_id = ? and step = 'ward-plan'",
                                campaign.campaignId(),
                                campaign.wardId()))
                .isEqualTo("OVERDUE");
        assertThat(
                        database.fetchValue(
                                "select states_on::text from plans.campaign_plan where campaign_id = ?",
                                campaign.campaignId()))
                .isEqualTo(LocalDate.of(2024, 2, 26).toString());
    }

    private void run(String name) throws Exception {
        nightly.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow().run();
    }

    private UUID job(OffsetDateTime ended) {
        UUID id = Ids.next();
        database.execute(
                "insert into jobs.job (id, kind, title_key, title_arguments, payload, state, submitted_at, ended_at) values (?, 'x', 'jobs.title', '[]', '{}', 'done', cast(? as timestamptz), cast(? as timestamptz))",
                id,
                ended,
                ended);
        return id;
    }

    private UUID message(
            OffsetDateTime told, @org.jspecify.annotations.Nullable OffsetDateTime read) {
        UUID id = Ids.next();
        database.execute(
                "insert into notifications.notification values (?, ?, 'notifications.all-read', '[]', '/', cast(? as timestamptz), cast(? as timestamptz))",
                id,
                new PersonId(Ids.next()).value(),
                told,
                read);
        return id;
    }

    private boolean exists(String table, UUID id) {
        return database.fetchExists(database.selectOne().from(table).where("id = ?", id));
    }
}
