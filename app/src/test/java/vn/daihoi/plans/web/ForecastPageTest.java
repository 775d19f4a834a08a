package vn.daihoi.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.util.UUID;

/// Two wards on 26/02/2024, congresses on 20/03/2024: Yên Vui has done its steps in time, An Hòa
/// three weeks late, and lags.
@PlatformTest
class ForecastPageTest {

    @Autowired DSLContext database;
    @Autowired StampPlan stamp;
    @Autowired MockMvc mvc;

    private TestCampaign test;
    private Viewer district;

    @BeforeEach
    void stampAPlan() {
        test = TestCampaign.in(database, "fc-" + UUID.randomUUID().toString().substring(0, 8));
        stamp.stamp(new CampaignId(test.campaignId()));
        district = test.officerOfDistrict("Vũ Thị Lan");
    }

    private void fill() {
        database.execute(
                "update plans.unit_plan set congress_day = '2024-03-20' where campaign_id = ? and level = 'ward'",
                test.campaignId());
        database.execute(
                "update plans.milestone set due_on = date '2024-03-20' + due_offset where campaign_id = ? and due_offset is not null and unit_id <> ?",
                test.campaignId(),
                test.districtId());
        database.execute(
                """
                update plans.milestone set reached_on = due_on + case when unit_id = ? then 21 else 0 end,
                    evidence_kind = 'proof', state = 'REACHED'
                where campaign_id = ? and unit_id <> ? and due_on + case when unit_id = ? then 21 else 0 end < date '2024-02-26'
                """,
                test.wardId(),
                test.campaignId(),
                test.districtId(),
                test.wardId());
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address)).with(TestCampaign.as(district)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String address() {
        return test.districtAddress() + "/forecast";
    }

    @Test
    void namesTheWardThatWillProbablyNotBeReadyWithItsReason() throws Exception {
        fill();
        assertThat(page(address()))
                .contains("nhiều khả năng chưa sẵn sàng đúng ngày: Phường An Hòa")
                .contains("Phường An Hòa thường xong sau hạn 21 ngày", "mốc trong 23 ngày")
                .contains("Khả năng chưa kịp: khoảng");
    }

    @Test
    void saysThatTooLittleIsKnownAndWhatToDo() throws Exception {
        assertThat(page(address())).contains("Chưa đủ dữ liệu để dự báo. Hãy ấn định ngày đại hội");
    }

    @Test
    void narrowsByRiskAndNameAndSaysWhatItHides() throws Exception {
        fill();
        assertThat(page(address() + "?risk=likely"))
                .contains("/u/901\"")
                .doesNotContain("/u/902\"")
                .contains("Bộ lọc đang ẩn 1 đơn vị");
        assertThat(page(address() + "?q=yen%20vui"))
                .contains("/u/902\"")
                .doesNotContain("/u/901\"");
        assertThat(page(address() + "?q=khong%20co")).contains("đang ẩn 2 đơn vị");
    }

    @Test
    void exportsWhatIsShownAndNotesIt() throws Exception {
        fill();
        assertThat(page(address() + ".csv?risk=likely"))
                .contains("Phường An Hòa,20/03/2024,Nhiều khả năng chưa kịp")
                .doesNotContain("Yên Vui");
        assertThat(
                        database.fetchSingle(
                                        "select count(*)::int from audit.entry where act = 'plans.forecast.export' and campaign_id = ?",
                                        test.campaignId())
                                .get(0, int.class))
                .isEqualTo(1);
    }

    @Test
    void standsOnThePageOfTheWardItself() throws Exception {
        fill();
        assertThat(page(test.wardAddress()))
                .contains("Dự báo cho Đại hội", "thường xong sau hạn 21 ngày");
    }

    @Test
    void isNotShownToOtherWards() throws Exception {
        mvc.perform(
                        get(test.wardAddress() + "/forecast")
                                .with(TestCampaign.as(test.officerOfOtherWard("Đỗ Minh Khang"))))
                .andExpect(status().isForbidden());
    }
}
