package vn.daihoi.reminders.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.jobs.RepeatedJob;
import vn.daihoi.organization.Campaigns;

import java.time.Duration;

/// Writes down who is to be told, and tells them when the hour has come. Cheap where nothing is to
/// be done, so it asks often: nobody has to know when quiet hours end or a day is played.
@Component
class RemindPeople implements RepeatedJob {

    private final Campaigns campaigns;
    private final CollectReminders collect;
    private final SendDigests digests;

    RemindPeople(Campaigns campaigns, CollectReminders collect, SendDigests digests) {
        this.campaigns = campaigns;
        this.collect = collect;
        this.digests = digests;
    }

    @Override
    public String name() {
        return "reminders.remind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        campaigns
                .all()
                .forEach(campaign -> {
                    collect.collect(campaign);
                    digests.send(campaign);
                });
    }
}
