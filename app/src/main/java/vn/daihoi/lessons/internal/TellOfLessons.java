package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Tells units of lessons, and of what was said to their answers.
@Component
class TellOfLessons {

    private final Notifications bell;
    private final People people;
    private final Campaigns campaigns;

    TellOfLessons(Notifications bell, People people, Campaigns campaigns) {
        this.bell = bell;
        this.people = people;
        this.campaigns = campaigns;
    }

    void units(Collection<CampaignUnit> units, String key, List<String> arguments, Viewer by) {
        var ids = units.stream().map(CampaignUnit::id).collect(Collectors.toSet());
        var holders = people.holdersOn(Permission.FILE_PROOF, ids);
        for (CampaignUnit unit : units) {
            List<PersonId> whom =
                    holders.getOrDefault(unit.id(), List.of()).stream()
                            .filter(person -> !person.equals(by.id()))
                            .toList();
            bell.tell(whom, key, arguments, address(unit));
        }
    }

    private String address(CampaignUnit unit) {
        return "/c/%s/u/%s/lessons/own"
                .formatted(campaigns.get(unit.campaign()).code(), unit.code());
    }
}
