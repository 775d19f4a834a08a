package vn.daihoi.pilot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.util.List;
import java.util.UUID;

/// A mail server is set up; what is put out for it can be read in the outbox.
@PlatformTest
@TestPropertySource(
        properties = {
            "daihoi.mail.host=127.0.0.1",
            "daihoi.mail.port=1",
            "daihoi.mail.from=daihoi@example.org",
            "daihoi.site=https://daihoi.example.org"
        })
class ObserverMailTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    @Test
    void tellsAnObserverOfEachInvitationAndThatItNoLongerHolds() {
        var campaign = TestCampaign.in(database, "observer-mail");
        var district = campaign.officerOfDistrict("Lê Quang Huy");
        var guest = campaign.officerOfOtherWard("Phạm Văn Sơn");
        database.execute(
                "update accounts.person set email = 'son@example.org' where id = ?",
                guest.id().value());
        String pilots = campaign.districtAddress() + "/pilot";
        send(district, pilots + "/mark", "ward", "901");
        String observers = pilots + "/901/observers";
        send(district, observers, "login", guest.login());
        send(district, observers + "/" + observer() + "/strike", "x", "");
        send(district, observers, "login", guest.login());
        assertThat(subjects(guest))
                .containsExactly(
                        "Mời dự đại hội điểm: Phường An Hòa",
                        "Thôi mời dự đại hội điểm: Phường An Hòa",
                        "Mời dự đại hội điểm: Phường An Hòa");
    }

    private UUID observer() {
        return database.fetchSingle("select id from pilot.observer").get(0, UUID.class);
    }

    private void send(Viewer who, String address, String name, String value) {
        var answer = browser.perform(post(address).param(name, value).with(as(who)).with(csrf()));
        assertThat(answer).hasStatus(302);
    }

    private List<String> subjects(Viewer who) {
        return database.fetch(
                        "select subject from notifications.outgoing where person_id = ? order by id",
                        who.id().value())
                .getValues(0, String.class);
    }
}
