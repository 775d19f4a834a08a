package vn.daihoi.plans.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.directives.RequiredSteps;
import vn.daihoi.directives.RequiredSteps.Shown;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.internal.WaitingEvidence.Shows;
import vn.daihoi.profile.Milestone;
import vn.daihoi.profile.Profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Lets something that happened in the program reach the steps of a unit that it is evidence for.
/// It is stored with the act and taken a moment later, see [TakeAlways]: acts wait for no
/// milestone, and nothing is lost between the two. A unit without such a step is left alone.
@Component
class ReachSteps {

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final WaitingEvidence waiting;
    private final TakeAlways take;
    private final RequiredSteps required;
    private final EvidenceGate gate;
    private final EarlierStore earlier;
    private final Map<CampaignId, Profile> known = new ConcurrentHashMap<>();

    ReachSteps(
            Campaigns campaigns,
            CampaignProfiles profiles,
            WaitingEvidence waiting,
            TakeAlways take,
            RequiredSteps required,
            EvidenceGate gate,
            EarlierStore earlier) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.waiting = waiting;
        this.take = take;
        this.required = required;
        this.gate = gate;
        this.earlier = earlier;
    }

    /// As [#reach], and besides for what directives demand that it shows.
    void reach(
            CampaignId campaign,
            UnitId unit,
            LocalDate on,
            Shown shown,
            String object,
            Predicate<Milestone> which) {
        gate.enter(campaign);
        var named = required.of(campaign, unit, shown);
        reach(
                campaign,
                unit,
                on,
                ShownAs.kind(shown),
                object,
                which.or(step -> named.contains(step.id())));
    }

    /// In the transaction of the act.
    ///
    /// @param kind of the event
    /// @param object key of what it was about
    /// @param which steps of the profile it is evidence for
    void reach(
            CampaignId campaign,
            UnitId unit,
            LocalDate on,
            String kind,
            String object,
            Predicate<Milestone> which) {
        reach(campaign, List.of(new Sign(unit, on, kind, object, which)));
    }

    /// Something that happened in a unit, see [#reach].
    record Sign(UnitId unit, LocalDate on, String kind, String object, Predicate<Milestone> which) {

        private Shows shows(String step) {
            return new Shows(unit, step, on, kind, object);
        }
    }

    /// As for one, for many in one transaction.
    void reach(CampaignId campaign, List<Sign> signs) {
        var steps = profile(campaign).milestones();
        waiting.add(
                campaign,
                signs.stream()
                        .flatMap(sign ->
                                steps.stream()
                                        .filter(sign.which())
                                        .map(step -> sign.shows(step.id())))
                        .toList());
        take.afterCommit();
    }

    /// It turned out not to have happened: no step is reached by it any more.
    void takeBack(CampaignId campaign, UnitId unit, String kind, String object) {
        gate.enter(campaign);
        earlier.forget(campaign, unit, kind, object);
        waiting.takeBack(campaign, unit, campaigns.today(campaign), kind, object);
        take.afterCommit();
    }

    /// A campaign keeps its profile for good.
    private Profile profile(CampaignId campaign) {
        return known.computeIfAbsent(campaign, id -> profiles.of(campaigns.get(id)));
    }
}
