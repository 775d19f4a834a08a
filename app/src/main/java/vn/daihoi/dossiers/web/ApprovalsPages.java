package vn.daihoi.dossiers.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.internal.ApprovalStore;
import vn.daihoi.dossiers.internal.Ruling;
import vn.daihoi.dossiers.internal.Submission;
import vn.daihoi.dossiers.web.ApprovalsView.Choice;
import vn.daihoi.dossiers.web.ApprovalsView.Row;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Fold;
import vn.daihoi.pages.Frame;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts together the list of the units' approvals.
@Component
class ApprovalsPages {

    /// Units that are shown; who has more below begins with these.
    private static final int MOST = 500;

    private static final int LARGE = 2000;

    private final ApprovalStore store;
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final Access access;

    ApprovalsPages(ApprovalStore store, Dossiers dossiers, Campaigns campaigns, Access access) {
        this.store = store;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.access = access;
    }

    @Transactional
    ApprovalsView view(Campaign campaign, Viewer viewer, String q, String state, Frame frame) {
        List<CampaignUnit> units = units(campaign, viewer);
        var current = store.current(campaign.id(), units.stream().map(CampaignUnit::id).toList());
        List<Row> all =
                units.stream()
                        .map(unit -> row(campaign, unit, current.get(unit.id()), frame))
                        .toList();
        List<Row> shown =
                all.stream()
                        .filter(row -> state.isEmpty() || row.state().equals(state))
                        .filter(row -> Fold.of(row.unit()).contains(Fold.of(q)))
                        .toList();
        return new ApprovalsView(
                "/c/" + campaign.code() + "/approvals",
                frame.text(
                        "dossiers.approvals.answer",
                        count(all, "approved"),
                        all.size(),
                        count(all, "waiting"),
                        count(all, "returned"),
                        count(all, "none")),
                q,
                state,
                Stream.of("none", "waiting", "returned", "approved")
                        .map(code ->
                                new Choice(code, frame.text("dossiers.approvals.state." + code)))
                        .toList(),
                shown,
                all.size() - shown.size());
    }

    private static long count(List<Row> rows, String state) {
        return rows.stream().filter(row -> row.state().equals(state)).count();
    }

    /// Units of the viewer's branches that hold a congress; of a very large branch, those directly
    /// below.
    private List<CampaignUnit> units(Campaign campaign, Viewer viewer) {
        var units = new LinkedHashSet<CampaignUnit>();
        for (CampaignUnit top : access.branches(viewer, Permission.VIEW_DOSSIER, campaign.id())) {
            units.add(top);
            units.addAll(
                    campaigns.size(top) > LARGE ? campaigns.children(top) : campaigns.branch(top));
        }
        var holds = new HashMap<String, Boolean>();
        return units.stream()
                .filter(unit ->
                        holds.computeIfAbsent(unit.level(), _ -> !dossiers.kinds(unit).isEmpty()))
                .limit(MOST)
                .toList();
    }

    private static Row row(
            Campaign campaign, CampaignUnit unit, @Nullable Submission current, Frame frame) {
        return new Row(
                unit.fullName(),
                ApprovalPages.address(campaign, unit),
                state(current),
                current == null
                        ? ""
                        : frame.text(
                                "dossiers.approvals.submitted",
                                current.number(),
                                frame.day(current.on())),
                state(current, Side.PARTY),
                words(current, Side.PARTY, frame),
                state(current, Side.UPPER),
                words(current, Side.UPPER, frame));
    }

    private static String state(@Nullable Submission current) {
        if (current == null) {
            return "none";
        }
        if (current.isApproved()) {
            return "approved";
        }
        return current.isReturned() ? "returned" : "waiting";
    }

    private static String state(@Nullable Submission current, Side side) {
        return current == null
                ? "none"
                : current.of(side).map(ApprovalPages.Words::state).orElse("waiting");
    }

    private static String words(@Nullable Submission current, Side side, Frame frame) {
        Optional<Ruling> said = Optional.ofNullable(current).flatMap(one -> one.of(side));
        return said.map(ruling ->
                        (frame.text("dossiers.approvals.state." + ApprovalPages.Words.state(ruling))
                                        + " "
                                        + ruling.number()
                                        + " "
                                        + frame.day(ruling.on()))
                                .replaceAll("\\s+", " "))
                .orElseGet(() ->
                        frame.text(
                                current == null
                                        ? "dossiers.approvals.state.none"
                                        : "dossiers.approvals.state.waiting"));
    }
}
