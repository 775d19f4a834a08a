package vn.daihoi.dossiers.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.dossiers.Side;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Rings for both sides when a dossier is handed in, and for the unit when one has spoken.
@Component
class TellOfApproval {

    private final People people;
    private final Campaigns campaigns;
    private final Notifications bell;

    TellOfApproval(People people, Campaigns campaigns, Notifications bell) {
        this.people = people;
        this.campaigns = campaigns;
        this.bell = bell;
    }

    void submitted(CampaignUnit unit, int number) {
        var units = new ArrayList<>(List.of(unit.id()));
        UnitId parent = unit.parent();
        if (parent != null) {
            units.add(parent);
        }
        tell(
                unit,
                holders(Permission.APPROVE, units),
                "dossiers.told.submitted",
                List.of(unit.fullName(), "" + number));
    }

    void said(CampaignUnit unit, Ruling ruling, boolean both) {
        String key =
                "dossiers.told."
                        + (ruling.approves() ? both ? "approved" : "agreed" : "returned")
                        + (both ? "" : "." + ruling.side().code());
        tell(unit, ofUnit(unit), key, List.of(unit.fullName(), ruling.number(), ruling.words()));
    }

    void withdrawn(CampaignUnit unit, Ruling ruling, String why) {
        Side side = ruling.side();
        tell(
                unit,
                ofUnit(unit),
                "dossiers.told.withdrawn." + side.code(),
                List.of(unit.fullName(), why));
    }

    private List<PersonId> ofUnit(CampaignUnit unit) {
        return holders(Permission.EDIT_DOSSIER, List.of(unit.id()));
    }

    private List<PersonId> holders(Permission permission, Collection<UnitId> units) {
        return people.holdersOn(permission, units).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private void tell(
            CampaignUnit unit, Collection<PersonId> whom, String key, List<String> words) {
        var campaign = campaigns.get(unit.campaign());
        bell.tell(
                whom,
                key,
                words,
                "/c/%s/u/%s/dossier/approval".formatted(campaign.code(), unit.code()));
    }
}
