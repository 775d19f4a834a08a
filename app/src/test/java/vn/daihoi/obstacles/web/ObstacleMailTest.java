package vn.daihoi.obstacles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server is set up; what is put out for it can be read in the outbox.
@PlatformTest
@TestPropertySource(
        properties = {
            "daihoi.mail.host=127.0.0.1",
            "daihoi.mail.port=1",
            "daihoi.mail.from=daihoi@example.org",
            "daihoi.site=https://daihoi.example.org"
        })
class ObstacleMailTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TITLE = "Chưa bố trí được kinh phí";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private Viewer district;
    private Viewer ward;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "obstacle-mail-" + COUNT.incrementAndGet());
        district = withMail(campaign.officerOfDistrict("Lê Quang Huy"));
        ward = withMail(campaign.officerOfWard("Trần Thị Lý"));
    }

    @Test
    void goesOutToThoseWhoMustActAndBackToTheUnitEachTime() {
        String address = raise();
        assertThat(subjects(district)).containsExactly("Vướng mắc mới: " + TITLE);
        assertThat(subjects(ward)).as("the one who raised it").isEmpty();
        for (int round = 1; round <= 2; round++) {
            send(district, address + "/answer", "answer", "Gửi dự toán, lần " + round);
            assertThat(subjects(ward)).hasSize(round).last().asString().contains("Đã có trả lời");
            send(ward, address + "/reopen", "reason", "Vẫn chưa có kinh phí");
            assertThat(subjects(district)).hasSize(round + 1).last().asString().contains("Vẫn còn");
        }
    }

    @Test
    void leadsToTheObstacleAndWaitsForTheMorning() {
        String address = raise();
        var mail =
                database.fetchSingle(
                        "select body, quiet_from from notifications.outgoing where person_id = ?",
                        district.id().value());
        assertThat(mail.get("body", String.class))
                .contains("Phường An Hòa gặp vướng mắc", "https://daihoi.example.org" + address);
        assertThat(mail.get("quiet_from")).isNotNull();
    }

    @Test
    void leavesOutWhoSwitchedMailOff() {
        database.execute(
                "insert into notifications.preference (person_id, mail) values (?, false)",
                district.id().value());
        raise();
        assertThat(subjects(district)).isEmpty();
        assertThat(
                        database.fetch(
                                "select key from notifications.notification where person_id = ?",
                                district.id().value()))
                .as("the bell rings all the same")
                .hasSize(1);
    }

    private Viewer withMail(Viewer who) {
        database.execute(
                "update accounts.person set email = ? where id = ?",
                who.id().value() + "@example.org",
                who.id().value());
        return who;
    }

    private String raise() {
        return send(ward, campaign.wardAddress() + "/obstacles", "title", TITLE);
    }

    private String send(Viewer who, String address, String name, String value) {
        var answer = browser.perform(post(address).param(name, value).with(as(who)).with(csrf()));
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private List<String> subjects(Viewer who) {
        return database.fetch(
                        "select subject from notifications.outgoing where person_id = ? order by id",
                        who.id().value())
                .getValues(0, String.class);
    }
}
