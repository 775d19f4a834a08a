package vn.daihoi.exchange.api;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.Directives;
import vn.daihoi.directives.Directives.NewDirective;
import vn.daihoi.directives.Directives.NewRequirement;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A campaign with plans, and a paper that the district handed down to its two wards.
record ApiFixture(
        DSLContext database, TestCampaign campaign, Campaigns campaigns, DirectiveId paper) {

    static ApiFixture in(ApplicationContext context) {
        var database = context.getBean(DSLContext.class);
        var campaign =
                TestCampaign.in(database, "api-" + UUID.randomUUID().toString().substring(0, 8));
        var campaigns = context.getBean(Campaigns.class);
        context.getBean(StampPlan.class).stamp(new CampaignId(campaign.campaignId()));
        var officer = campaign.officerOfDistrict("Vũ Thị Lan");
        var paper =
                handedDown(
                        context.getBean(Directives.class),
                        unit(campaigns, campaign, "900"),
                        officer);
        return new ApiFixture(database, campaign, campaigns, paper);
    }

    private static DirectiveId handedDown(Directives directives, CampaignUnit district, Viewer by) {
        var paper =
                directives.register(
                        district,
                        new NewDirective(
                                "33/HD-MTTQ-BTT",
                                "Ban Thường trực Ủy ban MTTQ Việt Nam quận Bình Minh",
                                LocalDate.of(2024, 2, 1),
                                "Tổ chức đại hội Mặt trận cấp phường",
                                true,
                                List.of(),
                                null),
                        by);
        directives.require(
                district,
                paper,
                new NewRequirement(
                        "Xây dựng kế hoạch",
                        "ward",
                        LocalDate.of(2024, 3, 1),
                        null,
                        "plan",
                        2,
                        null,
                        null),
                by);
        directives.handDown(district, paper, Set.of("ward"), LocalDate.of(2024, 2, 28), by);
        return paper;
    }

    static CampaignUnit unit(Campaigns campaigns, TestCampaign campaign, String code) {
        return campaigns.unit(new CampaignId(campaign.campaignId()), code).orElseThrow();
    }

    CampaignUnit ward() {
        return unit(campaigns, campaign, "901");
    }

    /// Token of an officer of the ward.
    String officer(boolean mayWrite) {
        return new TestPerson(campaign.officerOfWard("Đỗ Thị Mai")).token(database, mayWrite);
    }

    /// Token of an officer of the district.
    String above(boolean mayWrite) {
        return new TestPerson(campaign.officerOfDistrict("Trần Văn Hậu")).token(database, mayWrite);
    }

    String units() {
        return "/api/v1/campaigns/" + campaign.code() + "/units";
    }

    String wardAddress() {
        return units() + "/901";
    }

    String paperAddress() {
        return wardAddress() + "/directives/" + paper.value();
    }
}
