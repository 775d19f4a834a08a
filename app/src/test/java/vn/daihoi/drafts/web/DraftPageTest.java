package vn.daihoi.drafts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.MemberOrganisation;
import vn.daihoi.organization.MemberOrganisations;
import vn.daihoi.organization.Term;
import vn.daihoi.organization.Terms;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPdf;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

@PlatformTest
class DraftPageTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired MemberOrganisations organisations;
    @Autowired Terms terms;

    private TestCampaign campaign;
    private String dossier;
    private Viewer officer;

    @BeforeEach
    void openCampaign() {
        campaign = TestCampaign.in(database, "drafts-" + COUNT.incrementAndGet());
        dossier = campaign.wardAddress() + "/dossier";
        officer = campaign.officerOfWard("Đỗ Thị Mai");
    }

    @Test
    void fillsADraftWithWhatIsKnownOfTheUnit() {
        var ward = new UnitId(campaign.wardId());
        organisations.add(
                ward,
                "Hội Cựu giáo chức phường",
                null,
                MemberOrganisation.Kind.MASS,
                LocalDate.of(2020, 1, 1));
        terms.put(ward, new Term(2019, 2024, "XVI"));
        enterTargets("Giám sát của Mặt trận: 10 cuộc");
        assertThat(text(officer, "bao-cao-chinh-tri"))
                .contains(
                        "ỦY BAN MTTQ VIỆT NAM\nQUẬN BÌNH MINH",
                        "Số:      /BC-MTTQ-UB",
                        "Phường An Hòa, ngày",
                        "phường An Hòa khóa XVI",
                        "lần thứ XVII, nhiệm kỳ 2024-2029",
                        "NHIỆM KỲ 2019-2024",
                        "Hội Cựu giáo chức phường",
                        "Giám sát của Mặt trận\t10 cuộc",
                        "Thường trực Đảng ủy phường");
    }

    @Test
    void namesTheFileByKindAndUnit() {
        var answer = draft(officer, "ke-hoach");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("ke-hoach-phuong-an-hoa-nhap.docx");
    }

    @Test
    void isHadAsPdfToo() {
        var answer = page(officer, dossier + "/ke-hoach/draft.pdf");
        assertThat(TestPdf.text(answer.getResponse())).contains("KẾ HOẠCH", "Nơi nhận:");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("ke-hoach-phuong-an-hoa-nhap.pdf");
    }

    @Test
    void notesWhoTookADraft() {
        draft(officer, "ke-hoach");
        assertThat(
                        database.fetchSingle(
                                        "select count(*)::int from audit.entry where act = 'drafts.draft.download' and unit_id = ?",
                                        campaign.wardId())
                                .get(0, Integer.class))
                .isEqualTo(1);
    }

    @Test
    void givesNothingToTheNextWardNorToThoseWhoMayOnlyRead() {
        assertThat(draft(campaign.officerOfOtherWard("Lý Văn Tám"), "ke-hoach")).hasStatus(403);
        assertThat(draft(campaign.approverOfDistrict("Ngô Văn Tú"), "ke-hoach")).hasStatus(403);
        assertThat(draft(campaign.officerOfDistrict("Vũ Thị Hoa"), "ke-hoach")).hasStatusOk();
    }

    @Test
    void hasNoDraftOfAKindThatIsFree() {
        assertThat(draft(officer, "khac")).hasStatus(404);
        assertThat(draft(officer, "khong-co")).hasStatus(404);
    }

    @Test
    void isOfferedInTheDossierAndOnThePageOfTheDocument() {
        String link = dossier + "/bao-cao-chinh-tri/draft";
        assertThat(page(officer, dossier))
                .bodyText()
                .contains(link, link + ".pdf", "Tải bản nháp theo mẫu");
        assertThat(page(officer, dossier + "/bao-cao-chinh-tri")).bodyText().contains(link);
        assertThat(page(officer, dossier + "/khac")).bodyText().doesNotContain("/draft\"");
        assertThat(page(campaign.approverOfDistrict("Ngô Văn Tú"), dossier))
                .bodyText()
                .doesNotContain("/draft\"");
    }

    private void enterTargets(String lastTerm) {
        database.execute(
                "insert into reviews.reference_figures (campaign_id, unit_id, party_targets, last_term, saved_by, saved_by_name, saved_at) values (?, ?, '', ?, ?, ?, now())",
                campaign.campaignId(),
                campaign.wardId(),
                lastTerm,
                Ids.next(),
                "Đỗ Thị Mai");
    }

    private MvcTestResult page(Viewer viewer, String address) {
        return browser.perform(get(address).with(as(viewer)));
    }

    private MvcTestResult draft(Viewer viewer, String kind) {
        return page(viewer, dossier + "/" + kind + "/draft");
    }

    private String text(Viewer viewer, String kind) {
        byte[] file = draft(viewer, kind).getResponse().getContentAsByteArray();
        var outcome = Extraction.extract("nhap.docx", file, Limits.standard());
        return ((Outcome.Extracted) outcome).document().text();
    }
}
