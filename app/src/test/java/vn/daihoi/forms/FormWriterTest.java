package vn.daihoi.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import static vn.daihoi.forms.FormPapers.FORM;
import static vn.daihoi.forms.FormPapers.paper;
import static vn.daihoi.forms.FormPapers.signed;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import vn.daihoi.profile.PaperForm.Scheme;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Leftover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

class FormWriterTest {

    private static byte[] write(FormPaper.Block... body) {
        return new FormWriter(FORM).write(paper(List.of(), signed(""), body));
    }

    private static ExtractedDocument read(byte[] file) {
        var outcome = Extraction.extract("a.docx", file, Limits.standard());
        return ((Outcome.Extracted) outcome).document();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void makesTheSameBytesOfTheSamePaper() {
        var body = new FormPaper.Paragraph("Nội dung.");
        assertThat(write(body)).isEqualTo(write(body));
    }

    @Test
    void makesPartsThatAreXml() throws Exception {
        var parts = parts(write(new FormPaper.Paragraph("A < B & \"C\"")));
        assertThat(parts).containsKeys("[Content_Types].xml", "word/document.xml");
        var xml = DocumentBuilderFactory.newDefaultNSInstance();
        for (var part : parts.values()) {
            assertThat(
                            xml.newDocumentBuilder()
                                    .parse(
                                            new ByteArrayInputStream(
                                                    part.getBytes(StandardCharsets.UTF_8))))
                    .isNotNull();
        }
    }

    @Test
    void leavesOutSignsThatNoProgramCouldOpen() throws Exception {
        byte[] file = write(new FormPaper.Paragraph("Số\u000bmới\uffff nhất \ud83d\ude00."));
        assertThat(read(file).text()).contains("Số mới", "nhất \ud83d\ude00.");
        DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(
                        new ByteArrayInputStream(
                                parts(file)
                                        .get("word/document.xml")
                                        .getBytes(StandardCharsets.UTF_8)));
    }

    /// By the published schema, which the office library carries.
    @Test
    void obeysTheGrammarOfWordFiles() throws Exception {
        byte[] file =
                write(
                        new FormPaper.Basis("Căn cứ Điều lệ;"),
                        new FormPaper.Verdict("QUYẾT NGHỊ:"),
                        new FormPaper.Heading(Scheme.PART, 1, "Kết quả"),
                        new FormPaper.Guidance("Nêu việc đã làm."),
                        new FormPaper.Table(List.of(1), List.of("Việc"), List.of(List.of("1"))));
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getDocument().validate()).isTrue();
            assertThat(word.getStyle().validate()).isTrue();
            assertThat(word.getHeaderList().getFirst()._getHdrFtr().validate()).isTrue();
        }
    }

    @Test
    void setsOneFontForLettersOfEveryScript() throws IOException {
        assertThat(parts(write()).get("word/styles.xml"))
                .contains(
                        "w:ascii=\"Times New Roman\"",
                        "w:hAnsi=\"Times New Roman\"",
                        "w:cs=\"Times New Roman\"",
                        "w:eastAsia=\"Times New Roman\"");
    }

    @Test
    void numbersPagesFromTheSecondOn() throws IOException {
        var parts = parts(write());
        assertThat(parts.get("word/header1.xml")).contains("PAGE");
        assertThat(parts.get("word/document.xml"))
                .contains("<w:titlePg", "w:headerReference w:type=\"default\"")
                .doesNotContain("type=\"first\"");
    }

    @Test
    void takesA4WithTheMarginsOfTheForm() {
        var sheet = read(write()).typesetting().sheets().getFirst();
        assertThat(sheet.width()).isBetween(209.5, 210.5);
        assertThat(sheet.left()).isBetween(29.5, 30.5);
        assertThat(sheet.right()).isBetween(14.5, 15.5);
    }

    @Test
    void drawsNoLineWithUnderscores() {
        assertThat(read(write()).text()).doesNotContain("_").contains("Độc lập - Tự do");
    }

    @Test
    void countsHeadingsAsTheFormDoes() {
        var text =
                read(write(
                                new FormPaper.Heading(Scheme.PART, 2, "Nhiệm vụ"),
                                new FormPaper.Heading(Scheme.ROMAN, 4, "Giải pháp"),
                                new FormPaper.Heading(Scheme.ARABIC, 1, "Tuyên truyền"),
                                new FormPaper.Heading(Scheme.ARTICLE, 3, "Hiệu lực")))
                        .text();
        assertThat(text)
                .contains(
                        "Phần thứ hai\nNHIỆM VỤ",
                        "IV. GIẢI PHÁP",
                        "1. Tuyên truyền",
                        "Điều 3. Hiệu lực");
    }

    @Test
    void keepsGuidanceApartFromContent() {
        var document = read(write(new FormPaper.Guidance("Nêu việc đã làm.")));
        assertThat(document.text()).doesNotContain("Nêu việc");
        assertThat(document.leftovers())
                .extracting(Leftover::kind, Leftover::detail)
                .containsExactly(tuple(Leftover.Kind.GUIDANCE, "[Nêu việc đã làm.]"));
    }

    @Test
    void repeatsTheHeadOfATableOnEachPage() throws IOException {
        var table =
                new FormPaper.Table(
                        List.of(1, 3), List.of("TT", "Việc"), List.of(List.of("1", "")));
        assertThat(parts(write(table)).get("word/document.xml"))
                .contains("<w:cantSplit/><w:tblHeader/>");
        assertThat(read(write(table)).blocks())
                .filteredOn(block -> block.kind() == Block.Kind.TABLE_ROW)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void refusesARowThatHasNotOneCellForEachColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new FormPaper.Table(
                                List.of(1, 3), List.of("TT", "Việc"), List.of(List.of("1"))));
    }
}
