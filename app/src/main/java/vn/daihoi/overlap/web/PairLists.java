package vn.daihoi.overlap.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.overlap.internal.Decisions;
import vn.daihoi.overlap.internal.Names;
import vn.daihoi.overlap.internal.Pair;
import vn.daihoi.overlap.internal.PairId;
import vn.daihoi.overlap.internal.Pairs;
import vn.daihoi.overlap.internal.Side;
import vn.daihoi.overlap.web.PairListView.Branch;
import vn.daihoi.overlap.web.PairListView.Choice;
import vn.daihoi.overlap.web.PairListView.Row;
import vn.daihoi.pages.Fold;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts together the pairs that a viewer may see, with what may be told of each.
@Component
class PairLists {

    /// Pairs that one page bears.
    private static final int MOST = 1000;

    private final Pairs pairs;
    private final Decisions decisions;
    private final Campaigns campaigns;
    private final Names names;
    private final Access access;

    PairLists(Pairs pairs, Decisions decisions, Campaigns campaigns, Names names, Access access) {
        this.pairs = pairs;
        this.decisions = decisions;
        this.campaigns = campaigns;
        this.names = names;
        this.access = access;
    }

    PairListView view(Campaign campaign, Viewer viewer, PairFilter filter, Texts texts) {
        List<CampaignUnit> branches =
                access.branches(viewer, Permission.VIEW_DOSSIER, campaign.id());
        List<Pair> found = pairs.between(branches, MOST);
        var telling =
                new Telling(campaign, branches, units(campaign, found), decided(found), texts);
        List<Told> told = found.stream().flatMap(pair -> telling.told(pair).stream()).toList();
        List<Told> shown =
                told.stream().filter(each -> each.passes(filter)).sorted(order(filter)).toList();
        return new PairListView(
                "/c/" + campaign.code() + "/overlap",
                answer(told, texts),
                !told.isEmpty(),
                found.size() == MOST ? MOST : 0,
                filter,
                kinds(campaign, told, texts),
                shown.stream().map(Told::row).toList(),
                OrderGraph.of(shown.stream().map(Told::edge).filter(Objects::nonNull).toList()),
                access.branches(viewer, Permission.EDIT_DOSSIER, campaign.id()).stream()
                        .map(unit -> branch(campaign, unit))
                        .toList());
    }

    private static Branch branch(Campaign campaign, CampaignUnit unit) {
        return new Branch(
                "/c/%s/u/%s/overlap/rest".formatted(campaign.code(), unit.code()), unit.fullName());
    }

    private Map<UnitId, CampaignUnit> units(Campaign campaign, List<Pair> found) {
        var ids =
                found.stream()
                        .flatMap(pair -> Stream.of(pair.mine().unit(), pair.theirs().unit()))
                        .distinct()
                        .toList();
        return campaigns.units(campaign.id(), ids).stream()
                .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
    }

    private Map<PairId, Integer> decided(List<Pair> found) {
        return decisions.counts(found);
    }

    private static String answer(List<Told> told, Texts texts) {
        if (told.isEmpty()) {
            return texts.text("overlap.list.none");
        }
        Row most = told.getFirst().row();
        return texts.text(
                "overlap.list.answer",
                told.size(),
                told.stream().filter(each -> !each.row().isDecided()).count(),
                most.unit(),
                most.otherUnit(),
                most.words());
    }

    private List<Choice> kinds(Campaign campaign, List<Told> told, Texts texts) {
        return told.stream()
                .map(each -> each.pair().mine().key().kind())
                .distinct()
                .map(kind -> new Choice(kind, names.kind(campaign.id(), kind, texts.locale())))
                .toList();
    }

    private static Comparator<Told> order(PairFilter filter) {
        return switch (filter.sort()) {
            case "share" -> Comparator.comparingInt((Told told) -> told.row().percent()).reversed();
            case "unit" ->
                    Comparator.comparing(
                            told -> told.row().unit(), Collator.getInstance(Texts.VIETNAMESE));
            case "time" -> Comparator.comparing(Told::latest).reversed();
            default -> Comparator.comparingInt((Told told) -> told.row().words()).reversed();
        };
    }

    /// A pair with its row.
    private record Told(Pair pair, Row row, OrderGraph.@Nullable Edge edge) {

        boolean passes(PairFilter filter) {
            String words = Fold.of(filter.q());
            return (words.isEmpty() || Fold.of(row.unit() + " " + row.otherUnit()).contains(words))
                    && (filter.kind().isEmpty() || filter.kind().equals(pair.mine().key().kind()))
                    && (filter.state().isEmpty()
                            || filter.state().equals("decided") == row.isDecided());
        }

        Instant latest() {
            return pair.mine().since().isAfter(pair.theirs().since())
                    ? pair.mine().since()
                    : pair.theirs().since();
        }
    }

    /// Tells of each pair what the viewer may know.
    private final class Telling {

        private final Campaign campaign;
        private final List<CampaignUnit> branches;
        private final Map<UnitId, CampaignUnit> units;
        private final Map<PairId, Integer> decided;
        private final Texts texts;

        Telling(
                Campaign campaign,
                List<CampaignUnit> branches,
                Map<UnitId, CampaignUnit> units,
                Map<PairId, Integer> decided,
                Texts texts) {
            this.campaign = campaign;
            this.branches = branches;
            this.units = units;
            this.decided = decided;
            this.texts = texts;
        }

        /// Empty when a unit left the campaign.
        List<Told> told(Pair pair) {
            CampaignUnit unit = units.get(pair.mine().unit());
            CampaignUnit other = units.get(pair.theirs().unit());
            return unit == null || other == null ? List.of() : List.of(told(pair, unit, other));
        }

        private Told told(Pair pair, CampaignUnit unit, CampaignUnit other) {
            boolean whole = branches.stream().anyMatch(other::isWithin);
            var row =
                    new Row(
                            address(pair.mine(), unit) + "/overlap/" + pair.id().value(),
                            unit.fullName(),
                            other.fullName(),
                            names.kind(campaign.id(), pair.mine().key().kind(), texts.locale()),
                            pair.mine().shared(),
                            pair.mine().percent(),
                            whole ? pair.theirs().percent() : -1,
                            whole ? order(pair, unit, other) : "",
                            pair.passages(),
                            decided.getOrDefault(pair.id(), 0));
            return new Told(pair, row, whole ? edge(pair, unit, other) : null);
        }

        private String address(Side side, CampaignUnit unit) {
            return "/c/%s/u/%s/dossier/%s".formatted(campaign.code(), unit.code(), side.key());
        }

        private String order(Pair pair, CampaignUnit unit, CampaignUnit other) {
            String mine = Moments.show(pair.mine().since());
            String theirs = Moments.show(pair.theirs().since());
            if (pair.isAtOnce()) {
                return texts.text("overlap.list.at-once", mine);
            }
            return pair.first()
                    ? texts.text(
                            "overlap.list.first", unit.fullName(), mine, other.fullName(), theirs)
                    : texts.text(
                            "overlap.list.first", other.fullName(), theirs, unit.fullName(), mine);
        }

        private OrderGraph.@Nullable Edge edge(Pair pair, CampaignUnit unit, CampaignUnit other) {
            if (pair.isAtOnce()) {
                return null;
            }
            var one = new OrderGraph.Stand(unit.id(), unit.fullName(), pair.mine().since());
            var two = new OrderGraph.Stand(other.id(), other.fullName(), pair.theirs().since());
            return pair.first()
                    ? new OrderGraph.Edge(one, two, pair.mine().shared())
                    : new OrderGraph.Edge(two, one, pair.mine().shared());
        }
    }
}
