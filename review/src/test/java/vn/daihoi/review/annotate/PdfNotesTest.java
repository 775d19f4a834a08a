package vn.daihoi.review.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

import vn.daihoi.review.extract.Pdf;
import vn.daihoi.review.extract.Read;
import vn.daihoi.review.text.Span;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Marks in PDF files: over the right words, with the file before them as it was.
class PdfNotesTest {

    private static final String NAME = "bao-cao.pdf";

    /// Words under each mark, as another reader of the library finds them by place.
    private static List<String> marked(byte[] pdf) throws IOException {
        var words = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var mark : marks(page)) {
                    words.add(under(area(mark), page));
                }
            }
        }
        return words;
    }

    private static List<PDAnnotationHighlight> marks(PDPage page) throws IOException {
        return page.getAnnotations().stream()
                .filter(PDAnnotationHighlight.class::isInstance)
                .map(PDAnnotationHighlight.class::cast)
                .toList();
    }

    /// The rectangle is wider: it holds the rounded ends too.
    private static PDRectangle area(PDAnnotationHighlight mark) {
        float[] quad = mark.getQuadPoints();
        return new PDRectangle(quad[4], quad[5], quad[2] - quad[4], quad[3] - quad[5]);
    }

    private static String under(PDRectangle box, PDPage page) throws IOException {
        var stripper = new PDFTextStripperByArea();
        var shown = page.getCropBox();
        stripper.addRegion(
                "mark",
                new Rectangle2D.Float(
                        box.getLowerLeftX() - shown.getLowerLeftX() - 1,
                        shown.getUpperRightY() - box.getUpperRightY(),
                        box.getWidth() + 1,
                        box.getHeight()));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("mark").strip();
    }

    @Test
    void marksTheWordsAndTellsTheNote() throws IOException {
        byte[] before = new Pdf().line("Mot hai ba bon nam").line("sau bay tam").bytes();
        byte[] copy = Copies.noted(NAME, before, "ba bon", "bay");
        assertThat(marked(copy)).containsExactly("ba bon", "bay");
        try (var document = Loader.loadPDF(copy)) {
            var mark = marks(document.getPage(0)).getFirst();
            assertThat(mark.getContents()).isEqualTo("Sai số liệu\nCách sửa: <đối chiếu>");
            assertThat(mark.getTitlePopup()).isEqualTo("Daihoi");
            assertThat(mark.getNormalAppearanceStream()).isNotNull();
            assertThat(document.getPage(0).getAnnotations())
                    .anyMatch(PDAnnotationPopup.class::isInstance);
        }
    }

    @Test
    void onlyAddsBehindTheEndAndReadsTheSame() {
        byte[] before = new Pdf().line("Mot hai ba").bytes();
        byte[] copy = Copies.noted(NAME, before, "hai");
        assertThat(Arrays.copyOf(copy, before.length)).isEqualTo(before);
        Copies.assertReadsTheSame(NAME, before, copy);
        Copies.assertReadsTheSame(NAME, before, Copies.noted(NAME, copy, "ba"));
    }

    @Test
    void marksEveryLineOfAPlaceAndEveryPage() throws IOException {
        byte[] before =
                new Pdf()
                        .full(Pdf.LEFT, "dong mot")
                        .line("dong hai het")
                        .page()
                        .line("trang ba")
                        .bytes();
        String text = Read.document(NAME, before).text();
        byte[] copy = Copies.noted(NAME, before, new Span(0, text.length()));
        try (var document = Loader.loadPDF(copy)) {
            assertThat(marks(document.getPage(0)).getFirst().getQuadPoints()).hasSize(16);
            assertThat(marks(document.getPage(1)))
                    .singleElement()
                    .extracting(PDAnnotation::getContents)
                    .isNull();
        }
    }

    @Test
    void marksWordsInColumns() throws IOException {
        byte[] before =
                new Pdf()
                        .columns("MAT TRAN TO QUOC", "CONG HOA")
                        .columns("PHUONG SEN", "Doc lap Tu do")
                        .line("Noi dung cua bao cao")
                        .bytes();
        assertThat(marked(Copies.noted(NAME, before, "PHUONG SEN", "lap Tu")))
                .containsExactly("PHUONG SEN", "lap Tu");
    }

    @Test
    void marksTheWordAtAPlaceWithoutWords() throws IOException {
        byte[] before = new Pdf().line("Mot hai ba").bytes();
        assertThat(marked(Copies.noted(NAME, before, new Span(4, 4)))).containsExactly("hai");
    }

    @Test
    void findsWordsOnATurnedPageWithAShiftedCorner() throws IOException {
        byte[] before = turned(new Pdf().line("Mot hai ba bon").bytes());
        byte[] copy = Copies.noted(NAME, before, "hai ba");
        try (var document = Loader.loadPDF(copy)) {
            var box = area(marks(document.getPage(0)).getFirst());
            assertThat(box.getLowerLeftX()).isBetween(105f, 115f);
            assertThat(box.getLowerLeftY()).isBetween(770f, 780f);
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
        }
    }

    private static byte[] turned(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPage(0).setRotation(90);
            document.getPage(0).setCropBox(new PDRectangle(50, 60, 500, 760));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void leavesALockedFileAlone() {
        byte[] before = new Pdf().line("Mot hai ba").encrypted("").bytes();
        assertThat(Copies.annotated(NAME, before, new Span(0, 3)))
                .isEqualTo(new Annotated.NoCopy(Annotated.Reason.PROTECTED));
    }
}
