package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Leftover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads the flow of an OpenDocument text in one pass: paragraphs, lists, tables, frames, notes,
/// tracked changes. Unknown elements are passed through.
final class OdtBody {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int MOST_REPEATED = 1_000;

    /// Where reading goes on behind a frame, a note or a comment.
    ///
    /// @param collected the words of a note or comment; null for a frame
    private record Outside(
            @Nullable OdtParagraph paragraph, Sink sink, Sink.@Nullable Lines collected) {}

    private final Xml xml;
    private final OdtStyles styles;
    private final OdtLists lists;
    private final OdtChanges changes = new OdtChanges();
    private final Tables tables = new Tables();
    private final StringBuilder text = new StringBuilder();
    private final List<Origin> kept = new ArrayList<>();

    private Sink sink;
    private @Nullable OdtParagraph paragraph;
    private final Deque<Outside> outside = new ArrayDeque<>();
    private final Map<String, String> openComments = new HashMap<>();
    private final Set<String> openInsertions = new HashSet<>();
    private int hiddenSections;
    private final Deque<Boolean> sections = new ArrayDeque<>();
    private final Controls controls = new Controls();
    private String commentName = "";
    private String author = "";
    private int notes;
    private int pageBreaks;

    OdtBody(Xml xml, OdtStyles styles, OdtLists lists, Sink sink) {
        this.xml = xml;
        this.styles = styles;
        this.lists = lists;
        this.sink = sink;
    }

    /// Reads to the end of the `office:text` that is open now.
    void read() throws CannotRead {
        int end = xml.depth() - 1;
        while (xml.next()) {
            if (xml.isStart()) {
                start();
            } else if (xml.isText()) {
                readText();
            } else if (xml.depth() <= end) {
                break;
            } else {
                end();
            }
        }
        leaveOpenComments();
    }

    /// Pages as of the soft breaks that the last layout left; 0 when it left none.
    int layoutPages() {
        return pageBreaks == 0 ? 0 : pageBreaks + 1;
    }

