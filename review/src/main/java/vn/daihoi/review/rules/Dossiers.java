package vn.daihoi.review.rules;

import vn.daihoi.review.Context;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.language.BodyName;
import vn.daihoi.review.language.Mentions;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which papers of a run are compared with each other.
///
/// A context speaks of one unit, so all papers are its dossier. Without one, papers are a dossier
/// too, unless the run clearly holds papers of several units: three or more, or two with several
/// papers each, none of them with most of the papers. Then each unit's papers are compared among
/// themselves.
final class Dossiers {

    private Dossiers() {}

    /// @return dossiers, each as the places of its papers in the given list, in order; each paper
    ///   is in one dossier
    static List<List<Integer>> of(List<ReviewedDocument> papers, Context context) {
        List<Integer> all = IntStream.range(0, papers.size()).boxed().toList();
        if (papers.size() < 2 || context.unit() != null) {
            return List.of(all);
        }
        Map<String, List<Integer>> byUnit = new LinkedHashMap<>();
        var headless = new ArrayList<List<Integer>>();
        for (int place : all) {
            unitInHead(papers.get(place))
                    .ifPresentOrElse(
                            unit -> byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(place),
                            () -> headless.add(List.of(place)));
        }
        if (!areSeveral(byUnit.values())) {
            return List.of(all);
        }
        return Stream.concat(byUnit.values().stream(), headless.stream()).toList();
    }

    private static Optional<String> unitInHead(ReviewedDocument paper) {
        var head = paper.outline().form().head();
        var text = paper.document().text().substring(0, head.end());
        return OwnUnit.inHead(new Mentions(text, Folded.of(text)), head).map(Dossiers::key);
    }

    private static boolean areSeveral(Collection<List<Integer>> units) {
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
