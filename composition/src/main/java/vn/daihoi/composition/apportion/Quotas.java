package vn.daihoi.composition.apportion;

import java.util.List;

/// Exact shares of the seats between minima and caps: one rate of seats for a unit of weight, at
/// which every unit has `weight * rate`, raised to its minimum or cut to its cap, and all together
/// have the seats.
///
/// Found by fixing who falls outside and dividing again. In each round only one side is fixed: when
/// minima take more than caps give back, the rate can only fall, so who lies under a minimum stays
/// there; else it can only rise. Ends after as many rounds as there are units, mostly after three.
final class Quotas {

    private final List<Unit> units;
    private final long[] fixed;
    private final boolean[] free;

    /// The rate of those that are free: `seats / weight`.
    private long seats;

    private long weight;

    /// @param toDivide at least the minima, at most what units with a weight may take
    Quotas(List<Unit> units, long toDivide) {
        this.units = units;
        this.fixed = new long[units.size()];
        this.free = new boolean[units.size()];
        seats = toDivide;
        for (int i = 0; i < free.length; i++) {
            free[i] = units.get(i).weight() > 0;
            weight += units.get(i).weight();
            if (!free[i]) {
                fixed[i] = units.get(i).minimum();
                seats -= fixed[i];
            }
        }
        settle(toDivide);
    }

    private void settle(long toDivide) {
        int side;
        do {
            side = heavierSide(toDivide);
        } while (fix(side, toDivide));
    }

    /// 1 when minima ask for more than caps leave over, -1 when less, 0 when they balance.
    private int heavierSide(long toDivide) {
        // sums of violations times the weight: whole numbers
        long above = 0;
        for (int i = 0; i < free.length; i++) {
            if (free[i]) {
                var unit = units.get(i);
                long share = seats * unit.weight();
                long least = unit.minimum() * weight;
                long most = unit.most(toDivide) * weight;
                above += Math.max(least - share, 0) - Math.max(share - most, 0);
            }
        }
        return Long.signum(above);
    }

    /// Whether somebody was fixed.
    private boolean fix(int side, long toDivide) {
        long freedSeats = 0;
        long freedWeight = 0;
        for (int i = 0; i < free.length; i++) {
            var unit = units.get(i);
            long share = free[i] ? seats * unit.weight() : 0;
            boolean low = free[i] && side >= 0 && share < unit.minimum() * weight;
            boolean high = free[i] && side <= 0 && share > unit.most(toDivide) * weight;
            if (low || high) {
                fixed[i] = low ? unit.minimum() : unit.most(toDivide);
                free[i] = false;
                freedSeats += fixed[i];
                freedWeight += unit.weight();
            }
        }
        seats -= freedSeats;
        weight -= freedWeight;
        return freedWeight > 0;
    }

    boolean isFree(int unit) {
        return free[unit];
    }

    Apportioned.Quota quota(int unit) {
        return free[unit]
                ? new Apportioned.Quota(seats * units.get(unit).weight(), weight)
                : new Apportioned.Quota(fixed[unit], 1);
    }
}
