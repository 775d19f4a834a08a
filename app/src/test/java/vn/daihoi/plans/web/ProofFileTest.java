package vn.daihoi.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// A proof may carry a file, for whoever may see the unit.
@PlatformTest
class ProofFileTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final byte[] SCAN = "%PDF-1.7 bản quét".getBytes(StandardCharsets.UTF_8);

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired StampPlan stampPlan;

    private TestCampaign campaign;
    private Viewer chair;
    private String page;
    private String step;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "proof-" + COUNT.incrementAndGet());
        stampPlan.stamp(new CampaignId(campaign.campaignId()));
        chair = campaign.chairOfWard("Lê Thị Thử");
        page = campaign.wardAddress();
        step = page + "/steps/ward-plan";
    }

    @Test
    void keepsTheFileBesideTheWords() {
        assertThat(send("Kế hoạch 05.pdf", SCAN, "Kế hoạch số 05")).hasStatus(302);
        assertThat(look(page))
                .bodyText()
                .contains("Minh chứng: Kế hoạch số 05", "Kế hoạch 05.pdf", step + "/proof-file");
        var file = look(step + "/proof-file");
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(SCAN);
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(acts("plans.proof.download")).isEqualTo(1);
    }

    @Test
    void asksForNoFile() {
        assertThat(send("", new byte[0], "Kế hoạch số 05")).hasStatus(302);
        assertThat(look(page)).bodyText().doesNotContain("proof-file\"");
        assertThat(look(step + "/proof-file")).hasStatus(404);
    }

    @Test
    void showsTheFileToWhoeverMayReadTheUnitAndNobodyElse() {
        send("a.pdf", SCAN, "Kế hoạch số 05");
        var above = as(campaign.approverOfDistrict("Ngô Văn Tú"));
        var stranger = as(campaign.officerOfOtherWard("Vũ Thị Lan"));
        String address = step + "/proof-file";
        assertThat(browser.perform(get(address).with(above))).hasStatusOk();
        assertThat(browser.perform(get(address).with(stranger))).hasStatus(403);
        String own = campaign.otherWardAddress() + "/steps/ward-plan/proof-file";
        assertThat(browser.perform(get(own).with(stranger))).hasStatus(404);
    }

    @Test
    void refusesWhatIsNoPaperAndKeepsWhatWasTyped() {
        byte[] program = {'M', 'Z', 0, 0, 0, 0};
        for (String name : new String[] {"a.exe", "a.pdf", "a.html"}) {
            var result = send(name, program, "Kế hoạch số 05");
            assertThat(result).hasStatus(422);
            assertThat(result).bodyText().contains("Không nhận loại tệp này", "Kế hoạch số 05");
        }
        assertThat(send("a.pdf", new byte[0], "Kế hoạch số 05")).hasStatus(422);
        assertThat(files()).isZero();
    }

    @Test
    void refusesAFileOverTheLimit() {
        byte[] large = new byte[(50 << 20) + 1];
        System.arraycopy(SCAN, 0, large, 0, SCAN.length);
        var result = send("lon.pdf", large, "Kế hoạch số 05");
        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains("vượt quá giới hạn");
    }

    /// The answer to far too large a file is a page without the form.
    @Test
    void letsTheBrowserTellOfALargeFileBeforeItIsSent() {
        assertThat(look(page))
                .bodyText()
                .contains("data-limit=\"52428800\" data-too-large=\"Tệp vượt quá giới hạn");
    }

    @Test
    void keepsNoFileOfAProofThatIsRefused() {
        assertThat(send("a.pdf", SCAN, " ")).hasStatus(422);
        assertThat(files()).isZero();
    }

    @Test
    void losesNothingWhenAProofIsTakenBack() {
        send("a.pdf", SCAN, "Kế hoạch số 05");
        browser.perform(post(step + "/withdraw").with(as(chair)).with(csrf()));
        assertThat(look(step + "/proof-file")).hasStatus(404);
        assertThat(files()).isEqualTo(1);
        assertThat(send("b.pdf", SCAN, "Kế hoạch số 06")).hasStatus(302);
        assertThat(look(page)).bodyText().contains("b.pdf").doesNotContain("a.pdf");
    }

    private MvcTestResult look(String address) {
        return browser.perform(get(address).with(as(chair)));
    }

    private MvcTestResult send(String name, byte[] content, String words) {
        return browser.perform(
                multipart(step + "/proof")
                        .file(new MockMultipartFile("file", name, "application/pdf", content))
                        .param("on", "2024-02-20")
                        .param("words", words)
                        .with(as(chair))
                        .with(csrf()));
    }

    private int files() {
        return count(
                "select count(*)::int from plans.proof_file where campaign_id = ?",
                campaign.campaignId());
    }

    private int acts(String act) {
        return count(
                "select count(*)::int from audit.entry where act = ? and campaign_id = ?",
                act,
                campaign.campaignId());
    }

    private int count(String query, Object... bindings) {
        return database.fetchSingle(query, bindings).get(0, Integer.class);
    }
}
