package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.live.Live;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Fold;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.BranchProgress;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.Proofs;
import vn.daihoi.plans.State;
import vn.daihoi.plans.UnitGroup;
import vn.daihoi.plans.web.MatrixPage.Choice;
import vn.daihoi.plans.web.MatrixPage.Column;
import vn.daihoi.plans.web.MatrixPage.Row;
import vn.daihoi.plans.web.MatrixPage.Total;
import vn.daihoi.profile.Label;
import vn.daihoi.profile.Phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Lays units and steps out as a table.
@Component
class MatrixBuilder {

    private static final Comparator<Row> MOST_BEHIND =
            Comparator.comparingInt(Row::behind).thenComparingLong(Row::oldest).reversed();

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Plans plans;
    private final Proofs proofs;
    private final Access access;
    private final MatrixGroups groups;
    private final Live live;

    MatrixBuilder(
            Campaigns campaigns,
            CampaignProfiles profiles,
            Plans plans,
            Proofs proofs,
            Access access,
            MatrixGroups groups,
            Live live) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.plans = plans;
        this.proofs = proofs;
        this.access = access;
        this.groups = groups;
        this.live = live;
    }

    /// @param above the unit whose children are shown; null when `units` are branches of their own
    @Transactional
    MatrixPage build(
            Campaign campaign,
            @Nullable CampaignUnit above,
            List<CampaignUnit> units,
            MatrixFilter filter,
            Viewer viewer,
            Frame frame) {
        long position = live.position();
        List<UnitGroup> known = groups.known(campaign, units);
        List<CampaignUnit> shown = groups.narrow(campaign, units, filter, known);
        LocalDate today = plans.today(campaign.id());
        MatrixFacts facts = facts(campaign, above, shown, today);
        List<Column> columns = columns(campaign, facts, filter, frame);
        List<Row> rows = new MatrixRows(campaign, facts, columns, filter, frame).rows();
        if (!filter.byTree()) {
            rows = rows.stream().sorted(MOST_BEHIND).toList();
        }
        Label noun = noun(campaign, shown, frame);
        return new MatrixPage(
                "/c/" + campaign.code() + "/matrix",
                "matrix:" + campaign.code(),
                position,
                filter,
                frame.text(
                        "plans.matrix.question",
                        capital(noun.in(frame.texts().locale())),
                        Nouns.several(noun, frame.texts().locale())),
                new MatrixAnswer(facts, stepNames(campaign, frame), frame)
                        .sentence(Nouns.several(noun, frame.texts().locale())),
                crumbs(campaign, above),
                above == null ? null : own(campaign, above, facts.above(), frame),
                above != null && access.may(viewer, Permission.EDIT_DIRECTIVES, above)
                        ? "/c/%s/u/%s/urge".formatted(campaign.code(), above.code())
                        : null,
                proofs(campaign, viewer, frame),
                above == null
                        ? null
                        : "/c/%s/u/%s/reports".formatted(campaign.code(), above.code()),
                totals(facts, columns, filter, frame),
                known.stream().map(each -> new Choice(each.id(), each.name())).toList(),
                choices(State.values(), "plans.state.", frame),
                choices(Phase.values(), "plans.phase.", frame),
                columns,
                rows,
                units.size() - rows.size());
    }

    private @Nullable Choice proofs(Campaign campaign, Viewer viewer, Frame frame) {
        var above =
                access.branches(viewer, Permission.ACCEPT_PROOF, campaign.id()).stream()
                        .map(CampaignUnit::id)
                        .toList();
        return above.isEmpty()
                ? null
                : new Choice(
                        "/c/" + campaign.code() + "/proofs",
                        frame.text("plans.proofs.way", proofs.waiting(campaign.id(), above)));
    }

    /// A unit with others below it stands for them; its own steps are on its own page.
    private MatrixFacts facts(
            Campaign campaign,
            @Nullable CampaignUnit above,
            List<CampaignUnit> shown,
            LocalDate today) {
        List<UnitId> ids = shown.stream().map(CampaignUnit::id).toList();
        Map<UnitId, BranchProgress> below = plans.below(campaign.id(), ids);
        var asked = new ArrayList<UnitId>();
        ids.stream().filter(id -> !below.containsKey(id)).forEach(asked::add);
        if (above != null) {
            asked.add(above.id());
        }
        var own = new HashMap<>(plans.of(campaign.id(), asked));
        List<Milestone> ofAbove = above == null ? null : own.remove(above.id());
        return new MatrixFacts(shown, own, below, ofAbove == null ? List.of() : ofAbove, today);
    }

    private List<Column> columns(
            Campaign campaign, MatrixFacts facts, MatrixFilter filter, Frame frame) {
        Set<String> present = facts.steps();
        return profiles.of(campaign).milestones().stream()
                .filter(step -> present.contains(step.id()))
                .filter(step -> filter.phase() == null || step.phase() == filter.phase())
                .map(step ->
                        new Column(
                                step.id(),
                                step.number(),
                                step.name().in(frame.texts().locale()),
                                frame.text("plans.phase." + MatrixFilter.code(step.phase()))))
                .toList();
    }

    private Map<String, String> stepNames(Campaign campaign, Frame frame) {
        return profiles.of(campaign).milestones().stream()
                .collect(
                        Collectors.toMap(
                                step -> step.id(), step -> step.name().in(frame.texts().locale())));
    }

    /// What the shown units are called, if one word fits them all.
    private Label noun(Campaign campaign, List<CampaignUnit> shown, Frame frame) {
        String word = frame.text("plans.unit").toLowerCase(frame.texts().locale());
        var general = new Label(word, word);
        if (shown.isEmpty()) {
            return general;
        }
        return profiles.unitKinds(campaign, shown.getFirst().level()).stream()
                .filter(kind ->
                        shown.stream()
                                .allMatch(unit ->
                                        Fold.of(unit.fullName())
                                                .startsWith(Fold.of(kind.vi()) + " ")))
                .findFirst()
                .orElse(general);
    }

    private static String capital(String noun) {
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    private List<Choice> crumbs(Campaign campaign, @Nullable CampaignUnit above) {
        if (above == null) {
            return List.of();
        }
        return campaigns.ancestry(above).stream()
                .map(unit -> new Choice(unit.code(), unit.fullName()))
                .toList();
    }

    /// The unit above has steps of its own, which the table of those below does not show.
    private static @Nullable Choice own(
            Campaign campaign, CampaignUnit above, List<Milestone> steps, Frame frame) {
        long done = steps.stream().filter(step -> step.state().isReached()).count();
        long late = steps.stream().filter(step -> step.state() == State.OVERDUE).count();
        return steps.isEmpty()
                ? null
                : new Choice(
                        "/c/" + campaign.code() + "/u/" + above.code(),
                        frame.text("plans.matrix.own", above.fullName(), done, steps.size(), late));
    }

    private static List<Total> totals(
            MatrixFacts facts, List<Column> columns, MatrixFilter filter, Frame frame) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (Column column : columns) {
            facts.count(column.step()).forEach((state, n) -> counts.merge(state, n, Integer::sum));
        }
        var totals = new ArrayList<Total>();
        for (State state :
                List.of(
                        State.OVERDUE,
                        State.DUE_SOON,
                        State.NOT_DUE,
                        State.REACHED,
                        State.REACHED_LATE,
                        State.NOT_APPLICABLE)) {
            int count = counts.getOrDefault(state, 0);
            if (count > 0) {
                boolean chosen = filter.state() == state;
                totals.add(
                        new Total(
                                state.code(),
                                Cells.icon(state),
                                count,
                                frame.text(state.messageKey()),
                                filter.withState(chosen ? null : state)));
            }
        }
        return totals;
    }

    private static List<Choice> choices(Enum<?>[] values, String prefix, Frame frame) {
        return Arrays.stream(values)
                .map(MatrixFilter::code)
                .map(code -> new Choice(code, frame.text(prefix + code)))
                .toList();
    }
}
