package vn.daihoi.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.util.concurrent.atomic.AtomicInteger;

@PlatformTest
class ReferenceFiguresTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private String page;
    private Viewer officer;

    @BeforeEach
    void openCampaign() {
        campaign = TestCampaign.in(database, "figures-" + COUNT.incrementAndGet());
        page = campaign.wardAddress() + "/reference-figures";
        officer = campaign.officerOfWard("Đỗ Thị Mai");
    }

    @Test
    void keepsTheTargetsThatAnOfficerPastes() {
        assertThat(save(officer, "Hộ nghèo: dưới 1%", "Gia đình văn hóa\t94%")).hasStatus(302);
        assertThat(browser.perform(get(page).with(as(officer))))
                .bodyText()
                .contains("Hộ nghèo: dưới 1%", "Gia đình văn hóa\t94%");
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void namesALineThatCannotBeReadAndKeepsWhatWasTyped() {
        var refused = save(officer, "Hộ nghèo: dưới 1%\nGia đình văn hóa", "");
        assertThat(refused).hasStatus(422);
        assertThat(refused)
                .bodyText()
                .contains("Dòng 2 chưa đọc được", "Hộ nghèo: dưới 1%\nGia đình văn hóa");
        assertThat(acts()).isZero();
    }

    @Test
    void keepsEveryVersionWithWhoSavedIt() {
        save(officer, "Hộ nghèo: dưới 1%", "");
        assertThat(save(officer, 1, "Hộ nghèo: dưới 2%", "", "Ủy viên đầu nhiệm kỳ: 45 vị"))
                .hasStatus(302);
        assertThat(browser.perform(get(page).with(as(officer))))
                .bodyText()
                .contains("Bản 2: Đỗ Thị Mai", "Bản 1: Đỗ Thị Mai", "Hộ nghèo: dưới 1%")
                .contains("Ủy viên đầu nhiệm kỳ: 45 vị");
        assertThat(acts()).isEqualTo(2);
    }

    @Test
    void tellsWhoSavesSecondThatTheOtherWasFaster() {
        save(officer, "Hộ nghèo: dưới 1%", "");
        var late = save(officer, 0, "Hộ nghèo: dưới 3%", "", "");
        assertThat(late).hasStatus(409);
        assertThat(late).bodyText().contains("Một đồng chí khác vừa lưu", "dưới 3%");
        assertThat(save(officer, 0, "Hộ nghèo: dưới 1%", "", "")).hasStatus(302);
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void letsTheDistrictReadAndNotChange() {
        Viewer approver = campaign.approverOfDistrict("Ngô Văn Tú");
        assertThat(browser.perform(get(page).with(as(approver))))
                .hasStatusOk()
                .bodyText()
                .contains("readonly");
        assertThat(save(approver, "Hộ nghèo: 1%", "")).hasStatus(403);
    }

    @Test
    void leadsFromTheDossier() {
        assertThat(browser.perform(get(campaign.wardAddress() + "/dossier").with(as(officer))))
                .bodyText()
                .contains(page);
    }

    private int acts() {
        return database.fetchSingle(
                        "select count(*)::int from audit.entry where act = 'reviews.reference-figures.save' and unit_id = ?",
                        campaign.wardId())
                .get(0, Integer.class);
    }

    private MvcTestResult save(Viewer viewer, String partyTargets, String lastTerm) {
        return save(viewer, 0, partyTargets, lastTerm, "");
    }

    private MvcTestResult save(
            Viewer viewer, int seen, String partyTargets, String lastTerm, String figures) {
        return browser.perform(
                post(page)
                        .param("seen", Integer.toString(seen))
                        .param("lastTermFigures", figures)
                        .param("partyTargets", partyTargets)
                        .param("lastTerm", lastTerm)
                        .with(as(viewer))
                        .with(csrf()));
    }
}
