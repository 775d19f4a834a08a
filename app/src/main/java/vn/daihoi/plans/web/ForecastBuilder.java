package vn.daihoi.plans.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Fold;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.internal.forecast.Forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Foretells for the units below one, or for one beside its neighbours.
@Component
class ForecastBuilder {

    private static final List<String> RISKS =
            List.of("likely", "possible", "low", "ready", "unknown", "over");

    /// So many neighbours show the pace well enough for one unit's page.
    private static final int NEIGHBOURS = 60;

    private static final int NAMED = 5;

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Plans plans;
    private final CongressDays days;

    ForecastBuilder(
            Campaigns campaigns, CampaignProfiles profiles, Plans plans, CongressDays days) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.plans = plans;
        this.days = days;
    }

    private record Facts(
            Map<UnitId, List<Milestone>> steps,
            Map<UnitId, LocalDate> congresses,
            LocalDate today) {

        Forecast forecast() {
            return new Forecast(steps, congresses, today);
        }
    }

    private Facts facts(Campaign campaign, List<CampaignUnit> units) {
        var ids = units.stream().map(CampaignUnit::id).toList();
        return new Facts(
                plans.of(campaign.id(), ids),
                days.of(campaign.id(), ids),
                plans.today(campaign.id()));
    }

    /// One unit, for its own page.
    @Transactional
    ForecastLine line(Campaign campaign, CampaignUnit unit, Frame frame) {
        Facts facts = facts(campaign, neighbours(unit));
        return words(campaign, frame)
                .line(unit, facts.congresses().get(unit.id()), facts.forecast().of(unit.id()));
    }

    /// The unit itself and those beside it.
    private List<CampaignUnit> neighbours(CampaignUnit unit) {
        var above =
                campaigns.ancestry(unit).stream()
                        .filter(each -> !each.id().equals(unit.id()))
                        .toList();
        return above.isEmpty()
                ? List.of(unit)
                : Stream.concat(
                                Stream.of(unit),
                                campaigns.children(above.getLast(), NEIGHBOURS + 1).stream()
                                        .filter(each -> !each.id().equals(unit.id()))
                                        .limit(NEIGHBOURS))
                        .toList();
    }

    private ForecastWords words(Campaign campaign, Frame frame) {
        return new ForecastWords(campaign, profiles.of(campaign), frame);
    }

    /// The units below one that have steps of their own; the unit itself where none has.
    @Transactional
    ForecastPage page(Campaign campaign, CampaignUnit unit, ForecastFilter filter, Frame frame) {
        var words = words(campaign, frame);
        var all = lines(campaign, unit, words, frame);
        var shown =
                all.stream().filter(line -> matches(line, filter)).sorted(order(filter)).toList();
        return new ForecastPage(
                "/c/%s/u/%s/forecast".formatted(campaign.code(), unit.code()),
                "/c/%s/matrix?under=%s".formatted(campaign.code(), unit.code()),
                filter,
                answer(all, frame),
                RISKS.stream().map(risk -> new MatrixPage.Choice(risk, words.word(risk))).toList(),
                shown,
                all.size() - shown.size());
    }

    private List<ForecastLine> lines(
            Campaign campaign, CampaignUnit unit, ForecastWords words, Frame frame) {
        Facts facts = facts(campaign, campaigns.children(unit));
        if (facts.steps().isEmpty()) {
            return List.of(line(campaign, unit, frame));
        }
        Forecast forecast = facts.forecast();
        return campaigns.children(unit).stream()
                .filter(child -> facts.steps().containsKey(child.id()))
                .map(child ->
                        words.line(
                                child, facts.congresses().get(child.id()), forecast.of(child.id())))
                .toList();
    }

    private static boolean matches(ForecastLine line, ForecastFilter filter) {
        return (filter.risk().isEmpty() || filter.risk().equals(line.risk()))
                && Stream.of(Fold.of(filter.q()).split("\\s+"))
                        .allMatch(word -> Fold.of(line.unit()).contains(word));
    }

    /// The sort is stable: without a wish, those alike stay in the order of the tree.
    private static Comparator<ForecastLine> order(ForecastFilter filter) {
        return switch (filter.sort()) {
            case "tree" -> Comparator.comparingInt(_ -> 0);
            case "day" ->
                    Comparator.comparing(
                            ForecastLine::congress,
                            Comparator.nullsLast(Comparator.naturalOrder()));
            default ->
                    Comparator.comparingInt(ForecastLine::chance)
                            .reversed()
                            .thenComparing(line -> RISKS.indexOf(line.risk()));
        };
    }

    private static String answer(List<ForecastLine> all, Frame frame) {
        var likely = of(all, "likely");
        if (!likely.isEmpty()) {
            return frame.text(
                    likely.size() > NAMED
                            ? "plans.forecast.answer.many"
                            : "plans.forecast.answer.some",
                    likely.size(),
                    all.size(),
                    String.join(
                            ", ", likely.stream().limit(NAMED).map(ForecastLine::unit).toList()));
        }
        if (of(all, "unknown").size() == all.size()) {
            return frame.text("plans.forecast.answer.unknown");
        }
        return frame.text("plans.forecast.answer.none", of(all, "possible").size(), all.size());
    }

    private static List<ForecastLine> of(List<ForecastLine> all, String risk) {
        return all.stream()
                .filter(line -> line.risk().equals(risk))
                .sorted(Comparator.comparingInt(ForecastLine::chance).reversed())
                .toList();
    }
}
