package vn.daihoi.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.exchange.edxml.EdxmlPaper;
import vn.daihoi.exchange.edxml.EdxmlPaper.Attachment;
import vn.daihoi.exchange.edxml.EdxmlPaper.Business;
import vn.daihoi.exchange.edxml.EdxmlWriter;
import vn.daihoi.exchange.edxml.Organ;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.testing.TestCampaign;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/// A district that takes electronic papers in, and what its officer sends.
final class EdxmlDesk {

    static final LocalDateTime SENT = LocalDateTime.of(2024, 2, 26, 8, 0);
    static final Organ CITY = new Organ("000.00.01.H26", "Ủy ban MTTQ thành phố Sông Lau");
    static final Pattern INCOMING = Pattern.compile("/edxml/([0-9a-f-]{36})/register");
    static final Pattern ASKED = Pattern.compile("/edxml/([0-9a-f-]{36})/give-back");

    final TestCampaign campaign;
    final Viewer officer;
    final CampaignUnit district;
    final String home;
    private final MockMvcTester browser;
    private final DSLContext database;

    private EdxmlDesk(ApplicationContext context) {
        browser = context.getBean(MockMvcTester.class);
        database = context.getBean(DSLContext.class);
        campaign = TestCampaign.in(database, "edx-" + UUID.randomUUID().toString().substring(0, 8));
        officer = campaign.officerOfDistrict("Vũ Thị Lan");
        district =
                context.getBean(Campaigns.class)
                        .unit(new CampaignId(campaign.campaignId()), "900")
                        .orElseThrow();
        home = campaign.districtAddress() + "/edxml";
    }

    static EdxmlDesk in(ApplicationContext context) {
        return new EdxmlDesk(context);
    }

    static EdxmlPaper paper(Business business, String reason) {
        return new EdxmlPaper(
                CITY,
                List.of(new Organ("900", "Quận Bình Minh")),
                "41",
                "HD-MTTQ-BTT",
                "Sông Lau",
                LocalDate.of(2024, 2, 20),
                "Hướng dẫn",
                "Tổ chức đại hội Mặt trận cấp quận",
                "",
                0,
                business,
                reason,
                List.of(
                        new Attachment(
                                "huong-dan-41.txt",
                                "text/plain",
                                "Hướng dẫn tổ chức đại hội.".getBytes(StandardCharsets.UTF_8))));
    }

    static byte[] message() {
        return EdxmlWriter.paper(paper(Business.NEW, ""), SENT);
    }

    MvcTestResult send(byte[] message) {
        return browser.perform(
                multipart(home)
                        .file(Uploads.file("den.edxml", message))
                        .with(as(officer))
                        .with(csrf()));
    }

    MvcTestResult act(String address, Map<String, String> values) {
        var request = post(address);
        values.forEach(request::param);
        return browser.perform(request.with(as(officer)).with(csrf()));
    }

    String page() {
        return text(browser.perform(get(home).with(as(officer))));
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    String found(Pattern pattern) {
        var match = pattern.matcher(page());
        assertThat(match.find()).isTrue();
        return home + "/" + match.group(1);
    }

    MvcTestResult register(String incoming) {
        return act(
                incoming + "/register",
                Map.of(
                        "number", "41/HD-MTTQ-BTT",
                        "issuer", CITY.name(),
                        "issuedOn", "2024-02-20",
                        "subject", "Tổ chức đại hội Mặt trận cấp quận"));
    }

    List<String> told() {
        return database
                .fetchValues(
                        "select code from exchange.status_message where unit_id = cast('"
                                + campaign.districtId()
                                + "' as uuid) order by id")
                .stream()
                .map(Objects::toString)
                .toList();
    }
}
