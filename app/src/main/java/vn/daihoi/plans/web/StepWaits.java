package vn.daihoi.plans.web;

import vn.daihoi.pages.Frame;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;
import vn.daihoi.profile.Profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which open steps wait for others that the profile puts first. A step that does not concern a
/// unit keeps none waiting, nor does one that was reached.
///
/// @param after ids of the steps that come first, by the step that waits
/// @param names of steps by their id
record StepWaits(
        Map<String, Set<String>> after, Map<String, String> names, LocalDate today, Frame frame) {

    static StepWaits of(Profile profile, LocalDate today, Frame frame) {
        var after = new HashMap<String, Set<String>>();
        var names = new HashMap<String, String>();
        for (var step : profile.milestones()) {
            after.put(step.id(), step.after());
            names.put(step.id(), step.name().in(frame.texts().locale()));
        }
        return new StepWaits(after, names, today, frame);
    }

    String name(Milestone step) {
        return step.number() + ". " + names.getOrDefault(step.step(), step.step());
    }

    /// For each step of one unit that waits, those that it waits for, in their order.
    Map<String, List<Milestone>> of(List<Milestone> steps) {
        Map<String, Milestone> open =
                steps.stream()
                        .filter(StepWaits::isOpen)
                        .collect(Collectors.toMap(Milestone::step, Function.identity()));
        var waits = new HashMap<String, List<Milestone>>();
        for (Milestone step : open.values()) {
            var first = first(step, open);
            if (!first.isEmpty()) {
                waits.put(step.step(), first);
            }
        }
        return waits;
    }

    private List<Milestone> first(Milestone step, Map<String, Milestone> open) {
        return after.getOrDefault(step.step(), Set.of()).stream()
                .map(open::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Milestone::number))
                .toList();
    }

    private static boolean isOpen(Milestone step) {
        return !step.state().isReached() && step.state() != State.NOT_APPLICABLE;
    }

    static boolean isLate(Milestone step) {
        return step.state() == State.OVERDUE;
    }

    /// For instance `chờ mốc 8. Đánh giá ủy viên (đang chậm 12 ngày)`.
    String words(List<Milestone> first) {
        return frame.text(
                "plans.timeline.waits",
                first.stream().map(this::word).collect(Collectors.joining("; ")));
    }

    private String word(Milestone step) {
        return isLate(step)
                ? frame.text("plans.timeline.waits.late", name(step), step.daysLate(today))
                : name(step);
    }
}
