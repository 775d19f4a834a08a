package vn.daihoi.obstacles.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.internal.Obstacle;
import vn.daihoi.obstacles.internal.ObstacleFilter;
import vn.daihoi.obstacles.internal.ObstacleState;
import vn.daihoi.obstacles.internal.ObstacleStore;
import vn.daihoi.obstacles.web.ObstaclesView.Choice;
import vn.daihoi.obstacles.web.ObstaclesView.Row;
import vn.daihoi.obstacles.web.ObstaclesView.Tab;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Puts together the list of obstacles.
@Component
class ListPages {

    private final ObstacleStore store;
    private final ObstacleWords words;
    private final Campaigns campaigns;
    private final Access access;

    ListPages(ObstacleStore store, ObstacleWords words, Campaigns campaigns, Access access) {
        this.store = store;
        this.words = words;
        this.campaigns = campaigns;
        this.access = access;
    }

    ObstaclesView view(
            Campaign campaign,
            CampaignUnit branch,
            Viewer viewer,
            ObstacleFilter filter,
            Frame frame) {
        CampaignUnit unit = chosen(branch, filter);
        List<Row> rows = words.rows(campaign, store.list(branch, unit, filter), frame);
        Map<ObstacleState, Integer> counts = store.counts(branch, unit, filter);
        return new ObstaclesView(
                Addresses.list(campaign, branch),
                Addresses.library(campaign, branch),
                answer(branch, frame),
                filter,
                tabs(counts, filter, frame),
                rows,
                choices(branch),
                access.may(viewer, Permission.RAISE_OBSTACLES, branch),
                counts.isEmpty() && !filter.isNarrowed());
    }

    /// The unit that the filter names, where it lies in the branch; the branch otherwise.
    private CampaignUnit chosen(CampaignUnit branch, ObstacleFilter filter) {
        return filter.unit().isEmpty()
                ? branch
                : campaigns
                        .unit(branch.campaign(), filter.unit())
                        .filter(unit -> unit.isWithin(branch))
                        .orElse(branch);
    }

    private String answer(CampaignUnit branch, Frame frame) {
        List<Obstacle> open = store.list(branch, branch, ObstacleFilter.open());
        if (open.isEmpty()) {
            return frame.text("obstacles.answer.none");
        }
        var today = campaigns.today(branch.campaign());
        Obstacle oldest =
                open.stream().max(Comparator.comparingLong(each -> each.days(today))).orElseThrow();
        long here = open.stream().filter(each -> each.owner().equals(branch.id())).count();
        String unit =
                campaigns
                        .unit(branch.campaign(), oldest.unit())
                        .map(CampaignUnit::fullName)
                        .orElse("");
        return frame.text(
                "obstacles.answer.open",
                open.size(),
                here,
                oldest.days(today),
                unit,
                oldest.title());
    }

    private static List<Tab> tabs(
            Map<ObstacleState, Integer> counts, ObstacleFilter filter, Frame frame) {
        var tabs = new ArrayList<Tab>();
        for (ObstacleState state : ObstacleState.values()) {
            tabs.add(
                    tab(
                            frame.text(state.messageKey()),
                            counts.getOrDefault(state, 0),
                            filter,
                            state));
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        tabs.add(tab(frame.text("obstacles.state.all"), all, filter, null));
        return tabs;
    }

    private static Tab tab(
            String label, int count, ObstacleFilter filter, @Nullable ObstacleState state) {
        return new Tab(label, count, filter.in(state).query(), filter.state() == state);
    }

    private List<Choice> choices(CampaignUnit branch) {
        return campaigns.children(branch).stream()
                .map(unit -> new Choice(unit.code(), unit.fullName()))
                .toList();
    }
}
