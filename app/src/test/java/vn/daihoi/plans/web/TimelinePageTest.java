package vn.daihoi.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/// The steps of two wards over time; it is 26/02/2024.
@PlatformTest
class TimelinePageTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired StampPlan stampPlan;
    @Autowired CongressDays days;
    @Autowired Evidence evidence;

    private CampaignId id;
    private UnitId ward;
    private TestCampaign campaign;
    private Viewer upper;
    private String page;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "thoi-gian-" + COUNT.incrementAndGet());
        id = new CampaignId(campaign.campaignId());
        ward = new UnitId(campaign.wardId());
        stampPlan.stamp(id);
        days.set(id, new UnitId(campaign.wardId()), LocalDate.of(2024, 3, 20));
        upper = campaign.officerOfDistrict("Trần Văn Bình");
        page = campaign.districtAddress() + "/timeline";
    }

    @Test
    void drawsEachUnitWithItsCongressAndToday() {
        assertThat(read(page))
                .contains("Phường An Hòa", "Phường Yên Vui", "tl-now", "tl-mark tl-overdue")
                .contains("Đại hội Phường An Hòa: 20/03/2024")
                .doesNotContain("style=");
    }

    @Test
    void showsTheTimeAroundADay() {
        assertThat(read(page + "?zoom=week&from=2024-03-20"))
                .contains("11/03/2024", "14/04/2024", "Sớm hơn")
                .doesNotContain("tl-now");
        assertThat(read(page + "?zoom=week&from=nonsense")).contains("tl-now");
    }

    @Test
    void narrowsUnitsAndSteps() {
        assertThat(read(page + "?q=yen vui")).contains("Phường Yên Vui").doesNotContain("An Hòa");
        assertThat(read(page + "?q=khong co")).contains("Không có đơn vị nào");
        int all = read(page).split("tl-mark").length;
        assertThat(read(page + "?phase=documents").split("tl-mark").length).isLessThan(all);
    }

    @Test
    void showsAWardItsOwnAlone() {
        var officer = campaign.officerOfWard("Đỗ Thị Mai");
        var answer = browser.perform(get(page).with(as(officer)));
        assertThat(answer).hasStatus(403);
        var own = browser.perform(get(campaign.wardAddress() + "/timeline").with(as(officer)));
        assertThat(own).hasStatusOk();
    }

    @Test
    void drawsAndTellsWhatWaitsForWhichStep() {
        String whole = read(page);
        assertThat(whole)
                .contains("tl-wait tl-wait-late", "Mốc đang chờ mốc trước")
                .contains(
                        "chờ mốc 3. Nhận kế hoạch, hướng dẫn của Mặt trận cấp trên (đang chậm 179 ngày)")
                .contains("Phường An Hòa: 16 mốc chờ mốc trước");
        assertThat(read(page + "?phase=congress"))
                .contains("chờ mốc 14. Duyệt Đại hội")
                .doesNotContain("4. Ban hành kế hoạch tổ chức Đại hội của đơn vị</a>");
    }

    @Test
    void letsNothingWaitForWhatIsDoneOrDoesNotConcernTheUnit() {
        evidence.fileProof(
                id, ward, "party-resolution", LocalDate.of(2024, 2, 20), "Nghị quyết 01");
        evidence.notApplicable(id, ward, "upper-plan", "Không có");
        assertThat(read(campaign.wardAddress() + "/timeline"))
                .contains("4. Ban hành kế hoạch")
                .doesNotContain("chờ mốc 2.", "; 3. Nhận", "chờ mốc 3.");
    }

    private String read(String address) {
        var answer = browser.perform(get(address).with(as(upper)));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
