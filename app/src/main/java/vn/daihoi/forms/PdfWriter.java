package vn.daihoi.forms;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;

import vn.daihoi.profile.PaperForm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes official papers as PDF in one form, as [FormWriter] does for Word: what stands where is
/// said once, in [PaperLayout]. The same paper makes the same bytes: no clock, no random ids.
public final class PdfWriter {

    static {
        // It tells of its style sheets at every turn, and they are ours.
        XRLog.setLoggingEnabled(false);
    }

    private final PaperForm form;

    public PdfWriter(PaperForm form) {
        this.form = form;
    }

    /// The bytes of a `.pdf` file with its fonts inside.
    ///
    /// @throws NoRoomForPdf if the paper is too long
    public byte[] write(FormPaper paper) {
        var room = PdfRoom.take(paper);
        try (var renderer = builder(page(paper)).buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen()) {
            return bytes(pdf, paper.title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            room.giveBack();
        }
    }

    /// The style sheet comes last: it has a class for all letters that were used.
    private Document page(FormPaper paper) {
        var xml = new PageXml();
        var style = new PageStyle(form);
        xml.in("body", () -> new PaperLayout(form, paper, new PagePen(xml, style)).write());
        xml.in(
                "head",
                () ->
                        xml.in("title", () -> xml.text(paper.title()))
                                .empty(
                                        "meta",
                                        "name",
                                        "description",
                                        "content",
                                        WordXml.legal(paper.title()))
                                .style(style.css()));
        return xml.document();
    }

    /// Nothing is fetched, from the network or from files: all that the page needs is in memory.
    /// The marks for readers of screens also keep the library from looking through the fonts of the
    /// machine.
    private static PdfRendererBuilder builder(Document page) {
        var builder = new PdfRendererBuilder();
        PaperFonts.into(builder);
        builder.useUriResolver((_, _) -> null)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .usePdfUaAccessibility(true)
                .withW3cDocument(page, null);
        return builder;
    }

    private static byte[] bytes(PDDocument pdf, String title) throws IOException {
        var about = new PDDocumentInformation();
        about.setTitle(WordXml.legal(title));
        pdf.setDocumentInformation(about);
        pdf.getDocumentCatalog().setLanguage("vi-VN");
        pdf.setDocumentId(0L);
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
