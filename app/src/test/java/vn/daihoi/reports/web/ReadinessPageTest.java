package vn.daihoi.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Role;
import vn.daihoi.obstacles.NewObstacle;
import vn.daihoi.obstacles.ObstacleId;
import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.obstacles.ObstacleSource;
import vn.daihoi.obstacles.Obstacles;
import vn.daihoi.obstacles.Severity;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.platform.Ids;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPdf;
import vn.daihoi.testing.TestPerson;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

@PlatformTest
class ReadinessPageTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired StampPlan stamp;
    @Autowired CongressDays days;
    @Autowired Evidence evidence;
    @Autowired Campaigns campaigns;
    @Autowired Obstacles obstacles;

    private TestCampaign campaign;
    private CampaignId id;
    private UnitId ward;
    private TestPerson officer;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "dk-" + COUNT.incrementAndGet());
        id = new CampaignId(campaign.campaignId());
        ward = new UnitId(campaign.wardId());
        stamp.stamp(id);
        officer = TestPerson.in(database, Role.UPPER_OFFICER, campaign.districtId());
    }

    private MvcTestResult look(TestPerson who, String address) {
        return browser.perform(get(address).with(who.signedIn()));
    }

    private String text(String address) {
        var answer = look(officer, address);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String page() {
        return campaign.wardAddress() + "/readiness";
    }

    @Test
    void saysWhatIsMissingPartByPart() {
        assertThat(text(page()))
                .contains("Chưa đủ điều kiện", "Chưa ấn định ngày đại hội")
                .contains("Các mốc trong kế hoạch", "Hồ sơ, nhân sự và phê duyệt")
                .contains("Lịch đại hội của cấp trên chưa công bố");
        days.set(id, ward, TODAY.plusDays(10));
        assertThat(text(page()))
                .contains("Còn 10 ngày đến đại hội (07/03/2024)")
                .contains("quá hạn")
                .doesNotContain("Chưa ấn định ngày đại hội");
    }

    @Test
    void countsAStepAsThereOnceItIsProved() {
        days.set(id, ward, TODAY.plusDays(10));
        assertThat(text(page())).contains("Phát động thi đua");
        evidence.fileProof(id, ward, "emulation", TODAY, "Kế hoạch phát động thi đua");
        assertThat(text(page()))
                .contains("mốc phải xong trước đại hội đã có minh chứng")
                .doesNotContain("Phát động thi đua");
    }

    @Test
    void isKeptByAnObstacleWithWhichWorkCannotGoOn() {
        var unit = campaigns.unit(id, ward).orElseThrow();
        raise(unit, Severity.SERIOUS, "Thiếu người viết báo cáo");
        raise(unit, Severity.BLOCKING, "Chưa có hội trường");
        assertThat(text(page()))
                .containsPattern(
                        "readiness-open\">(?s:.{0,200})Phải làm tiếp:</span> <a[^>]*>Thiếu người")
                .containsPattern(
                        "readiness-blocking\">(?s:.{0,200})Còn thiếu:</span> <a[^>]*>Chưa có hội");
    }

    private void raise(CampaignUnit unit, Severity severity, String title) {
        var obstacle =
                new NewObstacle(
                        new ObstacleId(Ids.next()),
                        unit,
                        ObstacleKind.FACILITIES,
                        severity,
                        ObstacleSource.UNIT,
                        null,
                        title,
                        "");
        assertThat(obstacles.raise(obstacle, officer.viewer())).isEmpty();
    }

    @Test
    void putsTheNextCongressFirstAndThoseThatWereHeldLast() {
        days.set(id, ward, TODAY.minusDays(3));
        String all = text("/c/" + campaign.code() + "/readiness");
        assertThat(all.indexOf("Phường Yên Vui")).isLessThan(all.indexOf("Phường An Hòa"));
        assertThat(all).contains("1 đã tổ chức").contains("Đã tổ chức");
        assertThat(text("/c/" + campaign.code() + "/readiness?q=hoa&state=held"))
                .contains("Phường An Hòa")
                .doesNotContain("Phường Yên Vui</a>");
        assertThat(text("/c/" + campaign.code() + "/readiness.csv?state=not"))
                .contains("Phường Yên Vui", "Chưa đủ")
                .doesNotContain("Phường An Hòa");
    }

    @Test
    void goesOutAsThePaperForTheApproval() {
        days.set(id, ward, TODAY.plusDays(10));
        var answer = look(officer, page() + ".docx");
        assertThat(answer).hasStatusOk();
        var file = answer.getResponse().getContentAsByteArray();
        var read = Extraction.extract("bao-cao.docx", file, Limits.standard());
        assertThat(((Outcome.Extracted) read).document().text())
                .contains("BÁO CÁO", "Điều kiện tổ chức Đại hội")
                .contains("Chưa đủ điều kiện tổ chức đại hội")
                .contains("Chưa nộp hồ sơ");
        assertThat(TestPdf.text(look(officer, page() + ".pdf").getResponse()))
                .contains("BÁO CÁO Điều kiện tổ chức Đại hội", "Chưa nộp hồ sơ");
    }

    @Test
    void isForThoseWhoSeeTheDossierOfTheUnit() {
        var chair = TestPerson.in(database, Role.UNIT_CHAIR, campaign.wardId());
        assertThat(look(chair, page())).hasStatusOk();
        assertThat(look(chair, campaign.otherWardAddress() + "/readiness")).hasStatus(403);
        assertThat(look(chair, campaign.otherWardAddress() + "/readiness.docx")).hasStatus(403);
        assertThat(look(chair, campaign.otherWardAddress() + "/readiness.pdf")).hasStatus(403);
        var all = look(chair, "/c/" + campaign.code() + "/readiness");
        assertThat(all).hasStatusOk().bodyText().doesNotContain("902/readiness");
        var reader = TestPerson.in(database, Role.READER, campaign.districtId());
        assertThat(look(reader, page())).hasStatus(403);
    }
}
