package vn.daihoi.tasks.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.jobs.RepeatedJob;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.tasks.internal.TaskReminderStore.Due;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// Rings the bell of the responsible person the day before a task is due, and once when it is. What
/// was told is a row that can exist once, written with the message: so it matters neither how often
/// the work is done nor on how many nodes.
@Component
class RemindTasks implements RepeatedJob {

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final TaskReminderStore store;
    private final TaskBell bell;
    private final TransactionOperations transactions;
    private final Clock clock;

    RemindTasks(
            Campaigns campaigns,
            CampaignProfiles profiles,
            TaskReminderStore store,
            TaskBell bell,
            TransactionOperations transactions,
            Clock clock) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.store = store;
        this.bell = bell;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tasks.remind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        campaigns.all().forEach(this::remind);
    }

    private void remind(Campaign campaign) {
        if (profiles.of(campaign).reminders().quiet().contains(LocalTime.now(clock))) {
            return;
        }
        LocalDate today = campaigns.today(campaign.id());
        for (PersonId person : store.people(campaign.id(), today)) {
            transactions.executeWithoutResult(_ -> remind(campaign, person, today));
        }
    }

    /// One message however many tasks are due.
    private void remind(Campaign campaign, PersonId person, LocalDate today) {
        List<Due> told =
                store.tell(campaign.id(), person, today).stream()
                        .filter(task -> bell.mayHear(person, unit(campaign, task)))
                        .toList();
        if (!told.isEmpty()) {
            long due = told.stream().filter(task -> !task.day().isAfter(today)).count();
            bell.ring(
                    person,
                    told.size() == 1 ? one(told.getFirst(), today) : "tasks.bell.several",
                    List.of(
                            told.getFirst().title(),
                            Long.toString(due),
                            Long.toString(told.size() - due)),
                    told.size() == 1
                            ? address(campaign, told.getFirst())
                            : "/c/" + campaign.code() + TaskPlace.MINE);
        }
    }

    private static String one(Due task, LocalDate today) {
        if (task.day().isBefore(today)) {
            return "tasks.bell.late";
        }
        return task.day().equals(today) ? "tasks.bell.today" : "tasks.bell.tomorrow";
    }

    private String address(Campaign campaign, Due task) {
        return TaskPlace.of(campaign, unit(campaign, task), task.id());
    }

    private CampaignUnit unit(Campaign campaign, Due task) {
        return campaigns.unit(campaign.id(), task.unit()).orElseThrow();
    }
}
