package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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
import vn.daihoi.plans.State;
import vn.daihoi.plans.web.MatrixPage.Choice;
import vn.daihoi.plans.web.TimelineFilter.Zoom;
import vn.daihoi.plans.web.TimelinePage.Row;
import vn.daihoi.plans.web.TimelinePage.Tick;
import vn.daihoi.profile.Phase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lays the steps of a unit and of those below it out over time.
@Component
class TimelineBuilder {

    private static final int LEFT = 170;
    private static final int WIDTH = 1000;

    /// Room for half a mark on the last day.
    private static final int RIGHT = 12;

    private static final int TOP = 34;

    /// A drawing of more is no longer read; the matrix sums up.
    private static final int MOST = 300;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    /// Thirty-five days side by side leave no room for more.
    private static final DateTimeFormatter NARROW_DAY = DateTimeFormatter.ofPattern("d/M");

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Plans plans;
    private final CongressDays days;

    TimelineBuilder(
            Campaigns campaigns, CampaignProfiles profiles, Plans plans, CongressDays days) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.plans = plans;
        this.days = days;
    }

    TimelinePage build(Campaign campaign, CampaignUnit above, TimelineFilter filter, Frame frame) {
        LocalDate today = plans.today(campaign.id());
        List<CampaignUnit> all =
                Stream.concat(Stream.of(above), campaigns.children(above).stream().limit(MOST))
                        .toList();
        var ids = all.stream().map(CampaignUnit::id).toList();
        Map<UnitId, List<Milestone>> whole = plans.of(campaign.id(), ids);
        Map<UnitId, List<Milestone>> steps = narrowed(campaign, whole, filter);
        Map<UnitId, LocalDate> congresses = days.of(campaign.id(), ids);
        List<CampaignUnit> planned =
                all.stream().filter(unit -> steps.containsKey(unit.id())).toList();
        String words = Fold.of(filter.q());
        List<CampaignUnit> shown =
                planned.stream().filter(unit -> Fold.of(unit.fullName()).contains(words)).toList();
        TimelineScale scale = scale(filter, steps, congresses, today);
        var draw =
                new TimelineRows(
                        scale,
                        today,
                        StepWaits.of(profiles.of(campaign), today, frame),
                        "/c/" + campaign.code(),
                        frame);
        var rows = rows(shown, whole, steps, congresses, draw);
        String base = "/c/%s/u/%s/timeline".formatted(campaign.code(), above.code());
        boolean still = filter.zoom() == Zoom.WHOLE;
        int bottom = rows.isEmpty() ? TOP : rows.getLast().y() + rows.getLast().height();
        return new TimelinePage(
                base,
                "/c/%s/matrix?under=%s".formatted(campaign.code(), above.code()),
                filter,
                answer(congresses, shown, today, frame),
                frame.text(
                        "plans.timeline.period", frame.day(scale.from()), frame.day(scale.until())),
                Arrays.stream(Zoom.values())
                        .map(zoom ->
                                new Choice(
                                        base + filter.with(zoom),
                                        frame.text("plans.timeline.zoom." + zoom.code())))
                        .toList(),
                Arrays.stream(Phase.values())
                        .map(MatrixFilter::code)
                        .map(code -> new Choice(code, frame.text("plans.phase." + code)))
                        .toList(),
                still ? null : base + filter.at(scale.moved(-1)),
                still ? null : base + filter.at(today),
                still ? null : base + filter.at(scale.moved(1)),
                LEFT + WIDTH + RIGHT,
                bottom,
                LEFT,
                TOP,
                scale.holds(today) ? TimelineRows.place(scale.x(today)) : null,
                ticks(scale),
                rows,
                planned.size() - shown.size());
    }

    private Map<UnitId, List<Milestone>> narrowed(
            Campaign campaign, Map<UnitId, List<Milestone>> whole, TimelineFilter filter) {
        var wanted =
                profiles.of(campaign).milestones().stream()
                        .filter(step -> filter.wanted().map(step.phase()::equals).orElse(true))
                        .map(step -> step.id())
                        .collect(Collectors.toSet());
        return whole.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry ->
                                        entry.getValue().stream()
                                                .filter(step -> wanted.contains(step.step()))
                                                .toList()));
    }

    private static TimelineScale scale(
            TimelineFilter filter,
            Map<UnitId, List<Milestone>> steps,
            Map<UnitId, LocalDate> congresses,
            LocalDate today) {
        var known =
                Stream.concat(
                                Stream.concat(congresses.values().stream(), Stream.of(today)),
                                steps.values().stream()
                                        .flatMap(List::stream)
                                        .flatMap(TimelineBuilder::days))
                        .sorted()
                        .toList();
        return TimelineScale.of(
                filter.zoom(), known.getFirst(), known.getLast(), filter.day(today), LEFT, WIDTH);
    }

    private static Stream<LocalDate> days(Milestone step) {
        return step.state() == State.NOT_APPLICABLE
                ? Stream.empty()
                : Stream.of(step.due(), step.reachedOn())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull);
    }

    private static List<Row> rows(
            List<CampaignUnit> shown,
            Map<UnitId, List<Milestone>> whole,
            Map<UnitId, List<Milestone>> steps,
            Map<UnitId, LocalDate> congresses,
            TimelineRows draw) {
        var rows = new ArrayList<Row>();
        int y = TOP;
        for (CampaignUnit unit : shown) {
            var row =
                    draw.row(
                            unit,
                            whole.getOrDefault(unit.id(), List.of()),
                            steps.getOrDefault(unit.id(), List.of()),
                            congresses.get(unit.id()),
                            y);
            rows.add(row);
            y += row.height();
        }
        return rows;
    }

    private static List<Tick> ticks(TimelineScale scale) {
        DateTimeFormatter form =
                switch (scale.zoom()) {
                    case WHOLE -> MONTH;
                    case MONTH -> DAY;
                    case WEEK -> NARROW_DAY;
                };
        return scale.ticks().stream()
                .map(day ->
                        new Tick(
                                TimelineRows.place(scale.begin(day)),
                                isWithinMonth(scale, day)
                                        ? Integer.toString(day.getDayOfMonth())
                                        : form.format(day)))
                .toList();
    }

    /// Of days side by side the first, and the first of a month, tell their month.
    private static boolean isWithinMonth(TimelineScale scale, LocalDate day) {
        return scale.zoom() == Zoom.WEEK && day.getDayOfMonth() > 1 && !day.equals(scale.from());
    }

    private static String answer(
            Map<UnitId, LocalDate> congresses,
            List<CampaignUnit> shown,
            LocalDate today,
            Frame frame) {
        var next =
                shown.stream()
                        .filter(unit -> isAhead(congresses.get(unit.id()), today))
                        .min(
                                Comparator.comparing(
                                        unit -> Objects.requireNonNull(congresses.get(unit.id()))));
        long fixed = shown.stream().filter(unit -> congresses.containsKey(unit.id())).count();
        String first = frame.text("plans.timeline.fixed", fixed, shown.size());
        return next.map(unit ->
                        first
                                + " "
                                + frame.text(
                                        "plans.timeline.next",
                                        unit.fullName(),
                                        frame.day(congresses.get(unit.id()))))
                .orElse(first);
    }

    private static boolean isAhead(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isBefore(today);
    }
}
