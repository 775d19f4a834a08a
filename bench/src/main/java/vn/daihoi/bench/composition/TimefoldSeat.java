package vn.daihoi.bench.composition;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

import org.jspecify.annotations.Nullable;

/// A seat that Timefold gives to people. Public, with getters and setters, because it asks for
/// that.
@PlanningEntity
public final class TimefoldSeat {

    private int number;
    private @Nullable Integer person;

    public TimefoldSeat() {}

    TimefoldSeat(int number, int person) {
        this.number = number;
        this.person = person;
    }

    @PlanningId
    public int getNumber() {
        return number;
    }

    /// Place of the person; null until somebody has the seat.
    @PlanningVariable
    public @Nullable Integer getPerson() {
        return person;
    }

    public void setPerson(@Nullable Integer person) {
        this.person = person;
    }
}
