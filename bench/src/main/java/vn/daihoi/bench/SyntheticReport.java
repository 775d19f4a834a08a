package vn.daihoi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word file in the shape of a political report: parts, numbered headings, paragraphs of several
/// runs, tables.
///
/// The words are syllables drawn from a fixed list by a seeded generator: what counts here is the
/// work, not the sense.
final class SyntheticReport {

    private static final String[] SYLLABLES =
            ("mặt trận tổ quốc phường nhân dân đoàn kết vận động phong trào khu dân cư hội viên phụ nữ thanh niên cựu chiến binh"
                            + " giám sát phản biện xây dựng văn minh đô thị an sinh xã hội ủng hộ quỹ người nghèo tuyên truyền chính quyền"
                            + " nhiệm kỳ kết quả thực hiện chương trình hành động công tác tổ chức hội nghị đại biểu cán bộ cơ sở")
                    .split(" ");
    private static final String NAMESPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Random random;
    private final StringBuilder body = new StringBuilder();
    private int words;

    private SyntheticReport(long seed) {
        this.random = new Random(seed);
    }

    /// @param words about how many words the text has
    /// @param seed same seed, same bytes
    static byte[] docx(int words, long seed) {
        var report = new SyntheticReport(seed);
        report.write(words);
        return report.zip();
    }

    /// The same with a head that names its ward.
    static byte[] ofUnit(String ward, int words, long seed) {
        var report = new SyntheticReport(seed);
        report.heading("ỦY BAN MTTQ VIỆT NAM PHƯỜNG " + ward, true);
        report.write(words);
        return report.zip();
    }

    private void write(int wanted) {
        heading("BÁO CÁO CHÍNH TRỊ", true);
        int section = 0;
        while (words < wanted) {
            section++;
            if (section % 8 == 1) {
                heading("Phần thứ %s".formatted(section == 1 ? "nhất" : "hai"), true);
            }
            heading("%d. %s".formatted(section, sentence(8)), false);
            for (int i = 0; i < 5; i++) {
                paragraph();
            }
            table();
        }
    }

    private void heading(String text, boolean centred) {
        body.append("<w:p><w:pPr>")
                .append(centred ? "<w:jc w:val=\"center\"/>" : "")
                .append("</w:pPr>");
        run(text, true);
        body.append("</w:p>");
    }

    private void paragraph() {
        body.append("<w:p><w:pPr><w:jc w:val=\"both\"/><w:ind w:firstLine=\"720\"/></w:pPr>");
        for (int i = 0; i < 6; i++) {
            run(
                    sentence(16)
                            + ", đạt "
                            + random.nextInt(100)
                            + ","
                            + random.nextInt(10)
                            + "%; ",
                    i == 0);
        }
        body.append("</w:p>");
    }

    private void table() {
        body.append("<w:tbl>");
        for (int row = 0; row < 4; row++) {
            body.append("<w:tr>");
            for (int cell = 0; cell < 3; cell++) {
                body.append("<w:tc><w:p>");
                run(sentence(3), row == 0);
                body.append("</w:p></w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    private void run(String text, boolean bold) {
        body.append(
                        "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>")
                .append(bold ? "<w:b/>" : "")
                .append("<w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">")
                .append(text)
                .append("</w:t></w:r>");
        words += text.split(" ").length;
    }

    private String sentence(int length) {
        var sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = SYLLABLES[random.nextInt(SYLLABLES.length)];
            sentence.append(i == 0 ? "" : " ").append(i == 0 ? capital(word) : word);
        }
        return sentence.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
                            + NAMESPACES
                            + "><w:body>"
                            + body
                            + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
