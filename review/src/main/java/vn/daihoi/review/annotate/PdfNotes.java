package vn.daihoi.review.annotate;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;

import vn.daihoi.review.extract.Original;
import vn.daihoi.review.extract.Original.PdfPlace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Marks with notes in a PDF, added behind its end so that the file before them stays as it was.
///
/// Source: ISO 32000-1, 7.5.6, 12.5.6.10 and 12.5.6.14.
final class PdfNotes {

    private static final PDColor YELLOW =
            new PDColor(new float[] {1f, 0.87f, 0.35f}, PDDeviceRGB.INSTANCE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss");

    /// Width and height of the window of a note, in points.
    private static final float WINDOW_WIDTH = 220;

    private static final float WINDOW_HEIGHT = 160;

    private final Original original;
    private final LocalDateTime now;

    PdfNotes(Original original, LocalDateTime now) {
        this.original = original;
        this.now = now;
    }

    AnnotatedCopy.Written write(List<Note> notes) throws NotPossible {
        try (var pdf = Loader.loadPDF(original.content())) {
            if (pdf.isEncrypted()) {
                throw new NotPossible(Annotated.Reason.PROTECTED);
            }
            int placed = 0;
            for (var note : notes) {
                placed += write(note, pdf) ? 1 : 0;
            }
            var out = new ByteArrayOutputStream(original.content().length + notes.size() * 2_048);
            pdf.saveIncremental(out);
            return new AnnotatedCopy.Written(out.toByteArray(), placed);
        } catch (IOException broken) {
            throw new NotPossible(Annotated.Reason.UNREADABLE);
        }
    }

    /// A note over several pages is told on the first; the others are only marked.
    private boolean write(Note note, PDDocument pdf) throws IOException {
        Map<Integer, List<PdfPlace>> byPage =
                original.words(note.span()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        PdfPlace::page, TreeMap::new, Collectors.toList()));
        String words = String.join("\n", note.lines());
        for (var page : byPage.entrySet()) {
            mark(pdf, pdf.getPage(page.getKey() - 1), page.getValue(), words);
            words = "";
        }
        return !byPage.isEmpty();
    }

    private void mark(PDDocument pdf, PDPage page, List<PdfPlace> places, String words)
            throws IOException {
        var quads = PdfQuads.of(places, page.getCropBox());
        var mark = new PDAnnotationHighlight();
        mark.setQuadPoints(quads.points());
        mark.setRectangle(quads.box());
        mark.setColor(YELLOW);
        mark.setPrinted(true);
        mark.setPage(page);
        var all = new ArrayList<PDAnnotation>(page.getAnnotations());
        all.add(mark);
        if (!words.isEmpty()) {
            mark.setTitlePopup(AnnotatedCopy.AUTHOR);
            mark.setContents(words);
            mark.getCOSObject().setString(COSName.M, DATE.format(now));
            all.add(window(mark, page));
        }
        mark.constructAppearances(pdf);
        page.setAnnotations(all);
    }

    private static PDAnnotationPopup window(PDAnnotationHighlight mark, PDPage page) {
        var box = mark.getRectangle();
        var window = new PDAnnotationPopup();
        window.setRectangle(
                new PDRectangle(
                        page.getCropBox().getUpperRightX(),
                        box.getUpperRightY() - WINDOW_HEIGHT,
                        WINDOW_WIDTH,
                        WINDOW_HEIGHT));
        window.setParent(mark);
        window.setPage(page);
        mark.setPopup(window);
        return window;
    }
}
