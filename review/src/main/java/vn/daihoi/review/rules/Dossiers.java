package vn.daihoi.review.rules;

import vn.daihoi.review.Context;
import vn.daihoi.review.language.BodyName;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which papers of a run are compared with each other.
///
/// A context speaks of one unit, so all papers are its dossier. Without one, papers are a dossier
/// too, unless the run clearly holds papers of several units: three or more, or two with several
/// papers each, none of them with most of the papers. Then each unit's papers are compared among
/// themselves.
final class Dossiers {

    private Dossiers() {}

    /// @return lists of papers, each in the order they were given; each paper is in one list
    static Collection<List<ReviewedText>> of(List<ReviewedText> papers, Context context) {
        if (papers.size() < 2 || context.unit() != null) {
            return List.of(papers);
        }
        Map<String, List<ReviewedText>> byUnit = new LinkedHashMap<>();
        var headless = new ArrayList<List<ReviewedText>>();
        for (var paper : papers) {
            OwnUnit.inHead(paper)
                    .ifPresentOrElse(
                            unit ->
                                    byUnit.computeIfAbsent(key(unit), _ -> new ArrayList<>())
                                            .add(paper),
                            () -> headless.add(List.of(paper)));
        }
        if (!areSeveral(byUnit.values())) {
            return List.of(papers);
        }
        return Stream.concat(byUnit.values().stream(), headless.stream()).toList();
    }

    private static boolean areSeveral(Collection<List<ReviewedText>> units) {
        int papers = units.stream().mapToInt(List::size).sum();
        boolean isOneOfMost = units.stream().anyMatch(same -> same.size() * 2 > papers);
        boolean isBatch = units.size() > 2 || units.stream().allMatch(same -> same.size() > 1);
        return units.size() > 1 && !isOneOfMost && isBatch;
    }

    /// One for `TP. HCM` and `thành phố Hồ Chí Minh`.
    private static String key(OwnUnit unit) {
        return BodyName.of(unit.kind() + " " + unit.name()).key();
    }
}
