package vn.daihoi.plans.web;

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
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/// A ward has a step that it had reached before a directive asked for it.
@PlatformTest
class EarlierPageTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired StampPlan stampPlan;
    @Autowired Evidence evidence;

    private TestCampaign campaign;
    private Viewer officer;
    private Viewer chair;
    private Viewer district;
    private String step;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "tu-truoc-" + COUNT.incrementAndGet());
        stampPlan.stamp(new CampaignId(campaign.campaignId()));
        officer = campaign.officerOfWard("Lê Thị Thử");
        chair = campaign.chairOfWard("Phạm Văn Tư");
        district = campaign.officerOfDistrict("Trần Văn Bình");
        step = campaign.wardAddress() + "/steps/organising-committee";
        evidence.reach(
                new CampaignId(campaign.campaignId()),
                new UnitId(campaign.wardId()),
                "organising-committee",
                LocalDate.of(2024, 2, 12),
                "slate-adopted",
                "slate");
        database.execute(
                "update plans.milestone set earlier = true where step = 'organising-committee' and campaign_id = ? and unit_id = ?",
                campaign.campaignId(),
                campaign.wardId());
        database.execute(
                "insert into plans.earlier_evidence values (?, ?, 'organising-committee', 'slate-adopted', 'slate', '2024-02-12', '2024-02-20')",
                campaign.campaignId(),
                campaign.wardId());
    }

    private MvcTestResult look(Viewer viewer) {
        return browser.perform(get(campaign.wardAddress()).with(as(viewer)));
    }

    private MvcTestResult send(String way, String words, Viewer viewer) {
        return browser.perform(
                post(step + way).param("words", words).with(as(viewer)).with(csrf()));
    }

    @Test
    void isShownWithItsDayAndThatItWasThereBefore() {
        assertThat(look(officer))
                .bodyText()
                .contains("12/02/2024, đã có từ trước", "trước khi văn bản cấp trên yêu cầu")
                .doesNotContain("return-earlier");
        assertThat(look(district)).bodyText().contains("return-earlier");
    }

    @Test
    void isReturnedByTheLevelAboveWithWordsAndTakenAgain() {
        var refused = send("/return-earlier", " ", district);
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Hãy ghi nội dung, không để trống.");
        assertThat(send("/return-earlier", "Thiếu cơ cấu nữ", district)).hasStatus(302);
        assertThat(look(officer))
                .bodyText()
                .contains(
                        "bị trả lại",
                        "Thiếu cơ cấu nữ",
                        "Có sẵn khi văn bản cấp trên gửi xuống ngày 20/02/2024",
                        "Trần Văn Bình trả lại ngày 26/02/2024")
                .doesNotContain("take-earlier");
        assertThat(look(district)).bodyText().contains("take-earlier");
        assertThat(send("/take-earlier", "", district)).hasStatus(302);
        assertThat(look(officer)).bodyText().contains("12/02/2024, đã có từ trước");
    }

    @Test
    void isReturnedByNobodyOfTheWardItself() {
        assertThat(send("/return-earlier", "Thiếu", officer)).hasStatus(403);
        assertThat(send("/return-earlier", "Thiếu", chair).getResponse().getStatus())
                .isIn(403, 404);
        assertThat(look(officer)).bodyText().contains("12/02/2024, đã có từ trước");
    }

    @Test
    void isTakenAgainOnlyWhereItWasReturned() {
        assertThat(send("/take-earlier", "", district)).hasStatus(422);
    }
}
