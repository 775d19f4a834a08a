package vn.daihoi.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import vn.daihoi.accounts.Contacts;
import vn.daihoi.accounts.Role;
import vn.daihoi.notifications.internal.Preferences;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPerson;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

@PlatformTest
class MessagePagesTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired MockMvc mvc;
    @Autowired DSLContext database;
    @Autowired Contacts contacts;
    @Autowired Preferences preferences;

    @Test
    void letAPersonSayWhereMessagesReachThem() throws Exception {
        var person = TestPerson.in(database);
        mvc.perform(
                        post("/account/messages")
                                .param("email", " le.thi.thu@mattran.example.vn ")
                                .param("phone", "+84 912 345 678")
                                .with(csrf())
                                .with(person.signedIn()))
                .andExpect(redirectedUrl("/account/messages"));
        var contact = contacts.of(Set.of(person.id())).get(person.id());
        assertThat(contact.email()).isEqualTo("le.thi.thu@mattran.example.vn");
        assertThat(contact.phone()).isEqualTo("0912345678");
        assertThat(preferences.wantsMail(person.id())).isFalse();
        assertThat(page("/account/messages", person))
                .contains("le.thi.thu@mattran.example.vn", "Luôn bật");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khong-co-a-cong",
                "hai@@example.vn",
                "dau cach@example.vn",
                "a@example",
                "a@example.vn\nBcc: b@example.vn",
                "\"a\"@example.vn",
                "@example.vn"
            })
    void refuseWhatIsNoAddressAndKeepWhatWasTyped(String email) throws Exception {
        var person = TestPerson.in(database);
        var answer =
                mvc.perform(
                                post("/account/messages")
                                        .param("email", email)
                                        .param("phone", "0912345678")
                                        .with(csrf())
                                        .with(person.signedIn()))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer).contains("Địa chỉ thư chưa đúng", "0912345678");
        var contact = contacts.of(Set.of(person.id())).get(person.id());
        assertThat(contact.email()).isNull();
        assertThat(contact.phone()).isNull();
    }

    @Test
    void showAnAdministratorTheMessagesOfTheOwnBranchAndTryThemAgain() throws Exception {
        var campaign = TestCampaign.in(database, "thu-tin-" + COUNT.incrementAndGet());
        var administrator = TestPerson.in(database, Role.ADMINISTRATOR, campaign.districtId());
        UUID mine = message(campaign.wardId(), "Nhắc việc của phường");
        UUID foreign = message(Ids.next(), "Nhắc việc nơi khác");
        assertThat(page("/messages", administrator))
                .contains("Nhắc việc của phường", "Ngừng gửi", "Không kết nối được")
                .doesNotContain("Nhắc việc nơi khác");
        assertThat(page("/messages?state=sent", administrator))
                .doesNotContain("Nhắc việc của phường");
        again(administrator, mine).andExpect(redirectedUrl("/messages"));
        again(administrator, foreign).andExpect(status().isNotFound());
        assertThat(state(mine)).isEqualTo("WAITING");
        assertThat(state(foreign)).isEqualTo("GIVEN_UP");
    }

    private org.springframework.test.web.servlet.ResultActions again(
            TestPerson person, UUID message) throws Exception {
        return mvc.perform(
                post("/messages/" + message + "/again").with(csrf()).with(person.signedIn()));
    }

    private UUID message(UUID unit, String subject) {
        UUID id = Ids.next();
        database.execute(
                "insert into notifications.outgoing (id, person_id, way, occasion, unit_id, subject, body, state, attempts, next_try, tried_since, reason, made_at) values (?, ?, 'MAIL', ?, ?, ?, 'x', 'GIVEN_UP', 9, now(), now(), 'unreachable', now())",
                id,
                TestPerson.in(database).id().value(),
                "thu:" + id,
                unit,
                subject);
        return id;
    }

    private Object state(UUID message) {
        return database.fetchValue(
                "select state from notifications.outgoing where id = ?", message);
    }

    private String page(String address, TestPerson person) throws Exception {
        return mvc.perform(get(address).with(person.signedIn()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
