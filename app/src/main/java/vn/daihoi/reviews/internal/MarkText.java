package vn.daihoi.reviews.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Level;
import vn.daihoi.review.sections.Outline;
import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;
import vn.daihoi.reviews.internal.MarkedText.Part;
import vn.daihoi.reviews.internal.MarkedText.Piece;
import vn.daihoi.reviews.internal.MarkedText.Ref;
import vn.daihoi.reviews.internal.MarkedText.Shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Cuts a text at its blocks and at the places of its findings.
///
/// A finding over more than a few lines, such as one about a whole section, is shown by its number
/// at its beginning only: colouring a page tells nobody where to look.
final class MarkText {

    /// Longest place that is coloured, in UTF-16 units.
    private static final int LONGEST = 400;

    private final ExtractedDocument document;
    private final List<Section> sections;
    private final List<Found> findings;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final List<Part> parts = new ArrayList<>();
    private int next;

    private MarkText(ExtractedDocument document, Outline outline, List<Found> findings) {
        this.document = document;
        this.sections = outline.all();
        this.findings =
                findings.stream()
                        .sorted(Comparator.comparingInt(found -> found.span().start()))
                        .toList();
        for (Found found : findings) {
            cuts.add(found.span().start());
            cuts.add(found.span().end());
        }
    }

    /// @param findings whose spans lie in the document's text
    static MarkedText mark(ExtractedDocument document, Outline outline, List<Found> findings) {
        var marking = new MarkText(document, outline, findings);
        marking.blocks();
        return new MarkedText(marking.parts);
    }

    private void blocks() {
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean last = i == blocks.size() - 1;
            if (block.kind() == Block.Kind.TABLE_ROW) {
                row(block, last);
            } else {
                Section heading = heading(block);
                parts.add(
                        new Part(
                                shape(block, heading),
                                block.start(),
                                heading == null ? 0 : heading.level(),
                                block.centred(),
                                pieces(block.span(), last),
                                List.of()));
            }
        }
    }

    private void row(Block block, boolean last) {
        List<List<Piece>> cells = new ArrayList<>();
        for (int i = 0; i < block.cells().size(); i++) {
            cells.add(pieces(block.cells().get(i), last && i == block.cells().size() - 1));
        }
        Part before = parts.isEmpty() ? null : parts.getLast();
        if (before != null && before.shape() == Shape.TABLE && isSameTable(before, block)) {
            var rows = new ArrayList<>(before.rows());
            rows.add(cells);
            parts.set(parts.size() - 1, table(before.start(), rows));
        } else {
            parts.add(table(block.start(), List.of(cells)));
        }
    }

    private boolean isSameTable(Part before, Block row) {
        return document.blocks().stream()
                .anyMatch(block -> block.start() == before.start() && block.table() == row.table());
    }

    private static Part table(int start, List<List<List<Piece>>> rows) {
        return new Part(Shape.TABLE, start, 0, false, List.of(), rows);
    }

    private @Nullable Section heading(Block block) {
        return sections.stream()
                .filter(section ->
                        block.start() >= section.heading().start()
                                && block.start() < section.heading().end())
                .findFirst()
                .orElse(null);
    }

    private static Shape shape(Block block, @Nullable Section heading) {
        if (heading != null) {
            return Shape.HEADING;
        }
        return switch (block.kind()) {
            case LIST_ITEM -> Shape.ITEM;
            case FOOTNOTE -> Shape.FOOTNOTE;
            case PARAGRAPH, TABLE_ROW -> Shape.PARAGRAPH;
        };
    }

    /// @param last whether the text ends here: what is left of the findings begins here too
    private List<Piece> pieces(Span span, boolean last) {
        var pieces = new ArrayList<Piece>();
        int from = span.start();
        while (from < span.end()) {
            Integer cut = cuts.higher(from);
            int to = cut == null ? span.end() : Math.min(cut, span.end());
            pieces.add(piece(from, to));
            from = to;
        }
        List<Ref> rest = refs(last ? Integer.MAX_VALUE : span.end());
        if (!rest.isEmpty()) {
            pieces.add(new Piece("", rest, null, 0));
        }
        return pieces;
    }

    private Piece piece(int from, int to) {
        List<Ref> refs = refs(from + 1);
        Found over =
                findings.stream()
                        .filter(found -> isColoured(found.span()))
                        .filter(found -> found.span().start() <= from && to <= found.span().end())
                        .min(
                                Comparator.comparing(Found::level)
                                        .thenComparing(found -> found.span().length()))
                        .orElse(null);
        Level level = over == null ? null : over.level();
        return new Piece(
                document.text().substring(from, to),
                refs,
                level,
                over == null ? 0 : over.position());
    }

    private static boolean isColoured(Span span) {
        return span.length() > 0 && span.length() <= LONGEST;
    }

    /// Findings not yet shown that begin before an offset.
    private List<Ref> refs(int before) {
        var refs = new ArrayList<Ref>();
        while (next < findings.size() && findings.get(next).span().start() < before) {
            Found found = findings.get(next++);
            refs.add(new Ref(found.position(), found.level()));
        }
        return refs;
    }
}
