package vn.daihoi.organization;

import org.springframework.stereotype.Component;

import vn.daihoi.profile.Label;
import vn.daihoi.profile.Level;
import vn.daihoi.profile.Profile;
import vn.daihoi.profile.Profiles;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The profiles of campaigns, each read once.
@Component
public class CampaignProfiles {

    private final Map<String, Profile> read = new ConcurrentHashMap<>();

    public Profile of(Campaign campaign) {
        return read.computeIfAbsent(campaign.profile(), Profiles::load);
    }

    /// What the campaign calls a level; the code itself when its profile does not know it.
    public String levelName(Campaign campaign, String level, Locale locale) {
        return of(campaign)
                .level(level)
                .map(Level::name)
                .map(name -> name.in(locale))
                .orElse(level);
    }

    /// What units of a level are called, in small letters, for instance phường, xã, thị trấn.
    public List<Label> unitKinds(Campaign campaign, String level) {
        return of(campaign).level(level).map(Level::unitKinds).orElse(List.of());
    }
}
