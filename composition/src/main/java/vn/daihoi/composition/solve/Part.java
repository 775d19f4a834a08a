package vn.daihoi.composition.solve;

import vn.daihoi.composition.Range;

import java.util.Map;

/// A programme in which some variables have got their values: what is left is small.
final class Part {

    private final Programme whole;
    private final Map<Integer, Long> given;
    private final Programme part = new Programme();
    private final int[] places;

    /// @param given values by the places of variables
    Part(Programme whole, Map<Integer, Long> given) {
        this.whole = whole;
        this.given = given;
        places = new int[whole.size()];
        for (int at = 0; at < places.length; at++) {
            places[at] = given.containsKey(at) ? -1 : left(whole.variables().get(at));
        }
        whole.requirements().forEach(this::require);
        var goal = whole.goal();
        if (goal != null && goal.factor() > 0) {
            part.minimize(left(goal.sum()));
        } else if (goal != null) {
            part.maximize(left(goal.sum()));
        }
        whole.hints().forEach(this::hint);
    }

    private int left(Range range) {
        return part.whole(range.min(), range.max()).at();
    }

    private Sum left(Sum sum) {
        var left = new Sum().plus(sum.constant());
        for (int term = 0; term < sum.terms(); term++) {
            int at = sum.var(term);
            if (places[at] < 0) {
                left.plus(sum.factor(term) * value(at));
            } else {
                left.plus(sum.factor(term), new Var(places[at]));
            }
        }
        return left;
    }

    private long value(int at) {
        return given.getOrDefault(at, 0L);
    }

    private void require(Programme.Requirement row) {
        var sum = left(row.sum());
        var when = new java.util.ArrayList<Literal>();
        for (var literal : row.when()) {
            if (places[literal.at()] >= 0) {
                when.add(new Literal(places[literal.at()], literal.positive()));
            } else if ((value(literal.at()) == 1) != literal.positive()) {
                return;
            }
        }
        if (sum.terms() > 0 || !row.range().contains(sum.constant())) {
            part.require(sum, row.range(), when.toArray(Literal[]::new));
        }
    }

    private void hint(int at, long value) {
        if (places[at] >= 0) {
            part.hint(new Var(places[at]), value);
        }
    }

    Programme programme() {
        return part;
    }

    /// The answer to the part as an answer to the whole. That the part has none says nothing of the
    /// whole.
    Answer whole(Answer answer, Status status) {
        if (!answer.status().hasList()) {
            return new Answer(
                    status, new long[0], Double.NaN, java.util.List.of(), answer.effort());
        }
        var values = new long[whole.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = places[at] < 0 ? value(at) : answer.value(new Var(places[at]));
        }
        return new Answer(status, values, answer.bound(), java.util.List.of(), answer.effort());
    }
}
