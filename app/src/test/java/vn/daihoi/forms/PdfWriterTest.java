package vn.daihoi.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.daihoi.forms.FormPapers.LONG;
import static vn.daihoi.forms.FormPapers.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.profile.PaperForm.Scheme;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What a paper says in its file, and which papers are refused.
class PdfWriterTest {

    @Test
    void saysWhatThePaperSaysWithAllMarks() throws IOException {
        assertThat(
                        text(
                                pdf(
                                        new FormPaper.Basis("Căn cứ Điều lệ;"),
                                        new FormPaper.Heading(Scheme.PART, 2, "Nhiệm vụ"),
                                        new FormPaper.Heading(Scheme.ARABIC, 1, "Tuyên truyền"),
                                        new Paragraph(
                                                "Kỳ họp thứ nhất đã hỏi: ở đâu, ai, mấy giờ?"),
                                        new FormPaper.Guidance("Nêu việc đã làm."),
                                        new FormPaper.Table(
                                                List.of(1, 4),
                                                List.of("TT", "Việc"),
                                                List.of(List.of("1", "Họp trù bị"))))))
                .isEqualTo(
                        "ỦY BAN MTTQ VIỆT NAM PHƯỜNG ĐỒNG SEN BAN THƯỜNG TRỰC"
                                + " CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"
                                + " Số: /KH-MTTQ-BTT Phường Đồng Sen, ngày tháng năm 2024"
                                + " KẾ HOẠCH Tổ chức Đại hội Kính gửi: Đảng ủy phường"
                                + " Căn cứ Điều lệ; Phần thứ hai NHIỆM VỤ 1. Tuyên truyền"
                                + " Kỳ họp thứ nhất đã hỏi: ở đâu, ai, mấy giờ? [Nêu việc đã làm.]"
                                + " TT Việc 1 Họp trù bị"
                                + " Nơi nhận: - Đảng ủy phường; - Lưu: VT."
                                + " TM. BAN THƯỜNG TRỰC CHỦ TỊCH Nguyễn Thị Hoa");
    }

    @Test
    void makesTheSameBytesOfTheSamePaper() {
        assertThat(pdf(new Paragraph(LONG))).isEqualTo(pdf(new Paragraph(LONG)));
    }

    @Test
    void takesItsFontsAlong() throws IOException {
        try (var pdf = Loader.loadPDF(pdf(new FormPaper.Basis("Căn cứ Điều lệ;")))) {
            var resources = pdf.getPage(0).getResources();
            var names = new ArrayList<String>();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                names.add(resources.getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
            assertThat(names)
                    .containsExactlyInAnyOrder(
                            "LiberationSerif",
                            "LiberationSerif-Bold",
                            "LiberationSerif-Italic",
                            "LiberationSerif-BoldItalic");
        }
    }

    @Test
    void readsNoWordsAsMarkup() throws IOException {
        String words = "A < B & \"C\" <img src=\"file:///etc/hostname\"/> &amp; ]]>";
        assertThat(text(pdf(new Paragraph(words)))).contains(words);
    }

    @Test
    void joinsLettersAndTheirMarks() throws IOException {
        String apart = Normalizer.normalize("Mặt trận Tổ quốc", Normalizer.Form.NFD);
        assertThat(text(pdf(new Paragraph(apart)))).contains("Mặt trận Tổ quốc");
    }

    @Test
    void bearsSignsThatItsFontsDoNotKnow() throws IOException {
        assertThat(text(pdf(new Paragraph("Số\u000bmới\uffff nhất \ud83d\ude00 漢 hết."))))
                .contains("Số mới", "nhất", "hết.");
    }

    @Test
    void refusesATableThatWouldFillTheMemory() {
        var row = List.of("1", "Họp trù bị");
        var table =
                new FormPaper.Table(
                        List.of(1, 4),
                        List.of("TT", "Việc"),
                        Collections.nCopies(PdfRoom.MOST / 2 + 1, row));
        assertThatExceptionOfType(NoRoomForPdf.class).isThrownBy(() -> pdf(table));
    }

    @Test
    void refusesWordsThatWouldFillTheMemory() {
        var words = new Paragraph("chữ ".repeat(25 * PdfRoom.MOST + 25));
        assertThatExceptionOfType(NoRoomForPdf.class).isThrownBy(() -> pdf(words));
    }

    private static String text(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ").strip();
        }
    }
}
