package vn.daihoi.composition.solve;

import static vn.daihoi.composition.Cases.is;
import static vn.daihoi.composition.Cases.text;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Cases;
import vn.daihoi.composition.Limit;

import java.util.Map;

/// A case of six categories that together ask for 46 people.
final class Categories {

    private Categories() {}

    /// Six categories of eleven, eight, twenty-two, two, one and two.
    static Case tree(long seats) {
        var cases = new Cases();
        long[] minima = {11, 8, 22, 2, 1, 2};
        for (int at = 0; at < minima.length; at++) {
            var category = text("c" + (at + 1));
            cases.and(30, "p" + (at + 1) + "-", Map.of("category", category))
                    .rule("c" + (at + 1), is("category", category), atLeast(minima[at]));
        }
        return cases.seats(seats).build();
    }

    static Limit atLeast(long count) {
        return new Limit.Count(count, null);
    }
}
