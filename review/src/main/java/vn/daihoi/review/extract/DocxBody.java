package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/// Reads the flow of a Word file in one pass: paragraphs, tables, fields, text boxes, tracked
/// changes.
///
/// Elements that are not named here are passed through, so that text is found inside of wrappers
/// unknown to this program.
final class DocxBody {

    private static final String NO_BREAK_HYPHEN = "\u2011";

    private final Xml xml;
    private final DocxStyles styles;
    private final DocxNumbering numbering;

    private Sink sink = new Sink.Beside(null);
    private @Nullable DocxParagraph paragraph;
    private final Deque<DocxParagraph> hosts = new ArrayDeque<>();
    private final Deque<Sink> hostSinks = new ArrayDeque<>();
    private final Tables tables = new Tables();
    private final DocxWording wording = new DocxWording();
    private final DocxRows rows = new DocxRows(wording);
    private final DocxChoices choices = new DocxChoices();
    private final DocxMargin margin;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Piece carried;
    private int pageBreaks;
    private @Nullable String lastNamespace;
    private boolean lastIsWord;

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
            case "AlternateContent" -> choices.start();
            case "Choice", "Fallback" -> choices.choose(xml);
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
            case "tab", "ptab" -> wording.blank(paragraph, "\t");
            case "br", "cr" -> wording.blank(paragraph, "\n");
            case "noBreakHyphen" -> wording.blank(paragraph, NO_BREAK_HYPHEN);
            case "sym" -> appendSymbol();
            case "lastRenderedPageBreak" -> turnPage();
            case "fldChar" -> wording.fields().turn(xml.attribute("fldCharType", ""));
            case "ins", "moveTo" -> wording.startInsertion();
            case "del", "moveFrom" -> wording.startDeletion();
            case "tbl" -> startTable();
            case "gridCol" -> tables.addColumns(1);
            case "tr" -> startRow();
            case "tc" -> sink = tables.startCell(sink);
            case "sectPr" -> readSheet();
            case "sdt" -> wording.controls().start(false);
            case "sdtPr" -> readControl();
            case "tcPr" -> readCellForm();
            case "trPr" -> rows.readForm(xml);
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
            if (xml.name().equals("AlternateContent")) {
                choices.end();
            }
            return;
        }
        switch (xml.name()) {
            case "p" -> endParagraph();
            case "ins", "moveTo" -> wording.endInsertion();
            case "del", "moveFrom" -> wording.endDeletion();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> sink = tables.end(sink);
            case "txbxContent" -> endBox();
            case "sdt" -> wording.controls().end();
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
        wording.fields().endParagraph();
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
        int tag = xml.tag();
        text.setLength(0);
        xml.readText(text);
        wording.append(paragraph, text, tag);
    }

    private void appendSymbol() {
        var sign = Glyphs.ofHex(xml.attribute("char", "F0B7"), xml.attribute("font", ""));
        wording.append(paragraph, sign, DocxWording.NO_TAG);
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
        rows.start();
        tables.startRow(pageBreaks + 1);
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
                wording.controls().showsGuidance();
            }
            xml.skip();
        }
    }

    private void endCell() throws CannotRead {
        flushCarried();
        sink = tables.endCell(sink);
    }

    private void endRow() throws CannotRead {
        rows.end();
        tables.endRow();
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
        if (paragraph != null && !wording.isDeleted()) {
            reference.shown(xml.attribute("id", ""), xml.tag(), paragraph);
        }
    }
}
