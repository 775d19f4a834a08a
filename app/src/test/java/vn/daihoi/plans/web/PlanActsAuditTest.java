package vn.daihoi.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditQuery;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.util.concurrent.atomic.AtomicInteger;

/// Each act on a plan stands in the log: who, on which unit and step, what before and what after.
@PlatformTest
class PlanActsAuditTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String STEP = "/steps/ward-plan/";

    @Autowired MockMvc web;
    @Autowired DSLContext database;
    @Autowired AuditTrail trail;
    @Autowired StampPlan stampPlan;

    private TestCampaign campaign;
    private Viewer chair;
    private String base = "";

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "log-" + COUNT.incrementAndGet());
        stampPlan.stamp(new CampaignId(campaign.campaignId()));
        chair = campaign.chairOfWard("Lê Thị Thử");
        base = campaign.wardAddress();
    }

    @Test
    void tellsTheCongressDayBeforeAndAfter() throws Exception {
        send(post(base + "/congress-day").param("day", "2024-03-20"));
        send(post(base + "/congress-day").param("day", "2024-03-27"));
        AuditEntry entry = newest("plans.congress-day.set");
        assertThat(entry.before()).contains("2024-03-20");
        assertThat(entry.after()).contains("2024-03-27");
    }

    @Test
    void tellsAProofAndItsWithdrawal() throws Exception {
        send(post(base + STEP + "proof").param("on", "2024-02-20").param("words", "Kế hoạch 05"));
        AuditEntry filed = newest("plans.proof.file");
        assertThat(filed.before()).contains("\"reachedOn\":\"\"");
        assertThat(filed.after()).contains("2024-02-20", "Kế hoạch 05", "REACHED");
        send(post(base + STEP + "withdraw"));
        AuditEntry withdrawn = newest("plans.proof.withdraw");
        assertThat(withdrawn.before()).contains("Kế hoạch 05");
        assertThat(withdrawn.after()).doesNotContain("Kế hoạch 05");
    }

    @Test
    void tellsWhyAStepDoesNotApply() throws Exception {
        send(post(base + STEP + "leave-out").param("words", "Đã gộp vào kế hoạch chung"));
        AuditEntry entry = newest("plans.step.leave-out");
        assertThat(entry.after()).contains("Đã gộp vào kế hoạch chung", "NOT_APPLICABLE");
    }

    @Test
    void tellsTheReasonOfADelay() throws Exception {
        send(post(base + "/steps/upper-directive/reason").param("words", "Chờ văn bản"));
        AuditEntry entry = newest("plans.reason.give");
        assertThat(entry.before()).doesNotContain("Chờ văn bản");
        assertThat(entry.after()).contains("Chờ văn bản");
    }

    @Test
    void tellsHowManyMilestonesAPlanWasGiven() {
        AuditEntry entry = trail.page(query("plans.plan.stamp"), null, 1).getFirst();
        assertThat(entry.campaign()).isEqualTo(campaign.campaignId());
        assertThat(entry.after()).matches("\\{\"milestones\":[1-9]\\d*}");
    }

    private void send(MockHttpServletRequestBuilder request) throws Exception {
        web.perform(request.with(TestCampaign.as(chair)).with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private AuditEntry newest(String act) {
        AuditEntry entry = trail.page(query(act), null, 1).getFirst();
        assertThat(entry.unit()).isEqualTo(campaign.wardId());
        assertThat(entry.campaign()).isEqualTo(campaign.campaignId());
        assertThat(entry.actorId()).isEqualTo(chair.id().value());
        return entry;
    }

    private static AuditQuery query(String act) {
        return new AuditQuery(null, true, act, null, null, null, null);
    }
}
