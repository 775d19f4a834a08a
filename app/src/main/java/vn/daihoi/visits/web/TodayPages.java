package vn.daihoi.visits.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.Obstacles;
import vn.daihoi.obstacles.OpenObstacle;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.State;
import vn.daihoi.profile.CongressPart;
import vn.daihoi.steering.WorkingGroup;
import vn.daihoi.steering.WorkingGroups;
import vn.daihoi.tasks.Tasks;
import vn.daihoi.visits.internal.FollowUps;
import vn.daihoi.visits.internal.VisitStore;
import vn.daihoi.visits.web.NoteView.Item;
import vn.daihoi.visits.web.NoteView.Part;
import vn.daihoi.visits.web.NoteView.Unit;
import vn.daihoi.visits.web.TodayView.Ward;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a member of a working group takes along: the units in its charge and what is open there.
@Component
class TodayPages {

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final WorkingGroups groups;
    private final Plans plans;
    private final Obstacles obstacles;
    private final VisitStore visits;
    private final FollowUps followUps;
    private final Access access;

    TodayPages(
            Campaigns campaigns,
            CampaignProfiles profiles,
            WorkingGroups groups,
            Plans plans,
            Obstacles obstacles,
            VisitStore visits,
            FollowUps followUps,
            Access access) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.groups = groups;
        this.plans = plans;
        this.obstacles = obstacles;
        this.visits = visits;
        this.followUps = followUps;
        this.access = access;
    }

    /// Those of the viewer's groups; all below the viewer's units for who is in no group.
    List<CampaignUnit> wards(Campaign campaign, Viewer viewer) {
        List<CampaignUnit> all =
                access.branches(viewer, Permission.NOTE_VISITS, campaign.id()).stream()
                        .flatMap(branch -> campaigns.children(branch).stream())
                        .toList();
        Set<UnitId> own =
                groups.of(campaign.id()).stream()
                        .filter(group -> group.members().containsKey(viewer.id()))
                        .map(WorkingGroup::units)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
        List<CampaignUnit> mine = all.stream().filter(unit -> own.contains(unit.id())).toList();
        return mine.isEmpty() ? all : mine;
    }

    TodayView today(Campaign campaign, Viewer viewer, Frame frame) {
        List<CampaignUnit> units = wards(campaign, viewer);
        LocalDate today = campaigns.today(campaign.id());
        var facts = new Facts(campaign, units, today, frame);
        Map<UnitId, LocalDate> next = visits.next(units, today);
        List<Ward> wards =
                units.stream()
                        .sorted(
                                Comparator.comparing((CampaignUnit unit) ->
                                        next.getOrDefault(unit.id(), LocalDate.MAX)))
                        .map(unit -> facts.ward(unit, next.get(unit.id())))
                        .toList();
        long planned = wards.stream().filter(Ward::isToday).count();
        return new TodayView(
                frame.text("visits.today.answer", wards.size(), planned), note(campaign), wards);
    }

    private static String note(Campaign campaign) {
        return "/c/%s/visits/note".formatted(campaign.code());
    }

    NoteView note(Campaign campaign, Viewer viewer, NoteForm form, String fault, Frame frame) {
        LocalDate today = campaigns.today(campaign.id());
        LocalDate day = form.day();
        return new NoteView(
                note(campaign),
                "/c/%s/visits".formatted(campaign.code()),
                (day == null ? today : day).toString(),
                units(campaign, viewer, form),
                parts(campaign, frame),
                form,
                fault.isEmpty() ? "" : frame.text(fault));
    }

    /// The unit that the form names stands among them, also where another group looks after it.
    private List<Unit> units(Campaign campaign, Viewer viewer, NoteForm form) {
        var units = new ArrayList<>(wards(campaign, viewer));
        campaigns
                .unit(campaign.id(), form.ward())
                .filter(unit -> !units.contains(unit))
                .filter(unit -> access.may(viewer, Permission.NOTE_VISITS, unit))
                .ifPresent(units::addFirst);
        return units.stream().map(unit -> new Unit(unit.code(), unit.fullName())).toList();
    }

    private List<Part> parts(Campaign campaign, Frame frame) {
        var parts = new ArrayList<Part>();
        for (CongressPart part : CongressPart.values()) {
            List<Item> items =
                    profiles.of(campaign).checklist().stream()
                            .filter(item -> item.part() == part)
                            .map(item ->
                                    new Item(item.id(), item.text().in(frame.texts().locale())))
                            .toList();
            if (!items.isEmpty()) {
                parts.add(new Part(frame.text("visits.part." + part.code()), items));
            }
        }
        return parts;
    }

    /// What is open at each unit.
    private final class Facts {

        private final Campaign campaign;
        private final LocalDate today;
        private final Frame frame;
        private final Map<UnitId, List<Milestone>> steps;
        private final Map<UnitId, LocalDate> last;

        Facts(Campaign campaign, List<CampaignUnit> units, LocalDate today, Frame frame) {
            this.campaign = campaign;
            this.today = today;
            this.frame = frame;
            this.steps = plans.of(campaign.id(), units.stream().map(CampaignUnit::id).toList());
            this.last = visits.last(units);
        }

        Ward ward(CampaignUnit unit, @org.jspecify.annotations.Nullable LocalDate next) {
            return new Ward(
                    unit.code(),
                    unit.fullName(),
                    VisitViews.address(campaign, unit),
                    "/c/%s/u/%s".formatted(campaign.code(), unit.code()),
                    last(unit),
                    next == null ? "" : frame.text("visits.next", frame.day(next)),
                    today.equals(next),
                    steps.getOrDefault(unit.id(), List.of()).stream()
                            .filter(step -> step.state() == State.OVERDUE)
                            .map(this::late)
                            .toList(),
                    obstacles.open(unit).stream().map(OpenObstacle::title).toList(),
                    followUps.open(unit).stream().map(Tasks.Stand::title).toList());
        }

        private String last(CampaignUnit unit) {
            LocalDate day = last.get(unit.id());
            return day == null
                    ? frame.text("visits.last.never")
                    : frame.text(
                            "visits.last", frame.day(day), ChronoUnit.DAYS.between(day, today));
        }

        private String late(Milestone step) {
            return frame.text(
                    "visits.late",
                    profiles.of(campaign).milestoneName(step.step(), frame.texts().locale()),
                    step.daysLate(today));
        }
    }
}
