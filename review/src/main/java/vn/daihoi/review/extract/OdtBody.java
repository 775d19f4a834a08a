package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Leftover;

import java.util.ArrayDeque;
import java.util.Deque;

/// Reads the flow of an OpenDocument text in one pass: paragraphs, lists, tables, frames, notes,
/// tracked changes. Unknown elements are passed through.
final class OdtBody {

    private static final int MOST_REPEATED = 1_000;

    /// Where reading goes on behind a frame, a note or a comment.
    ///
    /// @param collected the words of a note or comment; null for a frame
    private record Outside(
            @Nullable OdtParagraph paragraph, Sink sink, Sink.@Nullable Lines collected) {}

    private final Xml xml;
    private final OdtStyles styles;
    private final OdtLists lists;
    private final Tables tables = new Tables();
    private final OdtWording wording = new OdtWording();
    private final OdtComments comments = new OdtComments();

    private Sink sink;
    private @Nullable OdtParagraph paragraph;
    private final Deque<Outside> outside = new ArrayDeque<>();
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
                wording.readText(xml, paragraph);
            } else if (xml.depth() <= end) {
                break;
            } else {
                end();
            }
        }
        comments.leaveRest(sink);
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
            case "s" -> wording.blank(paragraph, " ".repeat(several("c")));
            case "tab" -> wording.blank(paragraph, "\t");
            case "line-break" -> wording.blank(paragraph, "\n");
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
            case "section" -> wording.startSection(xml.attribute("display", "true").equals("none"));
            case "note", "annotation" -> startCollecting();
            case "annotation-end" -> comments.endRange(paragraph, xml.attribute("name", ""));
            case "tracked-changes" -> wording.readChanges(xml);
            case "change" -> wording.leaveDeleted(paragraph, changeId());
            case "change-start" -> wording.startChange(changeId());
            case "change-end" -> wording.endChange(changeId());
            case "content-control" -> wording.controls().start(showsGuidance());
            case "hidden-text" -> hiddenText();
            case "hidden-paragraph" -> hideParagraph();
            case "creator" -> comments.readAuthor(xml);
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
            case "annotation" -> comments.end(leaveBox(), paragraph);
            case "content-control" -> wording.controls().end();
            case "section" -> wording.endSection();
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

    private boolean showsGuidance() {
        return xml.attribute("showing-place-holder", "").equals("true");
    }

    private void turnPage() {
        pageBreaks++;
        if (paragraph != null) {
            paragraph.turnPage(pageBreaks + 1);
        }
    }

    private void hiddenText() throws CannotRead {
        if (xml.attribute("is-hidden", "").equals("true")) {
            OdtWording.leave(
                    paragraph, Leftover.Kind.HIDDEN_TEXT, xml.attribute("string-value", ""));
            xml.skip();
        }
    }

    private void hideParagraph() {
        if (paragraph != null && xml.attribute("is-hidden", "").equals("true")) {
            paragraph.hiddenByField = true;
        }
    }

    private void startCollecting() {
        comments.start(xml.attribute("name", ""));
        enter(new Sink.Lines(null));
    }

    private void endNote() throws CannotRead {
        @Nullable Piece words = leaveBox();
        if (paragraph != null && words != null) {
            notes++;
            paragraph.beside.add(
                    words, Shape.footnote(Integer.toString(notes)).onPage(paragraph.page()));
        }
    }
}
