package vn.daihoi.home;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.Directives;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.Proofs;
import vn.daihoi.plans.State;
import vn.daihoi.tasks.Tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Finds what matters to the viewer today.
@Component
class HomeBuilder {

    /// Beyond this a page would ask each unit by itself; the matrix answers by roll-ups.
    private static final int MOST_UNITS = 500;

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Plans plans;
    private final Proofs proofs;
    private final Access access;
    private final HomePapers papers;
    private final Directives directives;
    private final Tasks tasks;

    HomeBuilder(
            Campaigns campaigns,
            CampaignProfiles profiles,
            Plans plans,
            Proofs proofs,
            Access access,
            HomePapers papers,
            Directives directives,
            Tasks tasks) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.plans = plans;
        this.proofs = proofs;
        this.access = access;
        this.papers = papers;
        this.directives = directives;
        this.tasks = tasks;
    }

    HomePage build(Campaign campaign, List<CampaignUnit> branches, Viewer viewer, Frame frame) {
        List<CampaignUnit> units = planned(campaign, branches);
        Map<UnitId, List<Milestone>> steps =
                plans.of(campaign.id(), units.stream().map(CampaignUnit::id).toList());
        var lines =
                new Lines(
                        campaign,
                        units,
                        steps,
                        names(campaign, frame),
                        plans.today(campaign.id()),
                        frame);
        boolean several = units.size() > 1;
        var late = lines.late(several);
        var soon = lines.soon(several);
        return new HomePage(
                lines.answer(late, soon, several),
                several ? "/c/" + campaign.code() + "/matrix" : null,
                several ? "/c/" + campaign.code() + "/weak-spots" : null,
                several ? "/c/" + campaign.code() + "/overlap" : null,
                several ? "/c/" + campaign.code() + "/approvals" : null,
                directives.waiting(branches.getFirst()),
                "/c/" + campaign.code() + "/directives",
                proofs(campaign, viewer),
                "/c/" + campaign.code() + "/proofs",
                tasks.of(campaign.id(), viewer.id()),
                "/c/" + campaign.code() + "/tasks",
                first(late),
                late.size(),
                first(soon),
                papers.newest(campaign, units, viewer, frame, several));
    }

    private int proofs(Campaign campaign, Viewer viewer) {
        return proofs.waiting(
                campaign.id(),
                access.branches(viewer, Permission.ACCEPT_PROOF, campaign.id()).stream()
                        .map(CampaignUnit::id)
                        .toList());
    }

    /// Units below the viewer's branches that have steps of their own.
    private List<CampaignUnit> planned(Campaign campaign, List<CampaignUnit> branches) {
        var units = new ArrayList<CampaignUnit>();
        for (CampaignUnit branch : branches) {
            units.add(branch);
            units.addAll(campaigns.children(branch));
            campaigns.children(branch).stream()
                    .limit(MOST_UNITS)
                    .map(campaigns::children)
                    .forEach(units::addAll);
        }
        var known =
                plans.of(
                        campaign.id(),
                        units.stream().limit(MOST_UNITS).map(CampaignUnit::id).toList());
        return units.stream().filter(unit -> known.containsKey(unit.id())).distinct().toList();
    }

    private Map<String, String> names(Campaign campaign, Frame frame) {
        return profiles.of(campaign).milestones().stream()
                .collect(
                        Collectors.toMap(
                                each -> each.id(), each -> each.name().in(frame.texts().locale())));
    }

    private static <T> List<T> first(List<T> all) {
        return all.stream().limit(HomePage.MOST).toList();
    }

    /// The steps of all units as lines of the page.
    private record Lines(
            Campaign campaign,
            List<CampaignUnit> units,
            Map<UnitId, List<Milestone>> steps,
            Map<String, String> names,
            LocalDate today,
            Frame frame) {

        List<HomePage.Step> late(boolean named) {
            return lines(
                    State.OVERDUE,
                    Comparator.comparingLong((Milestone step) -> step.daysLate(today)).reversed(),
                    named);
        }

        List<HomePage.Step> soon(boolean named) {
            return lines(
                    State.DUE_SOON,
                    Comparator.comparing(step -> Objects.requireNonNull(step.due())),
                    named);
        }

        private List<HomePage.Step> lines(State state, Comparator<Milestone> order, boolean named) {
            Map<UnitId, CampaignUnit> byId =
                    units.stream().collect(Collectors.toMap(CampaignUnit::id, unit -> unit));
            return units.stream()
                    .flatMap(unit -> steps.getOrDefault(unit.id(), List.of()).stream())
                    .filter(step -> step.state() == state)
                    .sorted(order)
                    .map(step -> line(step, Objects.requireNonNull(byId.get(step.unit())), named))
                    .toList();
        }

        private HomePage.Step line(Milestone step, CampaignUnit unit, boolean named) {
            String when =
                    step.state() == State.OVERDUE
                            ? frame.text("home.late", step.daysLate(today))
                            : frame.text("home.due", frame.day(step.due()));
            return new HomePage.Step(
                    named ? unit.fullName() : "",
                    names.getOrDefault(step.step(), step.step()),
                    "/c/%s/u/%s#step-%s".formatted(campaign.code(), unit.code(), step.step()),
                    step.state(),
                    when,
                    Objects.requireNonNullElse(step.delayReason(), ""));
        }

        String answer(List<HomePage.Step> late, List<HomePage.Step> soon, boolean several) {
            if (steps.isEmpty()) {
                return frame.text("home.answer.no-steps");
            }
            if (several) {
                long behind = late.stream().map(HomePage.Step::unit).distinct().count();
                return frame.text("home.answer.several", behind, steps.size(), late.size());
            }
            return late.isEmpty() && soon.isEmpty()
                    ? frame.text("home.answer.all-well") + next()
                    : frame.text("home.answer.one", late.size(), soon.size());
        }

        /// The step that comes due next, in words; empty when no day is known for any.
        private String next() {
            return steps.values().stream()
                    .flatMap(List::stream)
                    .filter(step -> step.state() == State.NOT_DUE && step.due() != null)
                    .min(Comparator.comparing(step -> Objects.requireNonNull(step.due())))
                    .map(step ->
                            " "
                                    + frame.text(
                                            "home.answer.next",
                                            names.getOrDefault(step.step(), step.step()),
                                            frame.day(step.due())))
                    .orElse("");
        }
    }
}
