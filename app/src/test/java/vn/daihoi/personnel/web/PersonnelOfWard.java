package vn.daihoi.personnel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.personnel.internal.InventedPeople;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.testing.TestCampaign;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A ward that keeps a list of people, and what is sent to its pages.
final class PersonnelOfWard {

    final TestCampaign campaign;
    final CampaignUnit ward;
    final Viewer officer;
    final StoredPersons people;
    private final MockMvcTester browser;
    private final DSLContext database;

    private PersonnelOfWard(ApplicationContext context) {
        browser = context.getBean(MockMvcTester.class);
        database = context.getBean(DSLContext.class);
        people = context.getBean(StoredPersons.class);
        var campaigns = context.getBean(Campaigns.class);
        var code = "people-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = TestCampaign.in(database, code);
        ward = campaigns.unit(campaigns.byCode(code).orElseThrow().id(), "901").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Minh Khang");
    }

    static PersonnelOfWard in(ApplicationContext context) {
        return new PersonnelOfWard(context);
    }

    UUID known(String name) {
        return people.add(
                ward,
                InventedPeople.known(name),
                new Sensitive("Tày", "cong-giao", false, null),
                "Thử");
    }

    UUID named(String name) {
        return people.add(ward, InventedPeople.named(name), Sensitive.UNKNOWN, "Thử");
    }

    String page(Viewer who, String path) {
        var answer = browser.perform(get(address(path)).with(as(who)));
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    MvcTestResult send(Viewer who, String path, Map<String, String> fields) {
        var request = post(address(path)).with(as(who)).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    String address(String path) {
        return campaign.wardAddress() + "/personnel" + path;
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    List<String> acts() {
        return database.fetch(
                        "select act from audit.entry where unit_id = ? order by seq",
                        campaign.wardId())
                .getValues(0, String.class);
    }
}
