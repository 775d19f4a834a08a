package vn.daihoi.overlap.web;

import vn.daihoi.overlap.internal.Passage;
import vn.daihoi.review.sections.SectionFinder;
import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// A text cut at its blocks and at the places of its passages. Nothing in it is markup.
public final class MarkedSide {

    private final ExtractedDocument document;
    private final List<Passage> passages;
    private final Function<Passage, Span> place;
    private final Function<Passage.Change, Span> change;
    private final List<Span> headings;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final Set<Integer> begun = new HashSet<>();

    private MarkedSide(
            ExtractedDocument document,
            List<Passage> passages,
            Function<Passage, Span> place,
            Function<Passage.Change, Span> change) {
        this.document = document;
        this.passages =
                passages.stream()
                        .sorted(
                                Comparator.comparingInt(
                                        (Passage each) -> place.apply(each).start()))
                        .toList();
        this.place = place;
        this.change = change;
        this.headings =
                SectionFinder.find(document).all().stream()
                        .map(section -> section.heading())
                        .toList();
        passages.forEach(each -> cut(place.apply(each)));
        passages.stream()
                .flatMap(each -> each.changes().stream())
                .forEach(each -> cut(change.apply(each)));
    }

    /// A paragraph, or a row of a table.
    ///
    /// @param shape `heading`, `item`, `paragraph` or `row`
    /// @param cells one for a paragraph
    public record Part(String shape, boolean centred, List<List<Stretch>> cells) {}

    /// A run of words that the same passages cover.
    ///
    /// @param position of the passage that covers it; 0 where none does
    /// @param type of that passage; empty where none does
    /// @param begins passages that begin here
    /// @param changed whether it is a figure or name that differs
    public record Stretch(
            String text, int position, String type, List<Begin> begins, boolean changed) {}

    public record Begin(int position, String type) {}

    static List<Part> mine(ExtractedDocument document, List<Passage> passages) {
        return new MarkedSide(document, passages, each -> each.mine().span(), Passage.Change::mine)
                .parts();
    }

    static List<Part> theirs(ExtractedDocument document, List<Passage> passages) {
        return new MarkedSide(
                        document, passages, each -> each.theirs().span(), Passage.Change::theirs)
                .parts();
    }

    static String type(Passage passage) {
        return passage.common() ? "common" : passage.type().id();
    }

    private void cut(Span span) {
        cuts.add(span.start());
        cuts.add(span.end());
    }

    private List<Part> parts() {
        return document.blocks().stream().map(this::part).toList();
    }

    private Part part(Block block) {
        if (block.kind() == Block.Kind.TABLE_ROW) {
            return new Part("row", false, block.cells().stream().map(this::pieces).toList());
        }
        String shape =
                isHeading(block)
                        ? "heading"
                        : block.kind() == Block.Kind.LIST_ITEM ? "item" : "paragraph";
        return new Part(shape, block.centred(), List.of(pieces(block.span())));
    }

    private boolean isHeading(Block block) {
        return headings.stream()
                .anyMatch(span -> block.start() >= span.start() && block.start() < span.end());
    }

    private List<Stretch> pieces(Span span) {
        var pieces = new ArrayList<Stretch>();
        int from = span.start();
        while (from < span.end()) {
            Integer cut = cuts.higher(from);
            int to = cut == null ? span.end() : Math.min(cut, span.end());
            pieces.add(piece(from, to));
            from = to;
        }
        return pieces;
    }

    private Stretch piece(int from, int to) {
        Passage over =
                passages.stream()
                        .filter(each -> covers(place.apply(each), from, to))
                        .min(
                                Comparator.comparing(Passage::common)
                                        .thenComparing(each -> place.apply(each).length()))
                        .orElse(null);
        return new Stretch(
                document.text().substring(from, to),
                over == null ? 0 : over.position(),
                over == null ? "" : type(over),
                begins(to),
                over != null
                        && over.changes().stream()
                                .anyMatch(each -> covers(change.apply(each), from, to)));
    }

    private static boolean covers(Span span, int from, int to) {
        return span.start() <= from && to <= span.end();
    }

    /// Passages not yet begun that begin before an offset.
    private List<Begin> begins(int before) {
        return passages.stream()
                .filter(each -> place.apply(each).start() < before && begun.add(each.position()))
                .map(each -> new Begin(each.position(), type(each)))
                .toList();
    }
}
