package vn.daihoi.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.dossiers.web.ReportOfWard.SOUND;
import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.testing.PlatformTest;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// The versions that come of uploaded files, and who sees them.
@PlatformTest
class UploadedVersionsTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private ReportOfWard report;

    @BeforeEach
    void openCampaign() {
        report = ReportOfWard.in(browser, database);
    }

    @Test
    void makesOneVersionOfAFormPostedTwice() {
        UUID form = UUID.randomUUID();
        report.send(report.officer, Uploads.text("a.txt", SOUND), form, 0);
        var second = report.send(report.officer, Uploads.text("a.txt", SOUND), form, 0);
        assertThat(second).hasStatus(302).hasRedirectedUrl(report.page + "/v/1");
        assertThat(second).flash().containsEntry("notice.key", "dossiers.upload.already");
        assertThat(report.versions()).isEqualTo(1);
    }

    @Test
    void tellsTheSecondOfTwoWhoUploadAtOnce() {
        Viewer colleague = report.campaign.officerOfWard("Trần Văn Bách");
        report.send(report.officer, Uploads.text("a.txt", SOUND), UUID.randomUUID(), 0);
        var second =
                report.send(
                        colleague,
                        Uploads.text("b.txt", SOUND + " Bản hai."),
                        UUID.randomUUID(),
                        0);
        assertThat(second).hasStatus(302).hasRedirectedUrl(report.page + "/v/2");
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
                    return report.send(report.officer, file, UUID.randomUUID(), 0);
                });
            }
            start.countDown();
        }
        assertThat(report.versions()).isEqualTo(people);
    }

    @Test
    void restoresAnEarlierContentAsANewVersion() {
        report.send(Uploads.text("a.txt", SOUND));
        report.send(Uploads.text("b.txt", SOUND + " Câu thêm."));
        String form = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            var result =
                    browser.perform(
                            post(report.page + "/v/1/restore")
                                    .param("form", form)
                                    .with(as(report.officer))
                                    .with(csrf()));
            assertThat(result).hasStatus(302).hasRedirectedUrl(report.page + "/v/3");
        }
        assertThat(report.look(report.page)).bodyText().contains("khôi phục từ phiên bản 1");
        assertThat(report.look(report.page + "/compare?from=1&to=3"))
                .bodyText()
                .contains("giống nhau");
        assertThat(report.look(report.page + "/compare")).bodyText().contains("bớt 2 từ");
    }

    @Test
    void tellsWhoElseHasReadAVersion() {
        report.send(Uploads.text("a.txt", SOUND));
        report.look(report.page + "/v/1/file");
        assertThat(report.look(report.page)).bodyText().contains("Chưa có người khác đọc");
        Viewer above = report.campaign.officerOfDistrict("Lê Quang Huy");
        browser.perform(get(report.page + "/v/1/file").with(as(above)));
        assertThat(report.look(report.page)).bodyText().contains("Đã đọc: Lê Quang Huy");
    }

    @Test
    void hidesTheDossierFromAnotherWard() {
        report.send(Uploads.text("a.txt", SOUND));
        Viewer stranger = report.campaign.officerOfOtherWard("Vũ Thị Lan");
        assertThat(browser.perform(get(report.page).with(as(stranger)))).hasStatus(403);
        assertThat(browser.perform(get(report.page + "/v/1/file").with(as(stranger))))
                .hasStatus(403);
        String own = report.campaign.otherWardAddress() + "/dossier/bao-cao-chinh-tri";
        assertThat(browser.perform(get(own + "/v/1/file").with(as(stranger)))).hasStatus(404);
        assertThat(browser.perform(get(own + "/compare?from=1&to=1").with(as(stranger))))
                .hasStatus(404);
    }

    @Test
    void letsAnApproverLookAndChangeNothing() {
        report.send(Uploads.text("a.txt", SOUND));
        Viewer approver = report.campaign.approverOfDistrict("Ngô Văn Tú");
        assertThat(browser.perform(get(report.page).with(as(approver))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("type=\"file\"");
        assertThat(report.send(approver, Uploads.text("b.txt", SOUND), UUID.randomUUID(), 1))
                .hasStatus(403);
    }

    @Test
    void knowsOnlyTheKindsOfTheProfile() {
        assertThat(report.look(report.campaign.wardAddress() + "/dossier/khong-co-loai-nay"))
                .hasStatus(404);
    }

    @Test
    void saysOnTheDossierWhatIsThereAndWhatComesFirst() {
        String dossier = report.campaign.wardAddress() + "/dossier";
        assertThat(report.look(dossier))
                .bodyText()
                .contains("chưa có văn bản nào", "cần làm trước hết");
        report.send(Uploads.text("a.txt", SOUND));
        assertThat(report.look(dossier)).bodyText().contains("Còn thiếu", "Phiên bản 1");
    }
}
