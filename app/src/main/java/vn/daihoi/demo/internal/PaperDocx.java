package vn.daihoi.demo.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes a Word file out of the Markdown of a demonstration paper, looking as officers type it:
/// bold lines for headings, no heading styles, Times New Roman 14.
final class PaperDocx {

    private static final Pattern STRONG_OR_SLANTED =
            Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*");
    private static final Pattern RULER = Pattern.compile("\\|[-:| ]+\\|");
    private static final String CONTENT_TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            </Types>\
            """;
    private static final String RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            </Relationships>\
            """;
    private static final String BEFORE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
            """;

    /// A4 with the margins of official papers: 20, 15, 20, 30 mm.
    private static final String AFTER =
            """
            <w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
            <w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>\
            </w:body></w:document>\
            """;

    private final StringBuilder body = new StringBuilder();
    private boolean inTable;

    private PaperDocx() {}

    static byte[] of(String markdown) {
        var paper = new PaperDocx();
        markdown.lines().forEach(paper::line);
        paper.endTable();
        return paper.zip();
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            row(line);
            return;
        }
        endTable();
        if (line.startsWith("#")) {
            heading(line);
        } else if (!line.isBlank()) {
            paragraph(line.strip(), "both", false);
        }
    }

    private void heading(String line) {
        int level = line.length() - line.replaceFirst("^#+", "").length();
        paragraph(line.substring(level).strip(), level == 1 ? "center" : "both", true);
    }

    private void row(String line) {
        if (RULER.matcher(line.strip()).matches()) {
            return;
        }
        body.append(inTable ? "" : "<w:tbl>").append("<w:tr>");
        inTable = true;
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        for (String cell : List.of(inner.split("\\|", -1))) {
            body.append("<w:tc>");
            paragraph(cell.strip(), "center", false);
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private void endTable() {
        body.append(inTable ? "</w:tbl>" : "");
        inTable = false;
    }

    private void paragraph(String text, String alignment, boolean bold) {
        body.append("<w:p><w:pPr><w:spacing w:before=\"120\"/><w:jc w:val=\"")
                .append(alignment)
                .append("\"/></w:pPr>");
        var marks = STRONG_OR_SLANTED.matcher(text);
        int from = 0;
        while (marks.find()) {
            run(text.substring(from, marks.start()), bold, false);
            boolean strong = marks.group(1) != null;
            run(strong ? marks.group(1) : marks.group(2), bold || strong, !strong);
            from = marks.end();
        }
        run(text.substring(from), bold, false);
        body.append("</w:p>");
    }

    private void run(String text, boolean bold, boolean italic) {
        if (text.isEmpty()) {
            return;
        }
        body.append(
                        "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>")
                .append(bold ? "<w:b/>" : "")
                .append(italic ? "<w:i/>" : "")
                .append("<w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">")
                .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .append("</w:t></w:r>");
    }

    private byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", CONTENT_TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", BEFORE + body + AFTER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        // The same paper makes the same bytes, so that it is stored once.
        var entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(2024, 2, 1, 8, 0));
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
