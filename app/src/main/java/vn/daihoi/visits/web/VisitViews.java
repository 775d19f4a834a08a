package vn.daihoi.visits.web;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.tasks.TaskState;
import vn.daihoi.tasks.Tasks;
import vn.daihoi.visits.internal.FollowUps;
import vn.daihoi.visits.internal.Visit;
import vn.daihoi.visits.web.VisitView.Other;
import vn.daihoi.visits.web.VisitView.Piece;
import vn.daihoi.visits.web.VisitView.Work;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Visits in the viewer's language.
@Component
class VisitViews {

    private final CampaignProfiles profiles;
    private final Campaigns campaigns;
    private final FollowUps followUps;

    VisitViews(CampaignProfiles profiles, Campaigns campaigns, FollowUps followUps) {
        this.profiles = profiles;
        this.campaigns = campaigns;
        this.followUps = followUps;
    }

    static String address(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/visits".formatted(campaign.code(), unit.code());
    }

    VisitView view(Campaign campaign, CampaignUnit unit, Visit visit, Frame frame) {
        String address = address(campaign, unit) + "/" + visit.id();
        Map<String, String> items = items(campaign, frame);
        LocalDate today = campaigns.today(campaign.id());
        List<Work> works =
                followUps.of(unit, visit).stream().map(each -> work(each, today, frame)).toList();
        String by = visit.notedBy();
        return new VisitView(
                address,
                visit.id().toString(),
                visit.who().isEmpty()
                        ? frame.day(visit.day())
                        : frame.text("visits.about", frame.day(visit.day()), visit.who()),
                by == null
                        ? frame.text("visits.planned-by", visit.plannedBy())
                        : frame.text("visits.noted-by", by),
                visit.isPlanned(),
                visit.words(),
                visit.version(),
                visit.findings().stream()
                        .map(each ->
                                each.item() == null
                                        ? each.words()
                                        : items.getOrDefault(each.item(), each.item()))
                        .toList(),
                works,
                visit.photos().stream().map(photo -> address + "/photos/" + photo).toList(),
                visit.parallel().stream().map(each -> other(visit, each)).toList(),
                !visit.findings().isEmpty() || works.stream().anyMatch(work -> !work.done()));
    }

    private Map<String, String> items(Campaign campaign, Frame frame) {
        return profiles.of(campaign).checklist().stream()
                .collect(
                        Collectors.toMap(
                                item -> item.id(), item -> item.text().in(frame.texts().locale())));
    }

    private static Work work(Tasks.Stand each, LocalDate today, Frame frame) {
        LocalDate due = each.due();
        boolean isOpen = each.state() == TaskState.OPEN;
        String about =
                due == null
                        ? each.responsible()
                        : frame.text("visits.work.due", frame.day(due))
                                + (each.responsible().isEmpty() ? "" : " · " + each.responsible());
        return new Work(
                each.address(),
                each.title(),
                about,
                isOpen && due != null && due.isBefore(today),
                !isOpen);
    }

    /// Lines that do not stand in the words of the visit are marked.
    private static Other other(Visit visit, Visit.Parallel each) {
        var known = new HashSet<>(visit.words().lines().map(String::strip).toList());
        List<Piece> pieces =
                each.words()
                        .lines()
                        .map(line -> new Piece(line, !known.contains(line.strip())))
                        .toList();
        return new Other(each.id().toString(), each.by(), pieces);
    }
}
