package vn.daihoi.composition.lottery;

import java.util.Arrays;

/// One way to fill the seats: how many of each class, then of each exception.
record Panel(int[] taken) {

    static Panel of(double[] values) {
        return new Panel(
                Arrays.stream(values).mapToInt(value -> (int) Math.round(value)).toArray());
    }

    double[] values() {
        return Arrays.stream(taken).asDoubleStream().toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Panel panel && Arrays.equals(taken, panel.taken);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(taken);
    }

    @Override
    public String toString() {
        return Arrays.toString(taken);
    }
}
