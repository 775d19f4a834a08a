package vn.daihoi.reminders.internal;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.notifications.Outgoing;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.notifications.internal.StoredNotifications.Message;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PassingClock;
import vn.daihoi.testing.TestCampaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// One ward with one open step; it is 08:00 on 26/02/2024, and the mail of the program is open.
final class RemindedWard {

    private static final AtomicInteger COUNT = new AtomicInteger();
    static final LocalDate TODAY = LocalDate.of(2024, 2, 26);
    static final String STEP = "ward-plan";

    final TestCampaign campaign;
    final CampaignId id;
    final UnitId ward;
    final Viewer officer;
    final Viewer upper;
    final PassingClock clock = new PassingClock();
    final List<Outgoing> mails = Collections.synchronizedList(new ArrayList<>());
    private final ApplicationContext context;
    private final DSLContext database;

    private RemindedWard(ApplicationContext context) {
        this.context = context;
        database = context.getBean(DSLContext.class);
        campaign = TestCampaign.in(database, "nhac-" + COUNT.incrementAndGet());
        id = new CampaignId(campaign.campaignId());
        ward = new UnitId(campaign.wardId());
        context.getBean(StampPlan.class).stamp(id);
        database.execute(
                "delete from plans.milestone where campaign_id = ? and (step <> ? or unit_id <> ?)",
                campaign.campaignId(),
                STEP,
                campaign.wardId());
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        upper = campaign.officerOfDistrict("Trần Văn Bình");
    }

    static RemindedWard in(ApplicationContext context) {
        return new RemindedWard(context);
    }

    /// A node of its own on the same database; mail is taken down instead of stored.
    Node node() {
        var plans = context.getBean(Plans.class);
        var campaigns = context.getBean(Campaigns.class);
        var profiles = context.getBean(CampaignProfiles.class);
        var notes = context.getBean(DailyNotes.class);
        var transactions = context.getBean(TransactionOperations.class);
        var store = new ReminderStore(database, clock);
        var outbox = new TakenDown();
        return new Node(
                new CollectReminders(
                        plans,
                        profiles,
                        context.getBean(Answerable.class),
                        notes,
                        outbox,
                        store,
                        transactions,
                        clock),
                new SendDigests(
                        store,
                        plans,
                        new OpenLines(plans, campaigns),
                        notes,
                        profiles,
                        context.getBean(Notifications.class),
                        outbox,
                        transactions,
                        clock,
                        "https://mattran.example.vn"),
                campaigns.get(id));
    }

    record Node(CollectReminders collect, SendDigests digests, Campaign campaign) {

        void run() {
            collect.collect(campaign);
            digests.send(campaign);
        }
    }

    private final class TakenDown implements Outbox {

        @Override
        public boolean isOpen(MessageWay way) {
            return way == MessageWay.MAIL;
        }

        @Override
        public int put(MessageWay way, Collection<PersonId> people, Outgoing message) {
            mails.add(message);
            return people.size();
        }
    }

    void dueOn(LocalDate day) {
        database.execute(
                "update plans.milestone set due_on = ? where campaign_id = ?",
                day,
                campaign.campaignId());
    }

    void itIs(LocalDate day) {
        database.execute(
                "update organization.campaign set practice_date = ? where id = ?",
                day,
                campaign.campaignId());
    }

    List<Message> told(Viewer person) {
        return context.getBean(StoredNotifications.class).list(person.id());
    }
}
