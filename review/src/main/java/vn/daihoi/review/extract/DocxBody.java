package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Leftover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// Reads the flow of a Word file in one pass: paragraphs, tables, fields, text boxes, tracked
/// changes.
///
/// Elements that are not named here are passed through, so that text is found inside of wrappers
/// unknown to this program.
final class DocxBody {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String NO_BREAK_HYPHEN = "\u2011";

    private final Xml xml;
    private final DocxStyles styles;
    private final DocxNumbering numbering;

    private Sink sink = new Sink.Beside(null);
    private @Nullable DocxParagraph paragraph;
    private final Deque<DocxParagraph> hosts = new ArrayDeque<>();
    private final Deque<Sink> hostSinks = new ArrayDeque<>();
    private final Tables tables = new Tables();
    private final Deque<Boolean> choices = new ArrayDeque<>();
    private final DocxFields fields = new DocxFields();
    private final DocxMargin margin;
    private final Deque<Boolean> deletedRows = new ArrayDeque<>();
    private final Controls controls = new Controls();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Piece carried;
    private int inserted;
    private int deleted;
    private int pageBreaks;
    private @Nullable String lastNamespace;
    private boolean lastIsWord;

    /// Tag of the text that is being appended, 0 for signs that are no text.
    private int textTag;

    DocxBody(Xml xml, DocxStyles styles, DocxNumbering numbering, DocxNotes notes) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.margin = new DocxMargin(notes);
    }

    /// Reads to the end of the element that is open now, or of the part.
    void read(Sink into) throws CannotRead {
        sink = into;
        int outside = xml.depth() - 1;
        while (xml.next()) {
            if (xml.isStart()) {
                start();
            } else if (xml.isEnd()) {
                if (xml.depth() <= outside) {
                    break;
                }
                end();
            }
        }
        endParagraph();
        flushCarried();
    }

    /// Pages as of the breaks that the last layout left; 0 when it left none.
    int layoutPages() {
        return pageBreaks == 0 ? 0 : pageBreaks + 1;
    }

    private void start() throws CannotRead {
        if (isWord()) {
            startWord();
            return;
        }
        switch (xml.name()) {
            case "AlternateContent" -> choices.push(false);
            case "Choice" -> startChoice();
            case "Fallback" -> startChoice();
            case "t" -> {
                if (xml.namespace().endsWith("/math")) {
                    readText();
                }
            }
            default -> {}
        }
    }

    private void startWord() throws CannotRead {
        switch (xml.name()) {
            case "p" -> startParagraph();
            case "r" -> startRun();
            case "t", "delText" -> readText();
            case "pPr" -> readForm();
            case "rPr" -> readLook();
            case "tab", "ptab" -> appendBlank("\t");
            case "br", "cr" -> appendBlank("\n");
            case "noBreakHyphen" -> appendBlank(NO_BREAK_HYPHEN);
            case "sym" -> appendSymbol();
            case "lastRenderedPageBreak" -> turnPage();
            case "fldChar" -> fields.turn(xml.attribute("fldCharType", ""));
            case "ins", "moveTo" -> inserted++;
            case "del", "moveFrom" -> deleted++;
            case "tbl" -> startTable();
            case "gridCol" -> tables.addColumns(1);
            case "tr" -> startRow();
            case "tc" -> sink = tables.startCell(sink);
            case "sectPr" -> readSheet();
            case "sdt" -> controls.start(false);
            case "sdtPr" -> readControl();
            case "tcPr" -> readCellForm();
            case "trPr" -> readRowForm();
            case "txbxContent" -> startBox();
            case "commentRangeStart" -> margin.startComment(xml.attribute("id", ""), paragraph);
            case "commentRangeEnd" -> margin.endComment(xml.attribute("id", ""), paragraph);
            case "commentReference" -> margin.endComment(xml.attribute("id", ""), paragraph);
            case "footnoteReference" -> note(margin::footnote);
            case "endnoteReference" -> note(margin::endnote);
            case "instrText", "delInstrText", "tblPr", "tblGridChange", "rt" -> xml.skip();
            default -> {}
        }
    }

    private void end() throws CannotRead {
        if (!isWord()) {
            if (xml.name().equals("AlternateContent") && !choices.isEmpty()) {
                choices.pop();
            }
            return;
        }
        switch (xml.name()) {
            case "p" -> endParagraph();
            case "ins", "moveTo" -> inserted = Math.max(0, inserted - 1);
            case "del", "moveFrom" -> deleted = Math.max(0, deleted - 1);
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> sink = tables.end(sink);
            case "txbxContent" -> endBox();
            case "sdt" -> controls.end();
            default -> {}
        }
    }

    private boolean isWord() {
        String namespace = xml.namespace();
        if (!namespace.equals(lastNamespace)) {
            lastNamespace = namespace;
            lastIsWord = namespace.contains("/wordprocessingml/") && namespace.endsWith("/main");
        }
        return lastIsWord;
    }

    private void startParagraph() throws CannotRead {
        endParagraph();
        Piece words = carried == null ? new Piece() : carried;
        carried = null;
        paragraph = new DocxParagraph(words, styles.paragraph(null), sink, pageBreaks + 1);
        var opened = paragraph;
        opened.shape(DocxForm.NOTHING, styles);
        margin.startParagraph(words);
    }

    private void endParagraph() throws CannotRead {
        if (paragraph == null) {
            return;
        }
        var ended = paragraph;
        paragraph = null;
        fields.endParagraph();
        if (ended.own.mark().deleted()) {
            carried = ended.words.isEmpty() ? null : ended.words;
        } else if (!ended.style.contents()) {
            sink.add(ended.words, ended.shape(numbering));
        }
        ended.beside.moveTo(sink);
    }

    private void flushCarried() throws CannotRead {
        if (carried != null) {
            sink.add(carried, Shape.paragraph().onPage(pageBreaks + 1));
            carried = null;
        }
    }

    private void startRun() {
        if (paragraph != null) {
            paragraph.startRun();
        }
    }

    private void readForm() throws CannotRead {
        var form = DocxForm.read(xml);
        if (paragraph != null) {
            paragraph.shape(form, styles);
        }
    }

    private void readLook() throws CannotRead {
        var look = DocxLook.read(xml);
        if (paragraph != null) {
            paragraph.look(look, styles);
        }
    }

    private void readText() throws CannotRead {
        textTag = xml.tag();
        text.setLength(0);
        xml.readText(text);
        append(text);
        textTag = 0;
    }

    private void appendSymbol() {
        try {
            int code = Integer.parseInt(xml.attribute("char", "F0B7"), 16);
            append(Glyphs.of(code, xml.attribute("font", "")));
        } catch (IllegalArgumentException notACharacter) {
            append("•");
        }
    }

    private void appendBlank(String blank) {
        if (paragraph != null && isShown(paragraph)) {
            paragraph.words.append(blank);
        }
    }

    private boolean isShown(DocxParagraph into) {
        return deleted == 0
                && !into.run.is(Look.HIDDEN)
                && !controls.isGuidance()
                && !fields.areInstructions();
    }

    private void append(CharSequence characters) {
        if (paragraph == null || fields.areInstructions()) {
            return;
        }
        var into = paragraph;
        if (deleted > 0) {
            into.words.leave(Leftover.Kind.DELETION, characters);
        } else if (controls.isGuidance(characters)) {
            into.words.leave(Leftover.Kind.GUIDANCE, characters);
        } else if (into.run.is(Look.HIDDEN)) {
            into.words.leave(Leftover.Kind.HIDDEN_TEXT, characters);
        } else {
            show(into, characters);
        }
    }

    private void show(DocxParagraph into, CharSequence characters) {
        int start = into.words.length();
        Look look = into.run;
        into.words.append(
                look.is(Look.CAPITALS) ? characters.toString().toUpperCase(VIETNAMESE) : characters,
                look);
        if (textTag > 0) {
            into.words.cameFrom(
                    new Origin(start, into.words.length(), textTag, 0, characters.length()));
        }
        if (inserted > 0) {
            markSpan(into, Leftover.Kind.INSERTION, start);
        }
        if (look.is(Look.HIGHLIGHT)) {
            markSpan(into, Leftover.Kind.HIGHLIGHT, start);
        }
    }

    private static void markSpan(DocxParagraph into, Leftover.Kind kind, int start) {
        into.words.mark(new Piece.Mark.Left(kind, start, into.words.length(), ""));
    }

    private void turnPage() {
        pageBreaks++;
        if (paragraph != null) {
            paragraph.turnPage(pageBreaks + 1);
        }
    }

    private void startTable() throws CannotRead {
        flushCarried();
        tables.start(sink);
    }

    private void startRow() {
        deletedRows.push(false);
        tables.startRow(pageBreaks + 1);
    }

    private void readRowForm() throws CannotRead {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("del") && !deletedRows.isEmpty() && !deletedRows.peek()) {
                deletedRows.pop();
                deletedRows.push(true);
                deleted++;
            }
        }
    }

    /// Paper of the section that ends here; lengths in twentieths of a point.
    private void readSheet() throws CannotRead {
        var sheet = new DocxSheet();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            sheet.read(xml);
            xml.skip();
        }
        sink.endSection(sheet);
    }

    private void readCellForm() throws CannotRead {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("vMerge")
                    && xml.attribute("val", "continue").equals("continue")) {
                tables.continueCell();
            }
            xml.skip();
        }
    }

    /// A control shows the words of its form until somebody writes in their place.
    private void readControl() throws CannotRead {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("showingPlcHdr") && DocxLook.isOn(xml)) {
                controls.showsGuidance();
            }
            xml.skip();
        }
    }

    private void endCell() throws CannotRead {
        flushCarried();
        sink = tables.endCell(sink);
    }

    private void endRow() throws CannotRead {
        if (!deletedRows.isEmpty() && deletedRows.pop()) {
            deleted--;
        }
        tables.endRow();
    }

    private void startChoice() throws CannotRead {
        if (choices.isEmpty() || choices.peek()) {
            xml.skip();
        } else {
            choices.pop();
            choices.push(true);
        }
    }

    /// A text box stands inside a run of the paragraph that it is anchored to.
    private void startBox() throws CannotRead {
        if (paragraph == null) {
            startParagraph();
        }
        var host = paragraph;
        if (host != null) {
            hosts.push(host);
            hostSinks.push(sink);
            sink = host.beside;
            paragraph = null;
        }
    }

    private void endBox() throws CannotRead {
        endParagraph();
        flushCarried();
        if (!hosts.isEmpty()) {
            paragraph = hosts.pop();
            sink = hostSinks.pop();
        }
    }

    private void note(DocxMargin.Reference reference) {
        if (paragraph != null && deleted == 0) {
            reference.shown(xml.attribute("id", ""), xml.tag(), paragraph);
        }
    }
}
