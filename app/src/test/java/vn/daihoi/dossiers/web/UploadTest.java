package vn.daihoi.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

@PlatformTest
class UploadTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String NOT_KEPT = "Tệp này chưa được lưu vào hồ sơ";
    private static final String SOUND =
            "Báo cáo chính trị trình Đại hội đại biểu Mặt trận Tổ quốc phường An Hòa.";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private Viewer officer;
    private String page;

    @BeforeEach
    void openCampaign() {
        campaign = TestCampaign.in(database, "upload-" + COUNT.incrementAndGet());
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        page = campaign.wardAddress() + "/dossier/bao-cao-chinh-tri";
    }

    @Test
    void keepsAReadableFileAsTheFirstVersion() {
        var result = send(Uploads.file("Dự thảo.docx", Uploads.docx(SOUND)));
        assertThat(result).hasStatus(302).hasRedirectedUrl(page + "/v/1");
        assertThat(look(page)).bodyText().contains("Phiên bản 1", "Dự thảo.docx", "Đỗ Thị Mai");
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(send(Uploads.file("rong.docx", new byte[0])), "Tệp rỗng");
    }

    @Test
    void refusesAFormWithoutAFile() {
        var result =
                browser.perform(
                        multipart(page)
                                .param("note", "Ghi chú đã gõ")
                                .param("form", UUID.randomUUID().toString())
                                .with(as(officer))
                                .with(csrf()));
        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains("Hãy chọn một tệp", "Ghi chú đã gõ");
    }

    @Test
    void refusesWhatIsNoDocumentWhateverItsName() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        assertRefused(send(Uploads.file("anh.docx", picture)), "Không nhận ra định dạng");
    }

    @Test
    void takesAFileWithAWrongEndingAndSaysSo() {
        var result = send(Uploads.file("bao-cao.pdf", Uploads.docx(SOUND)));
        assertThat(result).hasStatus(302);
        assertThat(result).flash().containsEntry("notice.key", "dossiers.upload.misnamed");
    }

    @Test
    void refusesATruncatedWordFile() {
        byte[] whole = Uploads.docx(SOUND);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertRefused(send(Uploads.file("dut.docx", half)), "Tệp bị");
    }

    @Test
    void refusesAnEncryptedPdf() throws IOException {
        assertRefused(send(Uploads.file("khoa.pdf", encryptedPdf())), "mật khẩu");
    }

    @Test
    void refusesAScannedPdf() throws IOException {
        assertRefused(send(Uploads.file("quet.pdf", blankPdf())), "bản quét");
    }

    @Test
    void refusesAZipBomb() {
        assertRefused(send(Uploads.file("bom.docx", Uploads.bomb())), "lớn bất thường");
    }

    @Test
    void refusesXmlEntities() {
        assertRefused(
                send(Uploads.file("thuc-the.docx", Uploads.entities())), "khai báo không an toàn");
    }

    @Test
    void refusesAFormOfSixtyMegabytesBeforeReadingIt() {
        var result =
                browser.perform(
                        post(page)
                                .contentType("multipart/form-data; boundary=x")
                                .content(new byte[60 << 20])
                                .with(as(officer)));
        assertThat(result).hasStatus(413);
        assertThat(versions()).isZero();
    }

    @Test
    void refusesAFileOneByteOverTheLimit() {
        assertRefused(
                send(Uploads.file("lon.docx", new byte[(50 << 20) + 1])), "vượt quá giới hạn");
    }

    @Test
    void keepsTextInNfdAndShowsItInNfc() {
        String decomposed = Normalizer.normalize(SOUND, Normalizer.Form.NFD);
        assertThat(send(Uploads.text("nfd.txt", decomposed))).hasStatus(302);
        send(Uploads.text("nfc.txt", SOUND));
        assertThat(look(page + "/compare?from=1&to=2")).bodyText().contains("giống nhau");
    }

    @Test
    void keepsAFileWithAnOddAndVeryLongName() {
        String odd = "../../\u202e<b>\u0000" + "Báo cáo".repeat(45) + ".docx";
        assertThat(send(Uploads.file(odd, Uploads.docx(SOUND)))).hasStatus(302);
        assertThat(look(page)).bodyText().doesNotContain("<b>", "\u202e", "../");
        var download = look(page + "/v/1/file");
        assertThat(download).hasStatusOk();
        assertThat(download.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains(".docx")
                .doesNotContain("..", "/");
    }

    @Test
    void makesOneVersionOfAFormPostedTwice() {
        UUID form = UUID.randomUUID();
        send(officer, Uploads.text("a.txt", SOUND), form, 0);
        var second = send(officer, Uploads.text("a.txt", SOUND), form, 0);
        assertThat(second).hasStatus(302).hasRedirectedUrl(page + "/v/1");
        assertThat(second).flash().containsEntry("notice.key", "dossiers.upload.already");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void tellsTheSecondOfTwoWhoUploadAtOnce() {
        Viewer colleague = campaign.officerOfWard("Trần Văn Bách");
        send(officer, Uploads.text("a.txt", SOUND), UUID.randomUUID(), 0);
        var second =
                send(colleague, Uploads.text("b.txt", SOUND + " Bản hai."), UUID.randomUUID(), 0);
        assertThat(second).hasStatus(302).hasRedirectedUrl(page + "/v/2");
        assertThat(second)
                .flash()
                .containsEntry("notice.key", "dossiers.upload.overtaken")
                .containsEntry("notice.arguments", new Object[] {"Đỗ Thị Mai", 1, 2});
    }

    @Test
    void givesEachOfManyAtOnceAVersionOfItsOwn() throws Exception {
        int people = 6;
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(people)) {
            for (int i = 0; i < people; i++) {
                var file = Uploads.text("cung-luc.txt", SOUND + " Bản của người thứ " + i + ".");
                threads.submit(() -> {
                    start.await();
                    return send(officer, file, UUID.randomUUID(), 0);
                });
            }
            start.countDown();
        }
        assertThat(versions()).isEqualTo(people);
    }

    @Test
    void keepsWhatWasTypedWhenTheNoteIsTooLong() {
        var result =
                browser.perform(
                        multipart(page)
                                .file(Uploads.text("a.txt", SOUND))
                                .param("note", "x".repeat(501))
                                .param("form", UUID.randomUUID().toString())
                                .with(as(officer))
                                .with(csrf()));
        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains("500", "x".repeat(501));
        assertThat(versions()).isZero();
    }

    @Test
    void restoresAnEarlierContentAsANewVersion() {
        send(Uploads.text("a.txt", SOUND));
        send(Uploads.text("b.txt", SOUND + " Câu thêm."));
        String form = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            var result =
                    browser.perform(
                            post(page + "/v/1/restore")
                                    .param("form", form)
                                    .with(as(officer))
                                    .with(csrf()));
            assertThat(result).hasStatus(302).hasRedirectedUrl(page + "/v/3");
        }
        assertThat(look(page)).bodyText().contains("khôi phục từ phiên bản 1");
        assertThat(look(page + "/compare?from=1&to=3")).bodyText().contains("giống nhau");
        assertThat(look(page + "/compare")).bodyText().contains("bớt 2 từ");
    }

    @Test
    void tellsWhoElseHasReadAVersion() {
        send(Uploads.text("a.txt", SOUND));
        look(page + "/v/1/file");
        assertThat(look(page)).bodyText().contains("Chưa có người khác đọc");
        Viewer above = campaign.officerOfDistrict("Lê Quang Huy");
        browser.perform(get(page + "/v/1/file").with(as(above)));
        assertThat(look(page)).bodyText().contains("Đã đọc: Lê Quang Huy");
    }

    @Test
    void hidesTheDossierFromAnotherWard() {
        send(Uploads.text("a.txt", SOUND));
        Viewer stranger = campaign.officerOfOtherWard("Vũ Thị Lan");
        assertThat(browser.perform(get(page).with(as(stranger)))).hasStatus(403);
        assertThat(browser.perform(get(page + "/v/1/file").with(as(stranger)))).hasStatus(403);
        String own = campaign.otherWardAddress() + "/dossier/bao-cao-chinh-tri";
        assertThat(browser.perform(get(own + "/v/1/file").with(as(stranger)))).hasStatus(404);
        assertThat(browser.perform(get(own + "/compare?from=1&to=1").with(as(stranger))))
                .hasStatus(404);
    }

    @Test
    void letsAnApproverLookAndChangeNothing() {
        send(Uploads.text("a.txt", SOUND));
        Viewer approver = campaign.approverOfDistrict("Ngô Văn Tú");
        assertThat(browser.perform(get(page).with(as(approver))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("type=\"file\"");
        assertThat(send(approver, Uploads.text("b.txt", SOUND), UUID.randomUUID(), 1))
                .hasStatus(403);
    }

    @Test
    void knowsOnlyTheKindsOfTheProfile() {
        assertThat(look(campaign.wardAddress() + "/dossier/khong-co-loai-nay")).hasStatus(404);
    }

    @Test
    void saysOnTheDossierWhatIsThereAndWhatComesFirst() {
        String dossier = campaign.wardAddress() + "/dossier";
        assertThat(look(dossier)).bodyText().contains("chưa có văn bản nào", "cần làm trước hết");
        send(Uploads.text("a.txt", SOUND));
        assertThat(look(dossier)).bodyText().contains("Còn thiếu", "Phiên bản 1");
    }

    private void assertRefused(MvcTestResult result, String reason) {
        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains(reason, NOT_KEPT);
        assertThat(versions()).isZero();
    }

    private MvcTestResult look(String address) {
        return browser.perform(get(address).with(as(officer)));
    }

    private MvcTestResult send(MockMultipartFile file) {
        return send(officer, file, UUID.randomUUID(), 0);
    }

    private MvcTestResult send(Viewer by, MockMultipartFile file, UUID form, int seen) {
        return browser.perform(
                multipart(page)
                        .file(file)
                        .param("note", "")
                        .param("form", form.toString())
                        .param("seen", Integer.toString(seen))
                        .with(as(by))
                        .with(csrf()));
    }

    private int versions() {
        return database.fetchSingle(
                        "select count(*)::int from dossiers.version v join dossiers.document d on d.id = v.document_id where d.campaign_id = ?",
                        campaign.campaignId())
                .get(0, Integer.class);
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
