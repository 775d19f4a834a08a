package vn.daihoi.steering.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.steering.Duty;
import vn.daihoi.steering.internal.Change;
import vn.daihoi.steering.internal.ChangeGroups;
import vn.daihoi.steering.internal.ReadGroups;
import vn.daihoi.steering.internal.Setup;
import vn.daihoi.steering.web.WorkingGroupsView.Candidate;
import vn.daihoi.steering.web.WorkingGroupsView.Choice;
import vn.daihoi.steering.web.WorkingGroupsView.Group;
import vn.daihoi.steering.web.WorkingGroupsView.Line;
import vn.daihoi.steering.web.WorkingGroupsView.Member;
import vn.daihoi.steering.web.WorkingGroupsView.Unit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Puts together what the page of working groups shows.
@Component
class WorkingGroupPages {

    private final ReadGroups groups;
    private final ChangeGroups change;
    private final Campaigns campaigns;
    private final People people;
    private final Access access;

    WorkingGroupPages(
            ReadGroups groups,
            ChangeGroups change,
            Campaigns campaigns,
            People people,
            Access access) {
        this.groups = groups;
        this.change = change;
        this.campaigns = campaigns;
        this.people = people;
        this.access = access;
    }

    static String address(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/working-groups".formatted(campaign.code(), unit.code());
    }

    /// What was typed and could not be taken.
    ///
    /// @param group key of the group; empty for a new one
    /// @param fault message key; empty when nothing is wrong
    record Faulty(String group, String typed, String fault) {

        static final Faulty NONE = new Faulty("", "", "");
    }

    WorkingGroupsView view(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame, Faulty faulty) {
        Setup setup = groups.setup(unit);
        List<CampaignUnit> below = campaigns.children(unit);
        Map<UUID, String> charges =
                groups.charges(unit, below.stream().map(each -> each.id().value()).toList());
        Map<PersonId, String> names = names(setup);
        boolean mayManage = access.may(viewer, Permission.MANAGE_CAMPAIGN, unit);
        return new WorkingGroupsView(
                address(campaign, unit),
                answer(setup, below, charges, frame),
                setup.working().stream()
                        .map(group -> group(campaign, group, below, charges, names))
                        .toList(),
                dissolved(setup, frame),
                lines(unit, mayManage, frame),
                mayManage
                        ? change.candidates(unit).stream()
                                .map(person ->
                                        new Candidate(
                                                person.id().value().toString(), person.name()))
                                .toList()
                        : List.of(),
                mayManage,
                access.may(viewer, Permission.NOTE_VISITS, unit)
                        ? "/c/%s/visits".formatted(campaign.code())
                        : "",
                faulty.typed(),
                faulty.fault().isEmpty() ? "" : frame.text(faulty.fault()),
                faulty.group());
    }

    private Map<PersonId, String> names(Setup setup) {
        return people.names(
                setup.working().stream()
                        .flatMap(group -> group.members().keySet().stream())
                        .distinct()
                        .map(PersonId::new)
                        .toList());
    }

    private static String answer(
            Setup setup, List<CampaignUnit> below, Map<UUID, String> charges, Frame frame) {
        List<String> alone =
                below.stream()
                        .filter(unit -> !charges.containsKey(unit.id().value()))
                        .map(CampaignUnit::name)
                        .toList();
        int working = setup.working().size();
        if (working == 0) {
            return frame.text("steering.answer.none");
        }
        return alone.isEmpty()
                ? frame.text("steering.answer.all", working, below.size())
                : frame.text(
                        "steering.answer.alone",
                        working,
                        below.size() - alone.size(),
                        below.size(),
                        String.join(", ", alone));
    }

    private static Group group(
            Campaign campaign,
            Setup.Group group,
            List<CampaignUnit> below,
            Map<UUID, String> charges,
            Map<PersonId, String> names) {
        var units =
                below.stream()
                        .filter(unit -> group.units().contains(unit.id().value()))
                        .map(unit ->
                                new Unit(
                                        unit.fullName(),
                                        "/c/" + campaign.code() + "/u/" + unit.code()))
                        .toList();
        return new Group(
                group.id().toString(),
                group.name(),
                "/c/" + campaign.code() + "/matrix?group=" + group.id(),
                members(group, names),
                units,
                below.stream().map(unit -> choice(group, unit, charges)).toList());
    }

    private static List<Member> members(Setup.Group group, Map<PersonId, String> names) {
        return group.members().entrySet().stream()
                .sorted(
                        Map.Entry.<UUID, Duty>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(member ->
                        new Member(
                                member.getKey().toString(),
                                names.getOrDefault(new PersonId(member.getKey()), ""),
                                member.getValue().code()))
                .toList();
    }

    private static Choice choice(Setup.Group group, CampaignUnit unit, Map<UUID, String> charges) {
        boolean chosen = group.units().contains(unit.id().value());
        return new Choice(
                unit.code(),
                unit.fullName(),
                chosen,
                chosen ? "" : charges.getOrDefault(unit.id().value(), ""));
    }

    private List<String> dissolved(Setup setup, Frame frame) {
        var lines = new ArrayList<String>();
        for (Setup.Group group : setup.groups()) {
            Instant at = group.dissolvedAt();
            if (at != null) {
                lines.add(frame.text("steering.dissolved.line", group.name(), Moments.show(at)));
            }
        }
        return lines;
    }

    private List<Line> lines(CampaignUnit unit, boolean mayManage, Frame frame) {
        List<Change> changes = groups.changes(unit);
        String last =
                changes.stream()
                        .filter(each -> each.undoneBy() == null)
                        .findFirst()
                        .map(each -> each.id().toString())
                        .orElse("");
        return changes.stream()
                .map(each -> {
                    String undone = each.undoneBy();
                    String id = each.id().toString();
                    return new Line(
                            text(each, frame),
                            each.by(),
                            Moments.show(each.at()),
                            undone == null ? "" : undone,
                            mayManage && id.equals(last) ? id : "");
                })
                .toList();
    }

    /// Duties are kept by their code.
    private static String text(Change each, Frame frame) {
        var arguments = new ArrayList<>(each.arguments());
        if (each.key().endsWith(".appoint")) {
            arguments.set(2, frame.text("steering.duty." + arguments.get(2)));
        }
        return frame.text(each.key(), arguments.toArray());
    }
}
