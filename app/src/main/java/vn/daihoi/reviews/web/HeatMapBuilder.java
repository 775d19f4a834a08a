package vn.daihoi.reviews.web;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;
import vn.daihoi.review.rules.RuleSet;
import vn.daihoi.reviews.internal.Reviewers;
import vn.daihoi.reviews.internal.WeakSpots;
import vn.daihoi.reviews.internal.WeakSpots.Reviewed;
import vn.daihoi.reviews.internal.WeakSpots.Spot;
import vn.daihoi.reviews.web.HeatMap.Cell;
import vn.daihoi.reviews.web.HeatMap.Choice;
import vn.daihoi.reviews.web.HeatMap.Column;
import vn.daihoi.reviews.web.HeatMap.Row;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Lays units and rules out as a table.
@Component
class HeatMapBuilder {

    private final Campaigns campaigns;
    private final WeakSpots spots;
    private final Reviewers reviewers;

    HeatMapBuilder(Campaigns campaigns, WeakSpots spots, Reviewers reviewers) {
        this.campaigns = campaigns;
        this.spots = spots;
        this.reviewers = reviewers;
    }

    /// @param units one row each; findings of the units below count for them
    /// @param kind public id of a document kind; anything unknown shows all
    HeatMap build(
            Campaign campaign, List<CampaignUnit> units, String under, String kind, Frame frame) {
        var rules = reviewers.of(campaign.profile()).rules();
        var shown = rules.forms().isKind(kind) ? kind : "";
        var found = spots.of(campaign.id(), shown);
        var reviewed = spots.reviewed(campaign.id(), shown);
        var table = new Table(campaign, branches(campaign, units, reviewed), rules, frame);
        var columns = table.columns(found);
        var rows = table.rows(units, columns, found, reviewed);
        return new HeatMap(
                "/c/" + campaign.code() + "/weak-spots",
                under,
                answer(columns, rows, frame),
                shown,
                kinds(rules, frame.texts().locale()),
                columns,
                rows);
    }

    /// Each unit with a reviewed document, and the row that it counts for.
    private Map<UnitId, CampaignUnit> branches(
            Campaign campaign, List<CampaignUnit> units, List<Reviewed> reviewed) {
        var ids = reviewed.stream().map(Reviewed::unit).collect(Collectors.toSet());
        Map<UnitId, CampaignUnit> branches = new HashMap<>();
        for (var unit : campaigns.units(campaign.id(), ids)) {
            units.stream()
                    .filter(unit::isWithin)
                    .findFirst()
                    .ifPresent(row -> branches.put(unit.id(), row));
        }
        return branches;
    }

    private static String answer(List<Column> columns, List<Row> rows, Frame frame) {
        long reviewed = rows.stream().filter(row -> row.documents() > 0).count();
        if (reviewed == 0) {
            return frame.text("reviews.heat.none-reviewed");
        }
        if (columns.isEmpty()) {
            return frame.text("reviews.heat.clean", reviewed);
        }
        var widest = columns.getFirst();
        if (widest.units() == 1) {
            return frame.text("reviews.heat.none-common", reviewed);
        }
        return frame.text("reviews.heat.answer", widest.title(), widest.units(), reviewed);
    }

    private static List<Choice> kinds(RuleSet rules, Locale locale) {
        return rules.forms().kinds().stream()
                .map(kind -> new Choice(kind.kind(), rules.forms().nameOf(kind.kind()).in(locale)))
                .toList();
    }

    /// @param branches the row of each unit with a reviewed document
    private record Table(
            Campaign campaign, Map<UnitId, CampaignUnit> branches, RuleSet rules, Frame frame) {

        List<Column> columns(List<Spot> found) {
            Map<String, Set<CampaignUnit>> units =
                    found.stream()
                            .filter(spot -> branches.containsKey(spot.unit()))
                            .collect(
                                    Collectors.groupingBy(
                                            Spot::rule,
                                            Collectors.mapping(
                                                    spot -> branches.get(spot.unit()),
                                                    Collectors.toSet())));
            return units.entrySet().stream()
                    .map(rule ->
                            new Column(rule.getKey(), title(rule.getKey()), rule.getValue().size()))
                    .sorted(
                            Comparator.comparingInt(Column::units)
                                    .reversed()
                                    .thenComparing(Column::rule))
                    .toList();
        }

        private String title(String rule) {
            return rules.rule(rule)
                    .map(each -> each.title().in(frame.texts().locale()))
                    .orElse(rule);
        }

        List<Row> rows(
                List<CampaignUnit> units,
                List<Column> columns,
                List<Spot> found,
                List<Reviewed> reviewed) {
            return units.stream()
                    .map(unit -> row(unit, columns, of(unit, found), documents(unit, reviewed)))
                    .sorted(Comparator.comparingInt(Row::findings).reversed())
                    .toList();
        }

        private List<Spot> of(CampaignUnit unit, List<Spot> found) {
            return found.stream().filter(spot -> unit.equals(branches.get(spot.unit()))).toList();
        }

        private int documents(CampaignUnit unit, List<Reviewed> reviewed) {
            return (int)
                    reviewed.stream()
                            .filter(each -> unit.equals(branches.get(each.unit())))
                            .count();
        }

        private Row row(CampaignUnit unit, List<Column> columns, List<Spot> found, int documents) {
            return new Row(
                    unit.code(),
                    unit.fullName(),
                    isAlone(unit, found) ? dossier(unit) : below(unit),
                    documents,
                    found.stream().mapToInt(Spot::findings).sum(),
                    columns.stream().map(column -> cell(unit, column, found)).toList());
        }

        private Cell cell(CampaignUnit unit, Column column, List<Spot> found) {
            var here = found.stream().filter(spot -> spot.rule().equals(column.rule())).toList();
            int findings = here.stream().mapToInt(Spot::findings).sum();
            return new Cell(findings, findings == 0 ? "" : place(unit, here));
        }

        /// The document with most of them; the next level of units where they lie below.
        private String place(CampaignUnit unit, List<Spot> here) {
            var worst = here.stream().max(Comparator.comparingInt(Spot::findings)).orElseThrow();
            return isAlone(unit, here)
                    ? "%s/%s/v/%d?rule=%s"
                            .formatted(dossier(unit), worst.key(), worst.version(), worst.rule())
                    : below(unit);
        }

        private static boolean isAlone(CampaignUnit unit, List<Spot> found) {
            return found.stream().allMatch(spot -> spot.unit().equals(unit.id()));
        }

        private String dossier(CampaignUnit unit) {
            return "/c/%s/u/%s/dossier".formatted(campaign.code(), unit.code());
        }

        private String below(CampaignUnit unit) {
            return "/c/%s/weak-spots?under=%s".formatted(campaign.code(), unit.code());
        }
    }
}
