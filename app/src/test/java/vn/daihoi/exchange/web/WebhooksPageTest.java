package vn.daihoi.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Role;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPerson;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// An administrator names addresses that are told what happens.
@PlatformTest
class WebhooksPageTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9_-]{43}");

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private TestPerson administrator;
    private String home;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "dia-chi-" + COUNT.incrementAndGet());
        administrator = TestPerson.in(database, Role.ADMINISTRATOR, campaign.districtId());
        home = campaign.districtAddress() + "/webhooks";
    }

    @Test
    void showsTheSecretOnceAndKeepsItOutOfTheLog() {
        var made = send(home, "address", "https://203.0.113.5/hook", "events", "milestone-reached");
        assertThat(made).hasStatusOk();
        var found = SECRET.matcher(text(made));
        assertThat(found.find()).isTrue();
        assertThat(read())
                .contains("https://203.0.113.5/hook", "Đang báo")
                .doesNotContain("whsec_");
        var log =
                database.fetch(
                        "select act, after from audit.entry where act like 'exchange.webhook.%' and campaign_id = ?",
                        campaign.campaignId());
        assertThat(log.getValues("act", String.class)).containsExactly("exchange.webhook.make");
        assertThat(log.toString()).doesNotContain(found.group());
        byte[] kept =
                database.fetchSingle("select secret from exchange.webhook order by id desc limit 1")
                        .get(0, byte[].class);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(found.group());
    }

    @Test
    void keepsWhatWasTypedAndNamesTheField() {
        var refused = send(home, "address", "https://10.0.0.5/hook", "events", "review-finished");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("nằm trong mạng nội bộ", "https://10.0.0.5/hook")
                .containsPattern("value=\"review-finished\" checked");
        var none = send(home, "address", "https://203.0.113.5/hook");
        assertThat(none).hasStatus(422);
        assertThat(text(none)).contains("Chọn ít nhất một loại việc.");
        var test = send(home, "address", "https://203.0.113.5/hook", "events", "test");
        assertThat(test).hasStatus(422);
    }

    @Test
    void actsOnTheHooksOfItsOwnUnitAlone() {
        send(home, "address", "https://203.0.113.5/hook", "events", "milestone-reached");
        String id =
                database.fetchSingle(
                                "select id::text from exchange.webhook where campaign_id = ?",
                                campaign.campaignId())
                        .get(0, String.class);
        String foreign = campaign.wardAddress() + "/webhooks/" + id;
        for (String act : new String[] {"/turn", "/remove", "/secret", "/test"}) {
            assertThat(send(foreign + act)).hasStatus(404);
        }
        assertThat(send(home + "/" + id + "/test")).hasStatus(302);
        assertThat(read()).contains("Tin thử", "Chờ gửi");
        assertThat(send(home + "/" + id + "/turn", "on", "false")).hasStatus(302);
        assertThat(read()).contains("Đã ngừng");
        assertThat(text(send(home + "/" + id + "/secret"))).containsPattern(SECRET);
        assertThat(send(home + "/" + id + "/remove")).hasStatus(302);
        assertThat(read()).contains("Chưa phần mềm nào được báo").doesNotContain("203.0.113.5");
    }

    private String read() {
        var answer = browser.perform(get(home).with(administrator.signedIn()));
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private MvcTestResult send(String address, String... fields) {
        var request = post(address).with(administrator.signedIn()).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return browser.perform(request);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
