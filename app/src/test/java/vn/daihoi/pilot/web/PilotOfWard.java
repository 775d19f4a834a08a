package vn.daihoi.pilot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPerson;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A district with two wards, the first of which holds a pilot, and what they send. It is
/// 26/02/2024.
final class PilotOfWard {

    private static final AtomicInteger COUNT = new AtomicInteger();
    static final String CRITERION = "presidium-duties";

    final TestCampaign campaign;
    final Viewer district;
    final Viewer ward;
    final Viewer otherWard;
    final Viewer stranger;
    final String list;
    final String acts;
    final String results;
    final String sheet;
    private final MockMvcTester browser;
    private final DSLContext database;

    private PilotOfWard(MockMvcTester browser, DSLContext database) {
        this.browser = browser;
        this.database = database;
        campaign = TestCampaign.in(database, "diem-" + COUNT.incrementAndGet());
        district = campaign.officerOfDistrict("Lê Quang Huy");
        ward = campaign.officerOfWard("Trần Thị Lý");
        otherWard = campaign.officerOfOtherWard("Phạm Văn Sơn");
        stranger = TestPerson.in(database).viewer();
        list = campaign.districtAddress() + "/pilot";
        acts = list + "/901";
        results = campaign.wardAddress() + "/pilot";
        sheet = results + "/score";
    }

    static PilotOfWard in(MockMvcTester browser, DSLContext database) {
        return new PilotOfWard(browser, database);
    }

    MvcTestResult send(Viewer who, String address, String... fields) {
        var request = post(address).with(csrf()).with(as(who));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return browser.perform(request);
    }

    MvcTestResult open(Viewer who, String address) {
        return browser.perform(get(address).with(as(who)));
    }

    String look(Viewer who, String address) {
        var answer = open(who, address);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    void congressOn(LocalDate day) {
        database.execute(
                "insert into plans.unit_plan (campaign_id, unit_id, level, ancestors, congress_day) values (?, ?, 'ward', '{}', ?) on conflict (campaign_id, unit_id) do update set congress_day = excluded.congress_day",
                campaign.campaignId(),
                campaign.wardId(),
                day);
    }

    void mark() {
        assertThat(send(district, list + "/mark", "ward", "901")).hasStatus(302);
    }

    void inviteByLogin(Viewer who) {
        assertThat(send(district, acts + "/observers", "login", who.login())).hasStatus(302);
    }

    MvcTestResult score(Viewer who, String grade, String... more) {
        var fields = new ArrayList<>(List.of("criterion", CRITERION, "grade", grade));
        fields.addAll(List.of(more));
        return send(who, sheet, fields.toArray(String[]::new));
    }

    /// Two agree on good, one says not reached.
    void scored() {
        mark();
        inviteByLogin(otherWard);
        inviteByLogin(stranger);
        inviteByLogin(district);
        score(otherWard, "good");
        score(district, "good");
        score(stranger, "poor", "note", "Phần thảo luận chưa phân công");
    }

    /// Key of the pilot.
    UUID id() {
        return database.fetchSingle(
                        "select id from pilot.marked where campaign_id = ?", campaign.campaignId())
                .get(0, UUID.class);
    }
}
