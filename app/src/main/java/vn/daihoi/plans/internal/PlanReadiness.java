package vn.daihoi.plans.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.State;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessPart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Steps of the plan that come before the congress: how many are shown to be reached, and each that
/// is not. One that is overdue keeps the congress from being held.
@Component
class PlanReadiness implements ReadinessPart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Plans plans;
    private final CongressDays days;
    private final CampaignProfiles profiles;

    PlanReadiness(Plans plans, CongressDays days, CampaignProfiles profiles) {
        this.plans = plans;
        this.days = days;
        this.profiles = profiles;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Map<UnitId, List<ReadinessLine>> of(
            Campaign campaign, List<CampaignUnit> units, Texts texts) {
        var ids = units.stream().map(CampaignUnit::id).toList();
        LocalDate today = plans.today(campaign.id());
        Map<UnitId, LocalDate> held = days.of(campaign.id(), ids);
        Map<UnitId, List<Milestone>> steps = plans.of(campaign.id(), ids);
        var lines = new HashMap<UnitId, List<ReadinessLine>>();
        for (CampaignUnit unit : units) {
            var day = held.get(unit.id());
            var due = due(steps.getOrDefault(unit.id(), List.of()), day);
            if (!due.isEmpty()) {
                lines.put(unit.id(), new Told(campaign, unit, today, texts).lines(due, day));
            }
        }
        return lines;
    }

    private static List<Milestone> due(List<Milestone> steps, @Nullable LocalDate day) {
        return steps.stream()
                .filter(step -> isBefore(step, day))
                .filter(step -> step.state() != State.NOT_APPLICABLE)
                .toList();
    }

    /// What hangs on the day itself is not there before it.
    private static boolean isBefore(Milestone step, @Nullable LocalDate day) {
        Integer offset = step.dueOffset();
        LocalDate due = step.due();
        return offset != null ? offset < 0 : day == null || due == null || due.isBefore(day);
    }

    private final class Told {

        private final Campaign campaign;
        private final CampaignUnit unit;
        private final LocalDate today;
        private final Texts texts;

        Told(Campaign campaign, CampaignUnit unit, LocalDate today, Texts texts) {
            this.campaign = campaign;
            this.unit = unit;
            this.today = today;
            this.texts = texts;
        }

        List<ReadinessLine> lines(List<Milestone> steps, @Nullable LocalDate day) {
            var lines = new ArrayList<ReadinessLine>();
            long reached = steps.stream().filter(step -> step.state().isReached()).count();
            if (reached > 0) {
                String words = texts.text("plans.readiness.reached", reached, steps.size());
                lines.add(line(ReadinessLine.State.OK, words, ""));
            }
            if (day == null) {
                lines.add(
                        line(
                                ReadinessLine.State.BLOCKING,
                                texts.text("plans.readiness.no-day"),
                                ""));
            }
            steps.stream()
                    .filter(step -> !step.state().isReached())
                    .forEach(step -> lines.add(open(step)));
            steps.stream()
                    .filter(Milestone::awaitsLook)
                    .forEach(
                            step -> lines.add(told(ReadinessLine.State.OPEN, "awaits-look", step)));
            return lines;
        }

        private ReadinessLine open(Milestone step) {
            if (step.state() == State.OVERDUE) {
                return told(ReadinessLine.State.BLOCKING, "overdue", step);
            }
            String key = step.due() == null ? "open" : "due";
            return told(ReadinessLine.State.OPEN, key, step);
        }

        private ReadinessLine told(ReadinessLine.State state, String key, Milestone step) {
            String name = profiles.of(campaign).milestoneName(step.step(), texts.locale());
            LocalDate due = step.due();
            String words =
                    texts.text(
                            "plans.readiness." + key,
                            name,
                            due == null ? "" : DAY.format(due),
                            step.daysLate(today));
            return line(state, words, "#step-" + step.step());
        }

        private ReadinessLine line(ReadinessLine.State state, String words, String place) {
            return new ReadinessLine(
                    texts.text("plans.readiness.part"),
                    state,
                    words,
                    "/c/%s/u/%s%s".formatted(campaign.code(), unit.code(), place));
        }
    }
}
