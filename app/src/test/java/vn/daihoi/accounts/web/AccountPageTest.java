package vn.daihoi.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.daihoi.accounts.People;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;

/// Signs in through the form, as a browser does.
@PlatformTest
class AccountPageTest {

    private static final String PASSWORD = "một câu dễ nhớ";

    @Autowired MockMvc mvc;
    @Autowired People people;
    @Autowired DSLContext database;

    private String login;

    @BeforeEach
    void addAPerson() {
        login = "p" + Ids.next();
        people.create(login, "Trần Văn Thử", PASSWORD);
        database.execute("delete from accounts.try_count");
    }

    @Test
    void changesThePasswordWithTheOldOne() throws Exception {
        Cookie session = session();
        password(session, "không phải", "một câu khác hẳn").andExpect(status().is(422));
        password(session, PASSWORD, "ngắn").andExpect(status().is(422));
        password(session, PASSWORD, "một câu khác hẳn").andExpect(redirectedUrl("/account"));
        signIn("một câu khác hẳn").andExpect(redirectedUrl("/"));
    }

    @Test
    void signsOutElsewhere() throws Exception {
        Cookie here = session();
        Cookie elsewhere = session();
        send(here, post("/account/sessions/end")).andExpect(redirectedUrl("/account"));
        mvc.perform(get("/account").cookie(here)).andExpect(status().isOk());
        mvc.perform(get("/account").cookie(elsewhere)).andExpect(status().is3xxRedirection());
    }

    @Test
    void endsOtherSessionsWithANewPassword() throws Exception {
        Cookie here = session();
        Cookie elsewhere = session();
        password(here, PASSWORD, "một câu khác hẳn");
        mvc.perform(get("/account").cookie(here)).andExpect(status().isOk());
        mvc.perform(get("/account").cookie(elsewhere)).andExpect(status().is3xxRedirection());
    }

    @Test
    void showsASecretToScanAndRefusesAWrongCode() throws Exception {
        Cookie session = session();
        send(session, post("/account/second-factor/begin"))
                .andExpect(redirectedUrl("/account/second-factor"));
        mvc.perform(get("/account/second-factor").cookie(session))
                .andExpect(content().string(containsString("<svg viewBox")));
        send(session, post("/account/second-factor/confirm").param("code", "000"))
                .andExpect(status().is(422));
    }

    @Test
    void asksForTheCodeAndTakesARecoveryCode() throws Exception {
        var person = people.byLogin(login).orElseThrow().id().value();
        Cookie first = session();
        send(first, post("/account/second-factor/begin"));
        database.execute(
                "update accounts.second_factor set confirmed_at = now() where person_id = ?",
                person);
        database.execute(
                "insert into accounts.recovery_code values (?, sha256('abcde-fghjk'))", person);
        var half = signIn(PASSWORD).andExpect(redirectedUrl("/sign-in/code")).andReturn();
        Cookie pending = half.getResponse().getCookie("SESSION");
        assertThat(pending).isNotNull();
        mvc.perform(get("/account").cookie(pending)).andExpect(status().is3xxRedirection());
        send(pending, post("/sign-in/code").param("code", "123456")).andExpect(status().is(422));
        var whole =
                send(pending, post("/sign-in/code").param("code", "ABCDE-fghjk"))
                        .andExpect(status().is3xxRedirection())
                        .andReturn();
        Cookie session = whole.getResponse().getCookie("SESSION");
        assertThat(session.getValue()).isNotEqualTo(pending.getValue());
        mvc.perform(get("/account").cookie(session)).andExpect(status().isOk());
    }

    private Cookie session() throws Exception {
        return signIn(PASSWORD).andReturn().getResponse().getCookie("SESSION");
    }

    private ResultActions signIn(String password) throws Exception {
        return mvc.perform(
                post("/sign-in").with(csrf()).param("login", login).param("password", password));
    }

    private ResultActions password(Cookie session, String old, String next) throws Exception {
        return send(
                session,
                post("/account/password")
                        .param("oldPassword", old)
                        .param("password", next)
                        .param("passwordAgain", next));
    }

    private ResultActions send(Cookie session, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.cookie(session).with(csrf()));
    }
}
