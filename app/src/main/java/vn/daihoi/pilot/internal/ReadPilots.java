package vn.daihoi.pilot.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.profile.PilotSheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Pilots for who looks at them.
@Service
public class ReadPilots {

    private final PilotStore pilots;
    private final ObserverStore observers;
    private final ScoreStore scores;
    private final DebriefingStore debriefings;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final CongressDays days;
    private final People people;
    private final Access access;

    ReadPilots(
            PilotStore pilots,
            ObserverStore observers,
            ScoreStore scores,
            DebriefingStore debriefings,
            Campaigns campaigns,
            CampaignProfiles profiles,
            CongressDays days,
            People people,
            Access access) {
        this.pilots = pilots;
        this.observers = observers;
        this.scores = scores;
        this.debriefings = debriefings;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.days = days;
        this.people = people;
        this.access = access;
    }

    /// @param day of the congress; null while it is not fixed
    public record Seen(
            Pilot pilot, CampaignUnit upper, CampaignUnit unit, @Nullable LocalDate day) {}

    /// The pilot that a unit holds; empty when it holds none.
    public Optional<Seen> ofUnit(CampaignUnit unit) {
        return pilots.ofUnit(unit)
                .filter(pilot -> !pilot.isWithdrawn())
                .map(pilot -> seen(pilot, unit));
    }

    /// The pilot that a unit chose, by the code of the ward that holds it.
    public Optional<Seen> chosenBy(CampaignUnit upper, String ward) {
        return campaigns
                .unit(upper.campaign(), ward)
                .flatMap(this::ofUnit)
                .filter(seen -> seen.upper().id().equals(upper.id()));
    }

    /// Chosen by a unit.
    public List<Seen> below(CampaignUnit upper) {
        return pilots.of(upper.campaign(), upper.id()).stream()
                .flatMap(pilot ->
                        campaigns.unit(upper.campaign(), pilot.unit()).stream()
                                .map(unit -> seen(pilot, unit)))
                .toList();
    }

    /// Where the conclusions of others are of use to a unit: chosen by the unit above it.
    public List<Seen> beside(CampaignUnit unit) {
        return unit.parent() == null
                ? List.of()
                : campaigns.unit(unit.campaign(), unit.parent()).map(this::below).orElse(List.of());
    }

    private Seen seen(Pilot pilot, CampaignUnit unit) {
        var upper = campaigns.unit(pilot.campaign(), pilot.upper()).orElseThrow();
        return new Seen(pilot, upper, unit, days.of(unit.campaign(), unit.id()).orElse(null));
    }

    /// Whether the viewer belongs to the board that runs the pilot.
    public boolean mayRun(Viewer viewer, Seen seen) {
        return access.may(viewer, Permission.MANAGE_CAMPAIGN, seen.upper());
    }

    /// Whether the viewer sees who gave which grade: the board always, those who work on the unit's
    /// own papers once the debriefing is signed off.
    public boolean maySeeAll(Viewer viewer, Seen seen) {
        return mayRun(viewer, seen)
                || (seen.pilot().isClosed()
                        && access.may(viewer, Permission.VIEW_DOSSIER, seen.unit()));
    }

    public PilotSheet sheet(CampaignUnit unit) {
        return profiles.of(campaigns.get(unit.campaign())).pilot();
    }

    public Results results(Seen seen) {
        UUID id = seen.pilot().id();
        return Results.of(sheet(seen.unit()), observers.of(id), scores.of(id));
    }

    public Debriefing debriefing(Pilot pilot) {
        return debriefings.of(pilot.id());
    }

    public List<Observer> observers(Pilot pilot) {
        return observers.of(pilot.id());
    }

    public boolean hasScores(Pilot pilot) {
        return scores.hasAny(pilot.id());
    }

    /// How many criteria each observer has answered.
    public java.util.Map<UUID, Long> answered(Pilot pilot) {
        return scores.of(pilot.id()).stream()
                .filter(score -> score.grade() != null)
                .collect(Collectors.groupingBy(Score::observer, Collectors.counting()));
    }

    /// Those whose account is closed; what they scored stays.
    public Set<UUID> left(List<Observer> all) {
        var known = people.find(all.stream().map(Observer::person).collect(Collectors.toSet()));
        return all.stream()
                .filter(each -> {
                    Person person = known.get(each.person());
                    return person == null || !person.active();
                })
                .map(Observer::id)
                .collect(Collectors.toSet());
    }
}
