package vn.daihoi.plans.web;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.BranchProgress;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says in one sentence which unit is behind and why.
final class MatrixAnswer {

    private record Delay(CampaignUnit unit, Milestone milestone, long days) {}

    private final MatrixFacts facts;
    private final Map<String, String> stepNames;
    private final Frame frame;

    MatrixAnswer(MatrixFacts facts, Map<String, String> stepNames, Frame frame) {
        this.facts = facts;
        this.stepNames = stepNames;
        this.frame = frame;
    }

    /// @param noun what the units are called
    String sentence(String noun) {
        if (!facts.below().isEmpty()) {
            return branches();
        }
        List<Delay> delays = delays();
        long units = facts.units().stream().filter(unit -> !facts.own(unit).isEmpty()).count();
        if (delays.isEmpty()) {
            long soon =
                    facts.own().values().stream()
                            .flatMap(List::stream)
                            .filter(each -> each.state() == State.DUE_SOON)
                            .count();
            return units == 0
                    ? frame.text("plans.answer.nothing")
                    : frame.text("plans.answer.none", units, noun, soon);
        }
        Delay worst = delays.getFirst();
        long behind = delays.stream().map(Delay::unit).distinct().count();
        return frame.text(
                "plans.answer.own",
                behind,
                units,
                noun,
                delays.size(),
                worst.unit().fullName(),
                stepNames.getOrDefault(worst.milestone().step(), worst.milestone().step()),
                worst.days(),
                Optional.ofNullable(worst.milestone().delayReason())
                        .map(MatrixAnswer::withoutStop)
                        .orElseGet(() -> frame.text("plans.answer.no-reason")));
    }

    /// The sentence ends by itself.
    private static String withoutStop(String reason) {
        return reason.replaceFirst("[.\\s]+$", "");
    }

    /// Longest first.
    private List<Delay> delays() {
        return facts.units().stream()
                .flatMap(unit -> facts.own(unit).stream().map(each -> delay(unit, each)))
                .filter(delay -> delay.milestone().state() == State.OVERDUE)
                .sorted(Comparator.comparingLong(Delay::days).reversed())
                .toList();
    }

    private Delay delay(CampaignUnit unit, Milestone milestone) {
        return new Delay(unit, milestone, milestone.daysLate(facts.today()));
    }

    private String branches() {
        int units = facts.below().values().stream().mapToInt(BranchProgress::units).sum();
        int behind = facts.below().values().stream().mapToInt(BranchProgress::unitsBehind).sum();
        if (behind == 0) {
            return frame.text("plans.answer.branches.none", units);
        }
        CampaignUnit worst =
                facts.units().stream().max(Comparator.comparingInt(this::behind)).orElseThrow();
        return frame.text(
                "plans.answer.branches",
                behind,
                units,
                worst.fullName(),
                behind(worst),
                facts.below().containsKey(worst.id()) ? facts.below().get(worst.id()).units() : 0);
    }

    private int behind(CampaignUnit unit) {
        BranchProgress below = facts.below().get(unit.id());
        return below == null ? 0 : below.unitsBehind();
    }
}
