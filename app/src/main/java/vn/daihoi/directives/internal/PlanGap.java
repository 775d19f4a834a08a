package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.directives.internal.RestatedPlan.Line;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where a unit's plan and the paper that it carries out differ, requirement by requirement.
///
/// @param rows requirements in the order of the paper, then what the unit added
public record PlanGap(List<Row> rows) {

    public PlanGap {
        rows = List.copyOf(rows);
    }

    public enum Kind {
        TAKEN_OVER,
        /// a later day, or less than is demanded
        CHANGED,
        MISSING,
        ADDED
    }

    /// @param requirement null for what the unit added
    /// @param line null for what is missing
    /// @param demanded day for this unit; null when none is demanded or it is not known
    /// @param daysLater how much later the plan's day is; 0 when it is not later
    /// @param withoutDay whether a day is demanded and the plan has none
    /// @param fewer how much less than demanded the plan has; 0 when it is not less
    public record Row(
            Kind kind,
            @Nullable Requirement requirement,
            @Nullable Line line,
            @Nullable LocalDate demanded,
            int daysLater,
            boolean withoutDay,
            int fewer) {}

    /// @param requirements those of the unit
    /// @param issued day of the paper
    /// @param congress day of the unit's congress; null while not fixed
    public static PlanGap between(
            List<Requirement> requirements,
            List<Line> lines,
            LocalDate issued,
            @Nullable LocalDate congress) {
        var rows = new ArrayList<Row>();
        Map<UUID, Line> taken = new HashMap<>();
        for (Line line : lines) {
            if (line.requirement() != null) {
                taken.put(line.requirement(), line);
            }
        }
        requirements.forEach(each ->
                rows.add(
                        row(
                                each,
                                taken.remove(each.id()),
                                each.dayFor(issued, congress).orElse(null))));
        lines.stream()
                .filter(line -> line.requirement() == null || taken.containsKey(line.requirement()))
                .forEach(line -> rows.add(new Row(Kind.ADDED, null, line, null, 0, false, 0)));
        return new PlanGap(rows);
    }

    private static Row row(
            Requirement requirement, @Nullable Line line, @Nullable LocalDate demanded) {
        if (line == null) {
            return new Row(Kind.MISSING, requirement, null, demanded, 0, false, 0);
        }
        int later = daysLater(demanded, line.due());
        boolean withoutDay = demanded != null && line.due() == null;
        int fewer = fewer(requirement.figure(), line.figure());
        boolean changed = later > 0 || withoutDay || fewer > 0;
        return new Row(
                changed ? Kind.CHANGED : Kind.TAKEN_OVER,
                requirement,
                line,
                demanded,
                later,
                withoutDay,
                fewer);
    }

    private static int daysLater(@Nullable LocalDate demanded, @Nullable LocalDate planned) {
        return demanded == null || planned == null
                ? 0
                : (int) Math.max(0, ChronoUnit.DAYS.between(demanded, planned));
    }

    /// A plan without a figure promises nothing of what is demanded.
    private static int fewer(@Nullable Integer demanded, @Nullable Integer planned) {
        if (demanded == null) {
            return 0;
        }
        return Math.max(0, demanded - (planned == null ? 0 : planned));
    }

    public long count(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
