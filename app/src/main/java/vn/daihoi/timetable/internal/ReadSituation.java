package vn.daihoi.timetable.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.profile.Level;
import vn.daihoi.profile.Profile;
import vn.daihoi.steering.WorkingGroups;
import vn.daihoi.timetable.PilotUnits;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Asks the other modules what a timetable rests on.
@Component
public class ReadSituation {

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final CongressDays days;
    private final WorkingGroups groups;
    private final PilotUnits pilots;

    ReadSituation(
            Campaigns campaigns,
            CampaignProfiles profiles,
            CongressDays days,
            WorkingGroups groups,
            PilotUnits pilots) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.days = days;
        this.groups = groups;
        this.pilots = pilots;
    }

    /// @param top the unit above the congresses
    public Situation of(CampaignUnit top) {
        Profile profile = profiles.of(campaigns.get(top.campaign()));
        var units =
                campaigns.children(top).stream()
                        .filter(unit -> holdsCongress(profile, unit))
                        .toList();
        var ids = units.stream().map(CampaignUnit::id).collect(Collectors.toSet());
        var planDays = new HashMap<UUID, LocalDate>();
        days.of(top.campaign(), ids).forEach((unit, day) -> planDays.put(unit.value(), day));
        return new Situation(
                campaigns.today(top.campaign()),
                units,
                planDays,
                pilots.below(top).stream().map(UnitId::value).collect(Collectors.toSet()),
                groups.of(top.campaign()).stream()
                        .filter(group -> group.units().stream().anyMatch(ids::contains))
                        .toList());
    }

    private static boolean holdsCongress(Profile profile, CampaignUnit unit) {
        return profile.level(unit.level()).filter(Level::holdsCongress).isPresent();
    }
}
