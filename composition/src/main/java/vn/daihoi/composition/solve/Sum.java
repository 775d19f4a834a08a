package vn.daihoi.composition.solve;

import java.util.Arrays;

/// Variables times whole numbers, plus a whole number. Adding returns the same sum.
public final class Sum {

    private int[] vars = new int[8];
    private long[] factors = new long[8];
    private int terms;
    private long constant;

    public static Sum of(Var... vars) {
        var sum = new Sum();
        for (var one : vars) {
            sum.plus(1, one);
        }
        return sum;
    }

    /// A variable must not be added twice.
    public Sum plus(long factor, Var one) {
        if (factor == 0) {
            return this;
        }
        if (terms == vars.length) {
            vars = Arrays.copyOf(vars, 2 * terms);
            factors = Arrays.copyOf(factors, 2 * terms);
        }
        vars[terms] = one.at();
        factors[terms++] = factor;
        return this;
    }

    public Sum plus(long number) {
        constant = Math.addExact(constant, number);
        return this;
    }

    Sum copy() {
        var copy = new Sum();
        copy.vars = vars.clone();
        copy.factors = factors.clone();
        copy.terms = terms;
        copy.constant = constant;
        return copy;
    }

    int terms() {
        return terms;
    }

    int var(int term) {
        return vars[term];
    }

    long factor(int term) {
        return factors[term];
    }

    long constant() {
        return constant;
    }

    long valueIn(long[] values) {
        long value = constant;
        for (int term = 0; term < terms; term++) {
            value += factors[term] * values[vars[term]];
        }
        return value;
    }
}
