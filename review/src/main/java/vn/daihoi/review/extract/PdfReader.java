package vn.daihoi.review.extract;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Pages;
import vn.daihoi.review.text.Pages.Method;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// PDF files: text by position, without page furniture, joined into paragraphs.
final class PdfReader {

    private static final String END_MARK = "%%EOF";
    private static final int END_WITHIN = 2_048;

    private PdfReader() {}

    static Reading read(FileName file, byte[] content, Budget budget) throws CannotRead {
        long memory = budget.limits().unpackedBytes();
        var streams = new PdfStreams(budget);
        streams.check(content);
        try (var pdf =
                Loader.loadPDF(
                        content,
                        "",
                        null,
                        null,
                        MemoryUsageSetting.setupMainMemoryOnly(memory).streamCache)) {
            budget.checkPages(pdf.getNumberOfPages());
            streams.check(pdf);
            return read(file, pdf, budget);
        } catch (InvalidPasswordException locked) {
            throw new CannotRead(Reason.ENCRYPTED);
        } catch (PdfLines.Refused refused) {
            throw refused.refusal;
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            throw new CannotRead(hasEnd(content) ? Reason.DAMAGED : Reason.TRUNCATED);
        }
    }

    private static Reading read(FileName file, PDDocument pdf, Budget budget)
            throws CannotRead, IOException {
        int pages = pdf.getNumberOfPages();
        var collected = new PdfLines(budget);
        collected.writeText(pdf, Writer.nullWriter());
        List<PdfLine> lines = PdfFurniture.remove(collected.lines(), pages);
        if (lines.isEmpty()) {
            throw new CannotRead(Reason.NO_TEXT, Integer.toString(pages));
        }
        var draft = new Draft(budget);
        PdfParagraphs.write(lines, draft);
        return draft.finish(
                        file,
                        Format.PDF,
                        new Pages(Math.max(1, pages), Method.EXACT),
                        pagesWithoutText(pdf, lines))
                .withLines(collected.lines());
    }

    private static List<Integer> pagesWithoutText(PDDocument pdf, List<PdfLine> lines)
            throws IOException {
        var withText = new HashSet<Integer>();
        lines.forEach(line -> withText.add(line.page));
        var without = new ArrayList<Integer>();
        int number = 0;
        for (var page : pdf.getPages()) {
            number++;
            if (!withText.contains(number) && holdsPicture(page)) {
                without.add(number);
            }
        }
        return without;
    }

    private static boolean holdsPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEnd(byte[] content) {
        int from = Math.max(0, content.length - END_WITHIN);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1)
                .contains(END_MARK);
    }
}
