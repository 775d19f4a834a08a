package vn.daihoi.review.passages;

import vn.daihoi.profile.PassageVocabulary;
import vn.daihoi.review.sections.Outline;
import vn.daihoi.review.sections.Section;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All passages of the body of one paper, headings included, in reading order.
public final class Passages {

    private final List<Passage> all;
    private final Set<PassageKind> announced;

    Passages(List<Passage> all, Set<PassageKind> announced) {
        this.all = List.copyOf(all);
        this.announced = EnumSet.copyOf(announced);
    }

    /// Tells the passages of a paper apart.
    ///
    /// @param folded the text of the paper, folded
    public static Passages of(Outline outline, String folded, PassageVocabulary vocabulary) {
        return new PassageFinder(outline, folded, vocabulary).find();
    }

    public List<Passage> all() {
        return all;
    }

    /// Passages of a kind that are not headings.
    public Stream<Passage> of(PassageKind kind) {
        return all.stream().filter(passage -> passage.kind() == kind && !passage.heading());
    }

    /// Whether a heading or the opening of a paragraph announces the kind.
    public boolean announces(PassageKind kind) {
        return announced.contains(kind);
    }

    /// Passages that lie in a section or below it, its heading left out.
    public Stream<Passage> in(Section section) {
        return all.stream()
                .filter(passage -> section.contains(passage.span().start()))
                .filter(passage -> passage.span().start() >= section.heading().end());
    }
}
