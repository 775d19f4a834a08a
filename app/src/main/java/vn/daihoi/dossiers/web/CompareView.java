package vn.daihoi.dossiers.web;

import vn.daihoi.dossiers.internal.Comparison;
import vn.daihoi.dossiers.internal.Comparison.Passage;

import java.util.ArrayList;
import java.util.List;

/// What changed between two versions, as its page shows it: changed paragraphs with their
/// neighbours, the rest folded.
///
/// @param document address of the document
/// @param numbers of all versions, newest first
/// @param groups in the order of the text
public record CompareView(
        String document,
        String name,
        List<Integer> numbers,
        int older,
        int newer,
        int added,
        int removed,
        List<Group> groups) {

    /// Unchanged paragraphs kept in sight on each side of a change.
    private static final int NEIGHBOURS = 1;

    /// @param folded whether the paragraphs are unchanged and far from any change
    public record Group(boolean folded, List<Passage> passages) {}

    static CompareView of(
            String document,
            String name,
            List<Integer> numbers,
            int older,
            int newer,
            Comparison comparison) {
        return new CompareView(
                document,
                name,
                numbers,
                older,
                newer,
                comparison.added(),
                comparison.removed(),
                groups(comparison.passages()));
    }

    public boolean isSame() {
        return added == 0 && removed == 0;
    }

    private static List<Group> groups(List<Passage> passages) {
        var groups = new ArrayList<Group>();
        for (int i = 0; i < passages.size(); i++) {
            boolean folded = isFar(passages, i);
            if (groups.isEmpty() || groups.getLast().folded() != folded) {
                groups.add(new Group(folded, new ArrayList<>()));
            }
            groups.getLast().passages().add(passages.get(i));
        }
        return groups;
    }

    private static boolean isFar(List<Passage> passages, int index) {
        int from = Math.max(0, index - NEIGHBOURS);
        int to = Math.min(passages.size(), index + NEIGHBOURS + 1);
        return passages.subList(from, to).stream().noneMatch(Passage::isChanged);
    }
}
