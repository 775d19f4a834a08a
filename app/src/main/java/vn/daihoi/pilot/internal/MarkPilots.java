package vn.daihoi.pilot.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.profile.Level;
import vn.daihoi.timetable.PilotUnits;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Chooses which congresses are held first. What was chosen can be taken back and chosen again;
/// nothing that observers scored is lost by it.
@Service
public class MarkPilots implements PilotUnits {

    static final int LONGEST_REASON = 300;

    private final PilotStore pilots;
    private final ScoreStore scores;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final PilotLog log;

    MarkPilots(
            PilotStore pilots,
            ScoreStore scores,
            Campaigns campaigns,
            CampaignProfiles profiles,
            PilotLog log) {
        this.pilots = pilots;
        this.scores = scores;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.log = log;
    }

    /// Units of which one can be chosen: directly below, with a congress of their own.
    public List<CampaignUnit> choices(CampaignUnit upper) {
        var profile = profiles.of(campaigns.get(upper.campaign()));
        return campaigns.children(upper).stream()
                .filter(unit ->
                        profile.level(unit.level()).filter(Level::holdsCongress).isPresent())
                .toList();
    }

    @Override
    public Set<UnitId> below(CampaignUnit upper) {
        return pilots.of(upper.campaign(), upper.id()).stream()
                .map(Pilot::unit)
                .collect(Collectors.toSet());
    }

    /// Marking what is marked changes nothing.
    @Transactional
    public Outcome mark(CampaignUnit upper, CampaignUnit unit, Viewer by) {
        if (!choices(upper).contains(unit)) {
            return Outcome.NOT_A_PILOT_UNIT;
        }
        if (pilots.lock(upper, unit).isEmpty()) {
            log.done("pilot.mark", unit, pilots.mark(upper, unit, by), Map.of());
        }
        return Outcome.DONE;
    }

    /// @param typed why; may be empty while nobody has scored
    @Transactional
    public Outcome withdraw(CampaignUnit upper, CampaignUnit unit, String typed) {
        String why = typed.strip();
        if (why.length() > LONGEST_REASON) {
            return Outcome.LONG_WORDS;
        }
        var pilot = pilots.lock(upper, unit);
        if (pilot.isEmpty()) {
            return Outcome.NO_SUCH_THING;
        }
        if (why.isEmpty() && scores.hasAny(pilot.get().id())) {
            return Outcome.NEEDS_A_REASON;
        }
        pilots.withdraw(pilot.get().id(), why);
        log.done("pilot.withdraw", unit, pilot.get().id(), Map.of("why", why));
        return Outcome.DONE;
    }
}
