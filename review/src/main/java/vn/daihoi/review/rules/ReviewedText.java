package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.comparison.ComparedPaper;
import vn.daihoi.review.comparison.Wording;
import vn.daihoi.review.indicators.FigureGroup;
import vn.daihoi.review.indicators.Grid;
import vn.daihoi.review.indicators.Statement;
import vn.daihoi.review.language.Mentions;
import vn.daihoi.review.language.Quantities;
import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.language.Sentences;
import vn.daihoi.review.passages.PartFinder;
import vn.daihoi.review.passages.Passages;
import vn.daihoi.review.sections.Outline;
import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.MergedCells;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A paper as rules see it. Views that cost something are made once, when first asked for.
public final class ReviewedText {

    private static final Pattern ITEM = Pattern.compile("[-+*•●▪]\\s|\\p{L}\\)\\s");

    private final ReviewedDocument document;
    private final String folded;
    private final Mentions mentions;
    private @Nullable PartFinder parts;
    private @Nullable List<Span> passages;
    private @Nullable List<Span> sentences;
    private @Nullable List<Quantity> quantities;
    private @Nullable Passages passageKinds;
    private @Nullable List<FigureGroup> figureGroups;
    private @Nullable List<ActionItem> actionItems;
    private @Nullable List<Grid> grids;
    private @Nullable TableRows tableRows;
    private @Nullable MergedCells mergedCells;
    private @Nullable List<Statement> statements;
    private @Nullable Wording wording;

    private ReviewedText(ReviewedDocument document) {
        this.document = document;
        this.folded = Folded.of(document.document().text());
        this.mentions = new Mentions(document.document().text(), folded);
    }

    public static ReviewedText of(ReviewedDocument document) {
        return new ReviewedText(document);
    }

    ReviewedDocument document() {
        return document;
    }

    /// The text made ready for comparing, same length.
    String folded() {
        return folded;
    }

    /// Dates, terms, ordinals, numbers and names in it.
    Mentions mentions() {
        return mentions;
    }

    String text() {
        return document.document().text();
    }

    Outline outline() {
        return document.outline();
    }

    /// What its paragraphs speak of.
    Passages passageKinds(PaperForms forms) {
        var known = passageKinds;
        return known != null
                ? known
                : (passageKinds = Passages.of(outline(), folded, forms.passages()));
    }

    /// Its tasks and solutions, each with what it lacks.
    List<ActionItem> actionItems(PaperForms forms) {
        var known = actionItems;
        return known != null ? known : (actionItems = ActionItems.of(this, forms));
    }

    PartFinder parts() {
        var known = parts;
        return known != null ? known : (parts = new PartFinder(outline(), folded));
    }

    /// Sections of the paper itself, annexes left out.
    List<Section> sections() {
        return outline().all().stream().filter(section -> !section.annex()).toList();
    }

    boolean isInAnnex(int offset) {
        return outline().sections().stream()
                .anyMatch(section -> section.annex() && section.contains(offset));
    }

    /// Name of the file.
    String file() {
        return document.document().file();
    }

    /// The sentence around a place of the body, the whole title around one of the title, and the
    /// line elsewhere.
    Span surroundings(Span place) {
        var sentence = sentenceAt(place.start());
        if (sentence != null) {
            return sentence;
        }
        var title = outline().form().title();
        return title != null && place.start() >= title.start() && place.start() < title.end()
                ? title
                : line(place);
    }

    private Span line(Span place) {
        int start = text().lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1;
        int end = text().indexOf('\n', place.end());
        return new Span(Math.min(start, place.start()), end < 0 ? text().length() : end);
    }

    /// Whether an offset lies in the head or the title of the paper.
    boolean isInHeadOrTitle(int offset) {
        var form = outline().form();
        var title = form.title();
        return offset < form.head().end()
                || title != null && offset >= title.start() && offset < title.end();
    }

