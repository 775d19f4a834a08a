package vn.daihoi.reminders.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.reminders.internal.Digest.Line;
import vn.daihoi.reminders.internal.db.tables.records.ReminderRecord;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What of reminders is still to be said: steps that are still open by the day they told of. Reads
/// the plans of some hundred units at a time and keeps no more of them than that: one person may
/// answer for a whole country.
@Component
class OpenLines {

    private static final int AT_ONCE = 500;

    private final Plans plans;
    private final Campaigns campaigns;

    OpenLines(Plans plans, Campaigns campaigns) {
        this.plans = plans;
        this.campaigns = campaigns;
    }

    /// A step of a unit, due on a day.
    record Place(UnitId unit, String step, LocalDate due) {

        static Place of(ReminderRecord row) {
            return new Place(new UnitId(row.getUnitId()), row.getStep(), row.getDueOn());
        }

        static Place of(Line line) {
            return new Place(line.unit().id(), line.step(), line.due());
        }
    }

    /// Places that are open no more, or whose unit is gone, are absent.
    Map<Place, Line> of(Campaign campaign, Collection<Place> places) {
        var units = places.stream().map(Place::unit).distinct().toList();
        var wanted = Set.copyOf(places);
        var lines = new HashMap<Place, Line>();
        for (int from = 0; from < units.size(); from += AT_ONCE) {
            var some = units.subList(from, Math.min(units.size(), from + AT_ONCE));
            Map<UnitId, List<Milestone>> steps = plans.of(campaign.id(), some);
            campaigns
                    .units(campaign.id(), some)
                    .forEach(unit ->
                            open(unit, steps.getOrDefault(unit.id(), List.of()))
                                    .filter(line -> wanted.contains(Place.of(line)))
                                    .forEach(line -> lines.put(Place.of(line), line)));
        }
        return lines;
    }

    private static Stream<Line> open(CampaignUnit unit, List<Milestone> steps) {
        return steps.stream()
                .filter(step -> step.reachedOn() == null && step.notApplicable() == null)
                .flatMap(step ->
                        Stream.ofNullable(step.due()).map(due -> new Line(unit, step.step(), due)));
    }
}
