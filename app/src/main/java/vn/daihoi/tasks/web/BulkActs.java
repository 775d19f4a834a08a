package vn.daihoi.tasks.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.tasks.internal.ChangeTasks;
import vn.daihoi.tasks.internal.ChangeTasks.Chosen;
import vn.daihoi.tasks.internal.ChangeTasks.Done;
import vn.daihoi.tasks.internal.TypedTask;

import java.util.List;

/// Does with ticked tasks what a form asks for.
@Component
class BulkActs {

    private final ChangeTasks change;
    private final Campaigns campaigns;

    BulkActs(ChangeTasks change, Campaigns campaigns) {
        this.change = change;
        this.campaigns = campaigns;
    }

    sealed interface Outcome {

        record Did(Done done) implements Outcome {}

        /// @param key message key of what is wrong and how to put it right
        record Refused(String key) implements Outcome {}
    }

    /// @param people who may get tasks
    Outcome act(CampaignId campaign, Chosen chosen, BulkForm form, List<Person> people, Viewer by) {
        if (chosen.ids().isEmpty()) {
            return new Outcome.Refused("tasks.fault.none-ticked");
        }
        return switch (form.wish()) {
            case "move" ->
                    TypedTask.day(form.day(), campaigns.today(campaign))
                            .<Outcome>map(day -> did(change.move(chosen, day, by)))
                            .orElseGet(() -> new Outcome.Refused("tasks.fault.bad-due"));
            case "hand" ->
                    TypedTask.person(form.person(), people)
                            .<Outcome>map(who -> did(change.hand(chosen, who, by)))
                            .orElseGet(() -> new Outcome.Refused("tasks.fault.no-such-person"));
            default -> did(change.done(chosen, by));
        };
    }

    private static Outcome did(Done done) {
        return new Outcome.Did(done);
    }
}
