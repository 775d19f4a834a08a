package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Frame;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;
import vn.daihoi.plans.web.MatrixPage.Cell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts states into words.
final class Cells {

    private final Frame frame;
    private final LocalDate today;

    /// Many cells share a few days.
    private final Map<LocalDate, String> days = new HashMap<>();

    Cells(Frame frame, LocalDate today) {
        this.frame = frame;
        this.today = today;
    }

    Cell of(Milestone milestone) {
        return new Cell(
                milestone.state().code(),
                milestone.awaitsLook() ? "look" : icon(milestone.state()),
                word(milestone),
                details(milestone));
    }

    static String icon(State state) {
        return switch (state) {
            case NOT_DUE -> "pending";
            case DUE_SOON -> "soon";
            case OVERDUE -> "late";
            case REACHED -> "check";
            case REACHED_LATE -> "check-late";
            case NOT_APPLICABLE -> "none";
        };
    }

    String word(Milestone milestone) {
        return milestone.awaitsLook()
                ? frame.text("plans.cell.waits", stateWord(milestone))
                : stateWord(milestone);
    }

    private String stateWord(Milestone milestone) {
        LocalDate due = milestone.due();
        long late = milestone.daysLate(today);
        return switch (milestone.state()) {
            case NOT_DUE ->
                    due == null
                            ? frame.text("plans.cell.unknown")
                            : frame.text("plans.cell.not-due", day(due).substring(0, 5));
            case DUE_SOON -> soon(due);
            case OVERDUE -> frame.text("plans.cell.overdue", late);
            case REACHED -> frame.text("plans.cell.reached");
            case REACHED_LATE -> frame.text("plans.cell.reached-late", late);
            case NOT_APPLICABLE -> frame.text("plans.cell.not-applicable");
        };
    }

    private String day(LocalDate day) {
        return days.computeIfAbsent(day, frame::day);
    }

    private String soon(@Nullable LocalDate due) {
        long left = due == null ? 0 : ChronoUnit.DAYS.between(today, due);
        return left == 0
                ? frame.text("plans.cell.due-today")
                : frame.text("plans.cell.due-soon", left);
    }

    /// Due day, evidence, reasons: whatever there is.
    List<String> details(Milestone milestone) {
        var lines = new ArrayList<String>();
        LocalDate due = milestone.due();
        LocalDate reachedOn = milestone.reachedOn();
        if (due != null) {
            lines.add(frame.text("plans.detail.due", day(due)));
        }
        if (reachedOn != null) {
            lines.add(frame.text("plans.detail.reached", day(reachedOn)));
            lines.add(evidence(milestone));
            if (milestone.earlier()) {
                lines.add(frame.text("plans.detail.earlier"));
            }
        }
        lines.addAll(look(milestone.look()));
        if (milestone.delayReason() != null) {
            lines.add(frame.text("plans.detail.reason", milestone.delayReason()));
        } else if (milestone.state() == State.OVERDUE) {
            lines.add(frame.text("plans.detail.no-reason"));
        }
        if (milestone.notApplicable() != null) {
            lines.add(frame.text("plans.detail.not-applicable", milestone.notApplicable()));
        }
        return lines;
    }

    private List<String> look(@Nullable Look look) {
        return look == null
                ? List.of()
                : switch (look.verdict()) {
                    case PENDING -> List.of(frame.text("plans.detail.waits"));
                    case ACCEPTED -> List.of(frame.text("plans.detail.accepted"));
                    case RETURNED -> List.of(frame.text("plans.detail.returned", look.words()));
                };
    }

    String evidence(Milestone milestone) {
        String kind = milestone.evidenceKind();
        if (kind == null) {
            return "";
        }
        return kind.equals(Evidence.PROOF)
                ? frame.text(
                        "plans.detail.proof", milestone.proof() == null ? "" : milestone.proof())
                : frame.text("plans.evidence." + kind);
    }

    /// Of a unit with others below it: how many of them are in which state.
    ///
    /// @param awaiting how many of those that reached it wait for the level above
    Cell of(Map<State, Integer> counts, int awaiting) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int done = count(counts, State.REACHED) + count(counts, State.REACHED_LATE);
        int overdue = count(counts, State.OVERDUE);
        State shown = shown(counts, all - count(counts, State.NOT_APPLICABLE), done);
        String word =
                overdue > 0
                        ? frame.text("plans.cell.count-overdue", overdue, done, all)
                        : frame.text("plans.cell.count", done, all);
        return new Cell(
                shown.code(),
                icon(shown),
                awaiting > 0 ? frame.text("plans.cell.count-waits", word, awaiting) : word,
                countLines(counts, awaiting));
    }

    /// The state that most needs to be seen.
    private static State shown(Map<State, Integer> counts, int concerned, int done) {
        if (count(counts, State.OVERDUE) > 0) {
            return State.OVERDUE;
        }
        if (count(counts, State.DUE_SOON) > 0) {
            return State.DUE_SOON;
        }
        if (done < concerned) {
            return State.NOT_DUE;
        }
        return concerned == 0 ? State.NOT_APPLICABLE : State.REACHED;
    }

    private List<String> countLines(Map<State, Integer> counts, int awaiting) {
        var lines = new ArrayList<String>();
        for (State state : State.values()) {
            if (count(counts, state) > 0) {
                lines.add(frame.text(state.messageKey()) + ": " + count(counts, state));
            }
        }
        if (awaiting > 0) {
            lines.add(frame.text("plans.detail.count-waits", awaiting));
        }
        return lines;
    }

    static int count(Map<State, Integer> counts, State state) {
        return counts.getOrDefault(state, 0);
    }
}
