package vn.daihoi.review.extract;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/// Collects the lines of all pages, in reading order by position.
final class PdfLines extends PDFTextStripper {

    private static final int OPERATORS_BETWEEN_CLOCKS = 1_024;

    /// Carries a refusal through the library.
    static final class Refused extends IOException {
        @Serial private static final long serialVersionUID = 1L;
        final transient CannotRead refusal;

        Refused(CannotRead refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }

    private final Budget budget;
    private final List<PdfLine> lines = new ArrayList<>();
    private PdfLine line = new PdfLine(1);
    private int operators;
    private int characters;

    PdfLines(Budget budget) {
        this.budget = budget;
        setSortByPosition(true);
    }

    List<PdfLine> lines() {
        return lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % OPERATORS_BETWEEN_CLOCKS == 0) {
            checkBudget();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        checkBudget();
        line = new PdfLine(getCurrentPageNo());
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        characters += text.length();
        for (var glyph : glyphs) {
            if (line.jumpsBack(glyph)) {
                endLine();
            }
            line.add(glyph);
        }
    }

    @Override
    protected void writeWordSeparator() {
        line.addBlank();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        if (!line.isBlank()) {
            lines.add(line);
            line.number(lines.size());
        }
        line = new PdfLine(getCurrentPageNo());
    }

    private void checkBudget() throws Refused {
        try {
            budget.checkTime();
            budget.checkCharacters(characters);
        } catch (CannotRead refusal) {
            throw new Refused(refusal);
        }
    }
}
