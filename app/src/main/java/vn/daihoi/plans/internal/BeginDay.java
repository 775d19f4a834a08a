package vn.daihoi.plans.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.jobs.RecurringJob;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.Campaigns;

import java.time.LocalTime;

/// Brings all campaigns to the new day at midnight, so that nobody's first page of the day waits
/// for it and open screens change by themselves.
@Component
class BeginDay implements RecurringJob {

    private final Campaigns campaigns;
    private final PlanDay planDay;

    BeginDay(Campaigns campaigns, PlanDay planDay) {
        this.campaigns = campaigns;
        this.planDay = planDay;
    }

    @Override
    public String name() {
        return "plans.begin-day";
    }

    @Override
    public String titleKey() {
        return "plans.begin-day";
    }

    @Override
    public LocalTime at() {
        return LocalTime.MIDNIGHT;
    }

    @Override
    public void run() {
        campaigns.all().stream().map(Campaign::id).forEach(planDay::bring);
    }
}
