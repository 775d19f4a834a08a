package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.BranchProgress;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;
import vn.daihoi.plans.web.MatrixPage.Cell;
import vn.daihoi.plans.web.MatrixPage.Column;
import vn.daihoi.plans.web.MatrixPage.Row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One row for each unit that the filter lets through.
final class MatrixRows {

    private final Campaign campaign;
    private final MatrixFacts facts;
    private final List<Column> columns;
    private final MatrixFilter filter;
    private final Frame frame;
    private final Cells cells;
    private final Set<String> shownSteps = new HashSet<>();

    MatrixRows(
            Campaign campaign,
            MatrixFacts facts,
            List<Column> columns,
            MatrixFilter filter,
            Frame frame) {
        this.campaign = campaign;
        this.facts = facts;
        this.columns = columns;
        this.filter = filter;
        this.frame = frame;
        this.cells = new Cells(frame, facts.today());
        columns.forEach(column -> shownSteps.add(column.step()));
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (CampaignUnit unit : facts.units()) {
            BranchProgress below = facts.below().get(unit.id());
            List<Milestone> own =
                    facts.own(unit).stream()
                            .filter(each -> shownSteps.contains(each.step()))
                            .toList();
            if (!own.isEmpty()) {
                addOwn(rows, unit, own);
            } else if (below != null) {
                addBranch(rows, unit, below);
            }
        }
        return rows;
    }

    private void addOwn(List<Row> rows, CampaignUnit unit, List<Milestone> own) {
        State wanted = filter.state();
        if (wanted != null && own.stream().noneMatch(each -> each.state() == wanted)) {
            return;
        }
        Map<String, Milestone> byStep = new HashMap<>();
        own.forEach(each -> byStep.put(each.step(), each));
        var row = new ArrayList<@Nullable Cell>();
        for (Column column : columns) {
            Milestone milestone = byStep.get(column.step());
            row.add(milestone == null ? null : cells.of(milestone));
        }
        int overdue = count(own, State.OVERDUE);
        long oldest =
                own.stream()
                        .filter(each -> each.state() == State.OVERDUE)
                        .mapToLong(each -> each.daysLate(facts.today()))
                        .max()
                        .orElse(0);
        rows.add(
                new Row(
                        unit.code(),
                        unit.fullName(),
                        unit.path(),
                        "/c/" + campaign.code() + "/u/" + unit.code(),
                        summary(own, overdue),
                        overdue,
                        oldest,
                        row));
    }

    private String summary(List<Milestone> own, int overdue) {
        int done = count(own, State.REACHED) + count(own, State.REACHED_LATE);
        long awaiting = own.stream().filter(Milestone::awaitsLook).count();
        return frame.text(
                "plans.row.own", done, own.size(), overdue, count(own, State.DUE_SOON), awaiting);
    }

    private static int count(List<Milestone> own, State state) {
        return (int) own.stream().filter(each -> each.state() == state).count();
    }

    private void addBranch(List<Row> rows, CampaignUnit unit, BranchProgress below) {
        State wanted = filter.state();
        if (wanted != null && !anyIn(below, wanted)) {
            return;
        }
        var row = new ArrayList<@Nullable Cell>();
        for (Column column : columns) {
            Map<State, Integer> counts = below.steps().get(column.step());
            row.add(
                    counts == null
                            ? null
                            : cells.of(
                                    counts, below.awaitingLook().getOrDefault(column.step(), 0)));
        }
        rows.add(
                new Row(
                        unit.code(),
                        unit.fullName(),
                        unit.path(),
                        "/c/" + campaign.code() + "/matrix?under=" + unit.code(),
                        frame.text("plans.row.branch", below.unitsBehind(), below.units()),
                        below.unitsBehind(),
                        below.count(State.OVERDUE),
                        row));
    }

    private boolean anyIn(BranchProgress below, State state) {
        return shownSteps.stream()
                .anyMatch(
                        step -> Cells.count(below.steps().getOrDefault(step, Map.of()), state) > 0);
    }
}
