package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;
import vn.daihoi.plans.web.TimelinePage.Held;
import vn.daihoi.plans.web.TimelinePage.Line;
import vn.daihoi.plans.web.TimelinePage.Mark;
import vn.daihoi.plans.web.TimelinePage.Row;
import vn.daihoi.plans.web.TimelinePage.Wait;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Draws the steps of units. Marks that would cover each other come to lie below each other.
///
/// @param waits which steps wait for others
/// @param campaign address of the campaign
record TimelineRows(
        TimelineScale scale, LocalDate today, StepWaits waits, String campaign, Frame frame) {

    private static final int LANE = 20;
    private static final int PADDING = 8;

    /// A mark and the space beside it.
    private static final double MARK = 20;

    /// @param all steps of the unit
    /// @param steps those that are drawn
    Row row(
            CampaignUnit unit,
            List<Milestone> all,
            List<Milestone> steps,
            @Nullable LocalDate congress,
            int y) {
        Map<String, List<Milestone>> waiting = waits.of(all);
        var lanes = new ArrayList<Double>();
        var marks = new ArrayList<Mark>();
        var heights = new LinkedHashMap<Milestone, Integer>();
        String address = campaign + "/u/" + unit.code();
        steps.stream()
                .filter(step -> step.state() != State.NOT_APPLICABLE)
                .filter(step -> day(step) != null)
                .filter(this::isShown)
                .sorted(Comparator.comparingDouble(this::begin).thenComparing(Milestone::number))
                .forEach(step -> {
                    int lane = lane(lanes, begin(step), end(step));
                    int middle = y + PADDING + lane * LANE + LANE / 2;
                    heights.put(step, middle);
                    marks.add(mark(step, first(waiting, step), address, middle));
                });
        return new Row(
                unit.fullName(),
                address,
                y,
                2 * PADDING + Math.max(1, lanes.size()) * LANE,
                congress != null && scale.holds(congress) ? place(scale.x(congress)) : "",
                frame.day(congress),
                hangs(steps, congress),
                waits(heights, waiting),
                held(steps, waiting, address),
                marks);
    }

    private static List<Milestone> first(Map<String, List<Milestone>> waiting, Milestone step) {
        return waiting.getOrDefault(step.step(), List.of());
    }

    /// From the end of each step that comes first to the step that waits, where both are drawn.
    private List<Wait> waits(
            Map<Milestone, Integer> heights, Map<String, List<Milestone>> waiting) {
        var lines = new ArrayList<Wait>();
        heights.forEach((step, height) ->
                first(waiting, step).stream()
                        .filter(heights::containsKey)
                        .forEach(before ->
                                lines.add(
                                        new Wait(
                                                place(last(before)),
                                                heights.getOrDefault(before, height),
                                                place(first(step)),
                                                height,
                                                StepWaits.isLate(before)))));
        return lines;
    }

    /// In words, all that wait, whether their marks are drawn or not.
    private List<Held> held(
            List<Milestone> steps, Map<String, List<Milestone>> waiting, String address) {
        return steps.stream()
                .filter(step -> waiting.containsKey(step.step()))
                .map(step -> held(step, first(waiting, step), address))
                .toList();
    }

    private Held held(Milestone step, List<Milestone> first, String address) {
        return new Held(
                waits.name(step),
                address + "#step-" + step.step(),
                waits.words(first),
                first.stream().anyMatch(StepWaits::isLate));
    }

    /// The first lane in which nothing lies so far to the right.
    private static int lane(List<Double> lanes, double begin, double end) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane) <= begin) {
                lanes.set(lane, end);
                return lane;
            }
        }
        lanes.add(end);
        return lanes.size() - 1;
    }

    /// Where its mark stands; null where no day is known.
    private static @Nullable LocalDate day(Milestone step) {
        return step.reachedOn() == null ? step.due() : step.reachedOn();
    }

    private boolean isShown(Milestone step) {
        return scale.holds(Objects.requireNonNull(day(step)))
                || (step.state() == State.OVERDUE && scale.holds(today));
    }

    private double begin(Milestone step) {
        return Math.min(first(step), last(step)) - MARK / 2;
    }

    private double end(Milestone step) {
        return Math.max(first(step), last(step)) + MARK / 2;
    }

    private double first(Milestone step) {
        return scale.clamped(Objects.requireNonNull(day(step)));
    }

    private double last(Milestone step) {
        Line delay = delay(step);
        return delay == null ? first(step) : other(step);
    }

    /// The other end of a delay: the due day of what was reached late, today for what is late.
    private double other(Milestone step) {
        return step.state() == State.OVERDUE
                ? scale.clamped(today)
                : scale.clamped(Objects.requireNonNull(step.due()));
    }

    private @Nullable Line delay(Milestone step) {
        return switch (step.state()) {
            case OVERDUE, REACHED_LATE -> new Line(place(first(step)), place(other(step)));
            default -> null;
        };
    }

    private Mark mark(Milestone step, List<Milestone> before, String address, int y) {
        return new Mark(
                step.number(),
                address + "#step-" + step.step(),
                place(first(step)),
                y,
                step.state().code(),
                delay(step),
                step.dueOffset() != null,
                about(step, before));
    }

    private String about(Milestone step, List<Milestone> before) {
        var words = new ArrayList<String>();
        words.add(waits.name(step));
        if (step.due() != null) {
            words.add(frame.text("plans.detail.due", frame.day(step.due())));
        }
        if (step.reachedOn() != null) {
            words.add(frame.text("plans.detail.reached", frame.day(step.reachedOn())));
        }
        words.add(new Cells(frame, today).word(step));
        if (!before.isEmpty()) {
            words.add(waits.words(before));
        }
        return String.join(" · ", words);
    }

    /// From the first to the last day that hangs on the congress.
    private @Nullable Line hangs(List<Milestone> steps, @Nullable LocalDate congress) {
        var days =
                steps.stream()
                        .filter(step -> step.dueOffset() != null && step.due() != null)
                        .map(step -> Objects.requireNonNull(step.due()))
                        .sorted()
                        .toList();
        if (congress == null || days.isEmpty()) {
            return null;
        }
        LocalDate first = days.getFirst().isBefore(congress) ? days.getFirst() : congress;
        LocalDate last = days.getLast().isAfter(congress) ? days.getLast() : congress;
        return last.isBefore(scale.from()) || first.isAfter(scale.until())
                ? null
                : new Line(place(scale.clamped(first)), place(scale.clamped(last)));
    }

    static String place(double x) {
        return String.format(Locale.ROOT, "%.1f", x);
    }
}
