package vn.daihoi.review.rules;

import vn.daihoi.review.Context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which papers of a run are compared with each other.
///
/// A context speaks of one unit, so all papers are its dossier. Without one, papers are a dossier
/// when most of those with a head name the same unit; otherwise the run holds papers of several
/// units, and each unit's papers are compared among themselves.
final class Dossiers {

    private Dossiers() {}

    /// @return lists of papers, each in the order they were given; each paper is in one list
    static Collection<List<ReviewedText>> of(List<ReviewedText> papers, Context context) {
        if (papers.size() < 2 || context.unit() != null) {
            return List.of(papers);
        }
        Map<String, List<ReviewedText>> byUnit = new LinkedHashMap<>();
        int headless = 0;
        for (var paper : papers) {
            var unit = OwnUnit.inHead(paper).map(OwnUnit::name);
            headless += unit.isEmpty() ? 1 : 0;
            byUnit.computeIfAbsent(key(unit, headless), _ -> new ArrayList<>()).add(paper);
        }
        int headed = papers.size() - headless;
        boolean isOne = byUnit.values().stream().anyMatch(same -> same.size() * 2 > headed);
        return headed == 0 || isOne ? List.of(papers) : byUnit.values();
    }

    /// A paper without a unit in its head stands alone.
    private static String key(Optional<String> unit, int headless) {
        return unit.orElseGet(() -> "#" + headless);
    }
}
