package vn.daihoi.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.dossiers.web.ReportOfWard.SOUND;
import static vn.daihoi.testing.TestCampaign.as;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.dossiers.Uploads;
import vn.daihoi.testing.PlatformTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.UUID;

/// Which files are taken, and what is said of the others.
@PlatformTest
class UploadTest {

    private static final String NOT_KEPT = "Tệp này chưa được lưu vào hồ sơ";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private ReportOfWard report;

    @BeforeEach
    void openCampaign() {
        report = ReportOfWard.in(browser, database);
    }

    @Test
    void keepsAReadableFileAsTheFirstVersion() {
        var result = report.send(Uploads.file("Dự thảo.docx", Uploads.docx(SOUND)));
        assertThat(result).hasStatus(302).hasRedirectedUrl(report.page + "/v/1");
        assertThat(report.look(report.page))
                .bodyText()
                .contains("Phiên bản 1", "Dự thảo.docx", "Đỗ Thị Mai");
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(report.send(Uploads.file("rong.docx", new byte[0])), "Tệp rỗng");
    }

    @Test
    void refusesAFormWithoutAFile() {
        var result =
                browser.perform(
                        multipart(report.page)
                                .param("note", "Ghi chú đã gõ")
                                .param("form", UUID.randomUUID().toString())
                                .with(as(report.officer))
                                .with(csrf()));
        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains("Hãy chọn một tệp", "Ghi chú đã gõ");
    }

    @Test
    void refusesWhatIsNoDocumentWhateverItsName() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        assertRefused(report.send(Uploads.file("anh.docx", picture)), "Không nhận ra định dạng");
    }

    @Test
    void takesAFileWithAWrongEndingAndSaysSo() {
        var result = report.send(Uploads.file("bao-cao.pdf", Uploads.docx(SOUND)));
        assertThat(result).hasStatus(302);
        assertThat(result).flash().containsEntry("notice.key", "dossiers.upload.misnamed");
    }

    @Test
    void refusesATruncatedWordFile() {
        byte[] whole = Uploads.docx(SOUND);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertRefused(report.send(Uploads.file("dut.docx", half)), "Tệp bị");
    }

    @Test
    void refusesAnEncryptedPdf() throws IOException {
        assertRefused(report.send(Uploads.file("khoa.pdf", encryptedPdf())), "mật khẩu");
    }

    @Test
    void refusesAScannedPdf() throws IOException {
        assertRefused(report.send(Uploads.file("quet.pdf", blankPdf())), "bản quét");
    }

    @Test
    void refusesAZipBomb() {
        assertRefused(report.send(Uploads.file("bom.docx", Uploads.bomb())), "lớn bất thường");
    }

    @Test
    void refusesXmlEntities() {
        assertRefused(
                report.send(Uploads.file("thuc-the.docx", Uploads.entities())),
                "khai báo không an toàn");
    }

    @Test
    void refusesAFormOfSixtyMegabytesBeforeReadingIt() {
        var result =
                browser.perform(
                        post(report.page)
                                .contentType("multipart/form-data; boundary=x")
                                .content(new byte[60 << 20])
                                .with(as(report.officer)));
        assertThat(result).hasStatus(413);
        assertThat(report.versions()).isZero();
    }

    @Test
    void refusesAFileOneByteOverTheLimit() {
        assertRefused(
                report.send(Uploads.file("lon.docx", new byte[(50 << 20) + 1])),
                "vượt quá giới hạn");
    }

    @Test
    void keepsTextInNfdAndShowsItInNfc() {
        String decomposed = Normalizer.normalize(SOUND, Normalizer.Form.NFD);
        assertThat(report.send(Uploads.text("nfd.txt", decomposed))).hasStatus(302);
        report.send(Uploads.text("nfc.txt", SOUND));
        assertThat(report.look(report.page + "/compare?from=1&to=2"))
                .bodyText()
                .contains("giống nhau");
    }

    @Test
    void keepsAFileWithAnOddAndVeryLongName() {
        String odd = "../../\u202e<b>\u0000" + "Báo cáo".repeat(45) + ".docx";
        assertThat(report.send(Uploads.file(odd, Uploads.docx(SOUND)))).hasStatus(302);
        assertThat(report.look(report.page)).bodyText().doesNotContain("<b>", "\u202e", "../");
        var download = report.look(report.page + "/v/1/file");
        assertThat(download).hasStatusOk();
        assertThat(download.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains(".docx")
                .doesNotContain("..", "/");
    }

    @Test
    void keepsWhatWasTypedWhenTheNoteIsTooLong() {
        var result =
                browser.perform(
                        multipart(report.page)
                                .file(Uploads.text("a.txt", SOUND))
                                .param("note", "x".repeat(501))
                                .param("form", UUID.randomUUID().toString())
                                .with(as(report.officer))
                                .with(csrf()));
        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains("500", "x".repeat(501));
        assertThat(report.versions()).isZero();
    }

    private void assertRefused(MvcTestResult result, String reason) {
        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains(reason, NOT_KEPT);
        assertThat(report.versions()).isZero();
    }

    private static byte[] encryptedPdf() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return bytes(pdf);
        }
    }

    private static byte[] blankPdf() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
