package vn.daihoi.reviews.web;

import vn.daihoi.reviews.internal.Found;
import vn.daihoi.reviews.web.Asked.Facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Findings that pass a filter, in groups, and never more of them than a page bears: too many are
/// grouped by rule with the first few of each, and those of one rule turn pages.
///
/// @param by what the groups have in common
/// @param shelves in order
/// @param passing all that pass the filter
/// @param page from 1
/// @param pages 1 or more
record Shelves(Facet by, List<Shelf> shelves, int passing, int page, int pages) {

    /// Most findings that one page shows in full.
    static final int MOST = 100;

    /// Findings of each rule that are shown when there are too many.
    static final int FEW = 3;

    /// @param value of the facet
    /// @param all how many belong to the group
    record Shelf(String value, List<Found> cards, int all) {

        int more() {
            return all - cards.size();
        }
    }

    /// @param standing findings that stand, in the order of the text
    static Shelves of(List<Found> standing, Asked asked) {
        List<Found> passing = standing.stream().filter(asked::shows).toList();
        Facet by = asked.bySection() ? Facet.SECTION : Facet.LEVEL;
        if (passing.size() <= MOST) {
            return new Shelves(by, grouped(passing, by, passing.size()), passing.size(), 1, 1);
        }
        return asked.ruleId().isEmpty() ? byRule(passing) : page(passing, by, asked);
    }

    private static Shelves byRule(List<Found> passing) {
        return new Shelves(Facet.RULE, grouped(passing, Facet.RULE, FEW), passing.size(), 1, 1);
    }

    private static Shelves page(List<Found> passing, Facet by, Asked asked) {
        int pages = Math.ceilDiv(passing.size(), MOST);
        int page = Math.min(asked.pageNumber(), pages);
        List<Found> ordered = inOrder(passing, by);
        List<Found> shown =
                ordered.subList((page - 1) * MOST, Math.min(page * MOST, ordered.size()));
        return new Shelves(by, grouped(shown, by, MOST), passing.size(), page, pages);
    }

    /// Sections stand in the order of the text, all else with the gravest first.
    private static List<Found> inOrder(List<Found> found, Facet by) {
        return by == Facet.SECTION
                ? found
                : found.stream().sorted(Comparator.comparing(Found::level)).toList();
    }

    private static List<Shelf> grouped(List<Found> found, Facet by, int most) {
        Map<String, List<Found>> groups =
                inOrder(found, by).stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> Asked.of(each, by),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var shelves = new ArrayList<Shelf>();
        groups.forEach((value, all) ->
                shelves.add(
                        new Shelf(value, all.subList(0, Math.min(most, all.size())), all.size())));
        return shelves;
    }

    /// Positions of the findings that are shown in full.
    Set<Integer> positions() {
        return shelves.stream()
                .flatMap(shelf -> shelf.cards().stream())
                .map(Found::position)
                .collect(Collectors.toSet());
    }
}
