package vn.daihoi.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.exchange.web.EdxmlDesk.ASKED;
import static vn.daihoi.exchange.web.EdxmlDesk.CITY;
import static vn.daihoi.exchange.web.EdxmlDesk.INCOMING;
import static vn.daihoi.exchange.web.EdxmlDesk.SENT;
import static vn.daihoi.exchange.web.EdxmlDesk.message;
import static vn.daihoi.exchange.web.EdxmlDesk.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.Directives;
import vn.daihoi.directives.RegisteredDirectives;
import vn.daihoi.exchange.edxml.EdxmlPaper.Business;
import vn.daihoi.exchange.edxml.EdxmlStatus;
import vn.daihoi.exchange.edxml.EdxmlWriter;
import vn.daihoi.exchange.edxml.Organ;
import vn.daihoi.exchange.edxml.StatusCode;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.testing.PlatformTest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// What senders and receivers of a paper tell each other about it.
@PlatformTest
class EdxmlStatusTest {

    @Autowired ApplicationContext context;
    @Autowired Campaigns campaigns;
    @Autowired RegisteredDirectives registered;
    @Autowired Directives directives;

    private EdxmlDesk desk;

    @BeforeEach
    void open() {
        desk = EdxmlDesk.in(context);
    }

    @Test
    void tellsTheSenderWhatIsDoneHere() {
        desk.send(message());
        desk.register(desk.found(INCOMING));
        var paper = registered.of(desk.district).getFirst().id();
        var plan = LocalDate.of(2024, 3, 1);
        directives.require(
                desk.district,
                paper,
                new Directives.NewRequirement(
                        "Xây dựng kế hoạch", "ward", plan, null, "plan", null, null, null),
                desk.officer);
        directives.handDown(desk.district, paper, Set.of("ward"), null, desk.officer);
        await("01", "03", "04");
        var ward = campaigns.unit(new CampaignId(desk.campaign.campaignId()), "901").orElseThrow();
        directives.acknowledge(ward, paper, desk.campaign.officerOfWard("Đỗ Thị Mai"));
        await("01", "03", "04", "05");
        restate(ward, paper);
        await("01", "03", "04", "05", "06");
    }

    private void restate(CampaignUnit ward, DirectiveId paper) {
        directives.restate(
                ward,
                paper,
                "07/KH-MTTQ-BTT",
                "Ban Thường trực phường",
                LocalDate.of(2024, 2, 26),
                Map.of(),
                desk.campaign.officerOfWard("Đỗ Thị Mai"));
    }

    private void await(String... codes) {
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(desk.told()).containsExactly(codes));
    }

    private void askBack() {
        var status =
                new EdxmlStatus(
                        CITY,
                        paper(Business.NEW, "").key(),
                        StatusCode.TAKE_BACK,
                        "Sai trích yếu",
                        "",
                        SENT);
        desk.send(EdxmlWriter.status(status, new Organ("900", ""), SENT));
    }

    @Test
    void givesAPaperBackThatItsSenderAskedFor() {
        desk.send(message());
        desk.register(desk.found(INCOMING));
        askBack();
        assertThat(desk.page()).contains("yêu cầu lấy lại", "Sai trích yếu");
        assertThat(desk.act(desk.found(ASKED) + "/give-back", Map.of())).hasStatus(302);
        assertThat(desk.told()).containsExactly("01", "03", "15");
        assertThat(registered.of(desk.district).getFirst().withdrawn()).isEqualTo("Sai trích yếu");
    }

    @Test
    void keepsAPaperThatIsRecalledWithAReason() {
        desk.send(message());
        desk.register(desk.found(INCOMING));
        desk.send(EdxmlWriter.paper(paper(Business.RECALL, "Sai trích yếu"), SENT));
        assertThat(desk.act(desk.found(ASKED) + "/keep", Map.of("why", "Đã triển khai")))
                .hasStatus(302);
        assertThat(desk.told()).containsExactly("01", "03", "16");
        assertThat(registered.of(desk.district).getFirst().withdrawn()).isNull();
    }

    @Test
    void showsWhatReceiversTellAboutOwnPapers() {
        var status =
                new EdxmlStatus(
                        CITY, paper(Business.NEW, "").key(), StatusCode.FINISHED, "", "", SENT);
        desk.send(EdxmlWriter.status(status, new Organ("900", ""), SENT));
        assertThat(desk.page())
                .contains("06 Hoàn thành xử lý", "Ủy ban MTTQ thành phố Sông Lau báo lúc");
    }
}
