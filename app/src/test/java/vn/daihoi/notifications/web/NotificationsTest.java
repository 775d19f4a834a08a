package vn.daihoi.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import vn.daihoi.notifications.Notifications;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;

import java.util.List;
import java.util.UUID;

@PlatformTest
class NotificationsTest {

    @Autowired MockMvc mvc;
    @Autowired DSLContext database;
    @Autowired Notifications notifications;
    @Autowired StoredNotifications stored;
    @Autowired Bell bell;

    @Test
    void reachEachPersonOnce() {
        var an = TestPerson.in(database);
        var binh = TestPerson.in(database);
        notifications.tell(List.of(an.id(), binh.id(), an.id()), "jobs.title", List.of(), "/");
        assertThat(stored.unread(an.id())).isEqualTo(1);
        assertThat(stored.unread(binh.id())).isEqualTo(1);
    }

    @Test
    void changeTheBellOnThePersonsScreens() {
        var person = TestPerson.in(database);
        tell(person, "/help");
        tell(person, "/help");
        stored.readAll(person.id());
        assertThat(
                        database.fetch(
                                        "select data from live.event where topic = ? order by position",
                                        "person:" + person.id().value())
                                .getValues("data", String.class))
                .containsExactly("1", "2", "0");
    }

    @Test
    void showOnTheBellOfEveryPage() throws Exception {
        var person = TestPerson.in(database);
        tell(person, "/help");
        mvc.perform(get("/help").with(person.signedIn()))
                .andExpect(content().string(containsString("data-count=\"1\"")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "data-bell=\"person:"
                                                        + person.id().value()
                                                        + "\"")));
    }

    @Test
    void areListedWithTheirText() throws Exception {
        var person = TestPerson.in(database);
        notifications.tell(List.of(person.id()), "search.none", List.of("Phường An Hòa"), "/help");
        mvc.perform(get("/notifications").with(person.signedIn()))
                .andExpect(content().string(containsString("“Phường An Hòa”")));
    }

    @Test
    void sayWhatWillComeWhereThereAreNone() throws Exception {
        mvc.perform(get("/notifications").with(TestPerson.in(database).signedIn()))
                .andExpect(content().string(containsString("Chưa có thông báo nào")));
    }

    @Test
    void leadToTheMatterAndAreReadThen() throws Exception {
        var person = TestPerson.in(database);
        tell(person, "/help");
        UUID message = stored.list(person.id()).getFirst().id();
        mvc.perform(
                        post("/notifications/" + message + "/open")
                                .with(csrf())
                                .with(person.signedIn()))
                .andExpect(redirectedUrl("/help"));
        assertThat(stored.unread(person.id())).isZero();
    }

    @Test
    void ofOthersAreNotThere() throws Exception {
        var person = TestPerson.in(database);
        tell(person, "/help");
        UUID message = stored.list(person.id()).getFirst().id();
        for (String act : List.of("open", "read")) {
            mvc.perform(
                            post("/notifications/" + message + "/" + act)
                                    .with(csrf())
                                    .with(TestPerson.in(database).signedIn()))
                    .andExpect(status().isNotFound());
        }
        assertThat(stored.unread(person.id())).isEqualTo(1);
    }

    @Test
    void areWatchedByTheirPersonOnly() {
        var person = TestPerson.in(database);
        String id = person.id().value().toString();
        assertThat(bell.mayWatch(person.viewer(), id)).isTrue();
        assertThat(bell.mayWatch(TestPerson.in(database).viewer(), id)).isFalse();
    }

    @Test
    void leadNowhereElse() {
        var person = TestPerson.in(database);
        assertThatThrownBy(() -> tell(person, "//elsewhere.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void tell(TestPerson person, String address) {
        notifications.tell(List.of(person.id()), "jobs.title", List.of(), address);
    }
}
