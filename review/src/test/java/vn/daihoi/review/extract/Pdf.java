package vn.daihoi.review.extract;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A PDF in memory, set line by line on A4 at 14 points; words without marks above or below, which
/// the built-in fonts lack.
public final class Pdf {

    public static final float LEFT = 85;
    public static final float INDENT = 110;
    public static final float RIGHT = 540;
    private static final float SIZE = 14;
    private static final float PITCH = 18;
    private static final float TOP = 780;

    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private PDPage page = new PDPage(PDRectangle.A4);
    private float top = TOP;

    public Pdf() {
        page();
    }

    public Pdf page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        top = TOP;
        return this;
    }

    public Pdf line(String text) {
        return at(LEFT, text, plain).down(PITCH);
    }

    public Pdf indented(String text) {
        return at(INDENT, text, plain).down(PITCH);
    }

    public Pdf bold(String text) {
        return at(INDENT, text, bold).down(PITCH);
    }

    public Pdf centred(String text) {
        return at((LEFT + RIGHT - width(text, bold)) / 2, text, bold).down(PITCH);
    }

    public Pdf columns(String left, String right) {
        return at(LEFT, left, plain).at(340, right, plain).down(PITCH);
    }

    public Pdf right(String text) {
        return at(340, text, plain).down(PITCH);
    }

    public Pdf gap() {
        return down(PITCH);
    }

    public Pdf foot(String text) {
        top = 40;
        return at(300, text, plain);
    }

    /// Words from the start of the line until it is full.
    public Pdf full(float from, String words) {
        var line = new StringBuilder();
        for (int i = 0; from + width(line + words, plain) < RIGHT; i++) {
            line.append(i == 0 ? "" : " ").append(words);
        }
        return at(from, line.toString(), plain).down(PITCH);
    }

    public Pdf picture() {
        try (var content = new PDPageContentStream(document, page)) {
            var image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 500, 700);
            return this;
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    public Pdf encrypted(String password) {
        try {
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return this;
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private Pdf down(float points) {
        top -= points;
        return this;
    }

    private Pdf at(float x, String text, PDFont font) {
        try (var content =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(x, top);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static float width(String text, PDFont font) {
        try {
            return font.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }
}
