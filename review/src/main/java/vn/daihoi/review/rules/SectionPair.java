package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The narrowest sections around two places of one paper.
///
/// @param first null where a place stands under no heading
record SectionPair(@Nullable Section first, @Nullable Section again) {

    /// Share of the words of two headings, in percent of the longer one, from which their sections
    /// treat two things alike.
    private static final int ALIKE = 50;

    private static final int PERCENT = 100;

    static SectionPair of(Span first, Span again, ReviewedText text) {
        return new SectionPair(
                text.outline().at(first.start()).orElse(null),
                text.outline().at(again.start()).orElse(null));
    }

    /// Where the two sections begin: tells them from all others without comparing what stands in
    /// them.
    record Starts(int first, int again) {}

    Starts starts() {
        return new Starts(first == null ? -1 : first.start(), again == null ? -1 : again.start());
    }

    boolean isKnown() {
        return first != null && again != null;
    }

    boolean isOne() {
        return starts().first() == starts().again();
    }

    /// Whether the headings say that both sections treat two things in the same way.
    boolean isParallel() {
        if (first == null || again == null) {
            return false;
        }
        var words = words(first);
        var others = words(again);
        int all = Math.max(words.size(), others.size());
        words.retainAll(others);
        return words.size() * PERCENT >= all * ALIKE;
    }

    private static Set<String> words(Section section) {
        return new HashSet<>(List.of(Folded.title(section.title()).split("[^\\p{L}\\d]+")));
    }
}