    /// Paragraphs of the body, and each cell of its tables, in reading order; head and tail of the
    /// paper left out.
    List<Span> passages() {
        var known = passages;
        return known != null ? known : (passages = splitRows());
    }

    TableRows tableRows() {
        var known = tableRows;
        return known != null ? known : (tableRows = TableRows.of(document.document()));
    }

    private List<Span> splitRows() {
        var spans = new ArrayList<Span>();
        for (var paragraph : outline().paragraphs()) {
            var row = tableRows().at(paragraph);
            if (row == null) {
                spans.add(paragraph);
            } else {
                row.cells().stream().filter(cell -> cell.length() > 0).forEach(spans::add);
            }
        }
        return List.copyOf(spans);
    }

    /// Sentences of all passages.
    List<Span> sentences() {
        var known = sentences;
        return known != null
                ? known
                : (sentences =
                        passages().stream()
                                .flatMap(passage -> Sentences.in(text(), passage).stream())
                                .toList());
    }

    /// The sentence of the body around an offset; null in head, title and tail.
    @Nullable Span sentenceAt(int offset) {
        var all = sentences();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.size() && all.get(low).start() <= offset ? all.get(low) : null;
    }

    /// Figures of all passages.
    List<Quantity> quantities() {
        var known = quantities;
        return known != null
                ? known
                : (quantities =
                        passages().stream()
                                .flatMap(passage -> Quantities.in(folded, passage).stream())
                                .toList());
    }

    /// Figures that begin within the span.
    List<Quantity> quantitiesIn(Span span) {
        var all = quantities();
        int from = firstFrom(all, span.start());
        return all.subList(from, Math.max(from, firstFrom(all, span.end())));
    }

    private static int firstFrom(List<Quantity> all, int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Paragraphs of prose with the list items under them that hold two figures or more.
    List<FigureGroup> figureGroups() {
        var known = figureGroups;
        return known != null ? known : (figureGroups = groupItems());
    }

    private List<FigureGroup> groupItems() {
        var found = new ArrayList<FigureGroup>();
        Span open = null;
        for (var paragraph : outline().paragraphs()) {
            boolean row = tableRows().isRow(paragraph);
            if (open != null && !row && isItem(paragraph)) {
                open = new Span(open.start(), paragraph.end());
            } else {
                addPassage(found, open);
                open = row ? null : paragraph;
            }
        }
        addPassage(found, open);
        return List.copyOf(found);
    }

    private boolean isItem(Span paragraph) {
        return ITEM.matcher(folded).region(paragraph.start(), paragraph.end()).lookingAt();
    }

    private void addPassage(List<FigureGroup> found, @Nullable Span span) {
        if (span != null && quantitiesIn(span).size() >= 2) {
            found.add(new FigureGroup(folded, span, quantitiesIn(span)));
        }
    }

    /// Cells of its tables that go on from above.
    MergedCells mergedCells() {
        var known = mergedCells;
        return known != null ? known : (mergedCells = MergedCells.of(document.document()));
    }

    /// The tables.
    List<Grid> grids() {
        var known = grids;
        return known != null ? known : (grids = Grid.of(document.document(), folded));
    }

    /// What its figures say, in prose and in tables of targets.
    List<Statement> statements(PaperForms forms) {
        var known = statements;
        return known != null ? known : (statements = new StatementReader(this, forms).read());
    }

    /// What its body says, to be held against other papers.
    Wording wording() {
        var known = wording;
        return known != null ? known : (wording = ComparedPaper.of(document).wording());
    }

    /// Where a finding about the whole paper points: its title, else its first line.
    Span titlePlace() {
        var title = outline().form().title();
        if (title != null) {
            return title;
        }
        if (!outline().sections().isEmpty()) {
            return outline().sections().getFirst().heading();
        }
        int feed = text().indexOf('\n');
        return new Span(0, feed < 0 ? text().length() : feed);
    }
}