    private void start() throws CannotRead {
        switch (xml.name()) {
            case "p" -> startParagraph(0);
            case "h" -> startParagraph(Math.clamp(xml.number("outline-level", 1), 1, 9));
            case "span" -> startSpan();
            case "s" -> appendBlank(" ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_REPEATED)));
            case "tab" -> appendBlank("\t");
            case "line-break" -> appendBlank("\n");
            case "soft-page-break" -> turnPage();
            case "list" -> lists.start(xml);
            case "list-item" -> lists.startItem(xml);
            case "list-header" -> lists.startHeader();
            case "table" -> tables.start(sink);
            case "table-column" -> tables.addColumns(columns());
            case "table-row" -> tables.startRow(pageBreaks + 1);
            case "table-cell" -> startCell();
            case "covered-table-cell" -> tables.addCovered(columns());
            case "text-box" -> enter(null);
            case "section" -> startSection();
            case "note", "annotation" -> startCollecting();
            case "annotation-end" -> endCommentRange(xml.attribute("name", ""));
            case "tracked-changes" -> changes.read(xml);
            case "change" -> leave(Leftover.Kind.DELETION, changes.deleted(changeId()));
            case "change-start" -> startChange(changeId());
            case "change-end" -> openInsertions.remove(changeId());
            case "content-control" -> controls.start(showsGuidance());
            case "hidden-text" -> hiddenText();
            case "hidden-paragraph" -> hideParagraph();
            case "creator" -> readAuthor();
            case "sequence-decls",
                    "forms",
                    "title",
                    "desc",
                    "table-of-content",
                    "number",
                    "note-citation",
                    "ruby-text" ->
                    xml.skip();
            default -> {}
        }
    }

    private void end() throws CannotRead {
        switch (xml.name()) {
            case "p", "h" -> endParagraph();
            case "span" -> endSpan();
            case "list" -> lists.end();
            case "table" -> sink = tables.end(sink);
            case "table-row" -> tables.endRow();
            case "table-cell" -> sink = tables.endCell(sink);
            case "text-box" -> leaveBox();
            case "note" -> endNote();
            case "annotation" -> endComment();
            case "content-control" -> controls.end();
            case "section" -> hiddenSections -= Boolean.TRUE.equals(sections.poll()) ? 1 : 0;
            default -> {}
        }
    }

    private void startCell() {
        sink = tables.startCell(sink);
        tables.spanCell(several("number-columns-spanned"), several("number-rows-spanned"));
    }

    private int columns() {
        return several("number-columns-repeated");
    }

    private int several(String attribute) {
        return Math.clamp(xml.number(attribute, 1), 1, MOST_REPEATED);
    }

    private String changeId() {
        return xml.attribute("change-id", "");
    }

    /// A paragraph that starts inside of another stands in a shape that is anchored there.
    private void startParagraph(int outlineLevel) {
        boolean inShape = paragraph != null;
        if (inShape) {
            enter(null);
        }
        String style = xml.attribute("style-name", "");
        paragraph =
                new OdtParagraph(
                        sink,
                        inShape,
                        styles.paragraph(style),
                        label(outlineLevel),
                        outlineLevel,
                        styles.isCentred(style),
                        pageBreaks + 1);
    }

    private @Nullable String label(int outlineLevel) {
        @Nullable String label = lists.next();
        boolean numbered = outlineLevel > 0 && !xml.attribute("is-list-header", "").equals("true");
        return label == null && numbered ? lists.nextHeading(outlineLevel) : label;
    }

    private void endParagraph() throws CannotRead {
        if (paragraph == null) {
            return;
        }
        var ended = paragraph;
        paragraph = null;
        sink.add(ended.shown(), ended.shape());
        ended.beside.moveTo(sink);
        if (ended.inShape) {
            leaveBox();
        }
    }

    /// A frame that is anchored before the first word is read before the paragraph: so stands the
    /// head of an official document above its title.
    private void enter(Sink.@Nullable Lines collected) {
        outside.push(new Outside(paragraph, sink, collected));
        if (collected != null) {
            sink = collected;
        } else if (paragraph != null && paragraph.words().length() > 0) {
            sink = paragraph.beside;
        }
        paragraph = null;
    }

    private @Nullable Piece leaveBox() throws CannotRead {
        endParagraph();
        @Nullable Outside left = outside.poll();
        if (left == null) {
            return null;
        }
        paragraph = left.paragraph();
        sink = left.sink();
        return left.collected() == null ? null : left.collected().words();
    }

    private void startSpan() {
        if (paragraph != null) {
            paragraph.startSpan(styles.letters(xml.attribute("style-name")));
        }
    }

    private void endSpan() {
        if (paragraph != null) {
            paragraph.endSpan();
        }
    }

    private void readText() {
        if (paragraph == null) {
            return;
        }
        text.setLength(0);
        xml.appendText(text);
        kept.clear();
        String shown = paragraph.collapsed(text, kept);
        if (controls.isGuidance(shown)) {
            paragraph.words().leave(Leftover.Kind.GUIDANCE, shown);
        } else if (hiddenSections > 0 || paragraph.look().is(Look.HIDDEN)) {
            paragraph.words().leave(Leftover.Kind.HIDDEN_TEXT, shown);
        } else if (!shown.isEmpty()) {
            show(paragraph, shown);
        }
    }

    private void show(OdtParagraph into, String shown) {
        Look look = into.look();
        int start = into.words().length();
        into.words().append(look.is(Look.CAPITALS) ? shown.toUpperCase(VIETNAMESE) : shown, look);
        int end = into.words().length();
        cameFrom(into.words(), start);
        if (!openInsertions.isEmpty()) {
            into.words().mark(new Piece.Mark.Left(Leftover.Kind.INSERTION, start, end, ""));
        }
        if (look.is(Look.HIGHLIGHT)) {
            into.words().mark(new Piece.Mark.Left(Leftover.Kind.HIGHLIGHT, start, end, ""));
        }
    }

    private void cameFrom(Piece words, int start) {
        int before = xml.textFrom();
        for (var run : kept) {
            words.cameFrom(
                    new Origin(
                            start + run.start(),
                            start + run.end(),
                            xml.tag(),
                            before + run.from(),
                            before + run.to()));
        }
    }

    private boolean showsGuidance() {
        return xml.attribute("showing-place-holder", "").equals("true");
    }

    private void appendBlank(String blank) {
        if (paragraph != null
                && hiddenSections == 0
                && !controls.isGuidance()
                && !paragraph.look().is(Look.HIDDEN)) {
            paragraph.appendBlank(blank);
        }
    }

    private void turnPage() {
        pageBreaks++;
        if (paragraph != null) {
            paragraph.turnPage(pageBreaks + 1);
        }
    }

    private void startSection() {
        boolean hidden = xml.attribute("display", "true").equals("none");
        sections.push(hidden);
        hiddenSections += hidden ? 1 : 0;
    }

    private void startChange(String id) {
        if (changes.isInsertion(id)) {
            openInsertions.add(id);
        }
    }

    private void leave(Leftover.Kind kind, String words) {
        if (paragraph != null && !words.isEmpty()) {
            paragraph.words().leave(kind, words);
        }
    }

    private void hiddenText() throws CannotRead {
        if (xml.attribute("is-hidden", "").equals("true")) {
            leave(Leftover.Kind.HIDDEN_TEXT, xml.attribute("string-value", ""));
            xml.skip();
        }
    }

    private void hideParagraph() {
        if (paragraph != null && xml.attribute("is-hidden", "").equals("true")) {
            paragraph.hiddenByField = true;
        }
    }

    private void startCollecting() {
        commentName = xml.attribute("name", "");
        author = "";
        enter(new Sink.Lines(null));
    }

    private void readAuthor() throws CannotRead {
        if (xml.namespace().contains("purl.org/dc")) {
            text.setLength(0);
            xml.readText(text);
            author = text.toString();
        }
    }

    private void endNote() throws CannotRead {
        @Nullable Piece words = leaveBox();
        if (paragraph != null && words != null) {
            notes++;
            paragraph.beside.add(
                    words, Shape.footnote(Integer.toString(notes)).onPage(paragraph.page()));
        }
    }

    /// A comment stands where its range begins; one without a name has no range.
    private void endComment() throws CannotRead {
        @Nullable Piece words = leaveBox();
        if (paragraph == null || words == null || author.equals(DocxNotes.OWN_AUTHOR)) {
            return;
        }
        Piece into = paragraph.words();
        if (commentName.isEmpty()) {
            into.leave(Leftover.Kind.COMMENT, words.text());
        } else {
            openComments.put(commentName, words.text().toString());
            into.mark(new Piece.Mark.CommentStart(commentName, into.length()));
        }
    }

    private void endCommentRange(String name) {
        @Nullable String words = openComments.get(name);
        if (paragraph != null && words != null) {
            openComments.remove(name);
            Piece into = paragraph.words();
            into.mark(new Piece.Mark.CommentEnd(name, into.length(), words));
        }
    }

    private void leaveOpenComments() throws CannotRead {
        var rest = new Piece();
        openComments.values().forEach(words -> rest.leave(Leftover.Kind.COMMENT, words));
        sink.add(rest, Shape.paragraph());
    }
}
