package vn.daihoi.personnel.web;

import vn.daihoi.personnel.internal.intake.ImportPlan;
import vn.daihoi.personnel.internal.intake.PersonRow;
import vn.daihoi.personnel.internal.intake.PlannedRow;
import vn.daihoi.personnel.internal.intake.PlannedRow.State;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// The kinds of rows among which the page of an import can be switched.
enum Shown {
    ALL(Set.of(State.values())),
    WRONG(Set.of(State.WRONG)),
    DOUBTFUL(Set.of(State.LIKELY, State.TWICE)),
    CHANGED(Set.of(State.CHANGED)),
    NEW(Set.of(State.NEW)),
    SAME(Set.of(State.SAME)),
    WARNED(Set.of());

    private final Set<State> states;

    Shown(Set<State> states) {
        this.states = states;
    }

    static boolean isKey(String key) {
        return Arrays.stream(values()).anyMatch(each -> each.key().equals(key));
    }

    /// The one with that key. Where there is none, what needs a look: what is wrong, what is
    /// doubtful, else all.
    static Shown of(String key, ImportPlan plan) {
        return Arrays.stream(values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseGet(() -> first(plan));
    }

    private static Shown first(ImportPlan plan) {
        if (WRONG.count(plan) > 0) {
            return WRONG;
        }
        return DOUBTFUL.count(plan) > 0 ? DOUBTFUL : ALL;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    long count(ImportPlan plan) {
        return plan.rows().stream().filter(this::holds).count();
    }

    boolean holds(PlannedRow row) {
        return states.contains(row.state()) || (this == WARNED && isWarned(row.row()));
    }

    private static boolean isWarned(PersonRow row) {
        return !row.isWrong() && !row.notes().isEmpty();
    }
}
