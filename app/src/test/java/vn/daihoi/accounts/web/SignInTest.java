package vn.daihoi.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import org.hamcrest.Matchers;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.daihoi.accounts.FirstAdministrator;
import vn.daihoi.accounts.People;
import vn.daihoi.accounts.internal.OneTimeLinks;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditQuery;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;

import java.util.List;
import java.util.regex.Pattern;

@PlatformTest
class SignInTest {

    private static final String PASSWORD = "một câu dễ nhớ";

    @Autowired MockMvc mvc;
    @Autowired People people;
    @Autowired OneTimeLinks links;
    @Autowired FirstAdministrator first;
    @Autowired AuditTrail trail;
    @Autowired DSLContext database;

    private String login;

    @BeforeEach
    void addAPerson() {
        login = "p" + Ids.next();
        people.create(login, "Trần Văn Thử", PASSWORD);
        database.execute("delete from accounts.try_count");
    }

    @Test
    void letsInWithTheRightPasswordAndTakesItDown() throws Exception {
        signIn(login.toUpperCase(), PASSWORD).andExpect(redirectedUrl("/"));
        assertThat(acts()).contains("accounts.sign-in.done");
    }

    @Test
    void saysTheSameForAWrongNameAndAWrongPassword() throws Exception {
        signIn(login, "sai mật khẩu").andExpect(redirectedUrl("/sign-in?failed"));
        signIn("nobody.at.all", PASSWORD).andExpect(redirectedUrl("/sign-in?failed"));
        assertThat(acts()).contains("accounts.sign-in.failed");
    }

    @Test
    void neverTakesDownWhatMayBeAPassword() throws Exception {
        signIn("matkhaugonham", PASSWORD);
        assertThat(trail.page(AuditQuery.ALL, null, 50).toString())
                .doesNotContain("matkhaugonham", PASSWORD);
    }

    @Test
    void locksAfterFiveFailuresEvenForTheRightPassword() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn(login, "sai mật khẩu");
        }
        signIn(login, PASSWORD).andExpect(redirectedUrl("/sign-in?failed"));
        assertThat(acts()).contains("accounts.sign-in.locked");
    }

    @Test
    void changesTheSessionIdAtSignIn() throws Exception {
        Cookie before = mvc.perform(get("/sign-in")).andReturn().getResponse().getCookie("SESSION");
        Cookie after = signIn(login, PASSWORD).andReturn().getResponse().getCookie("SESSION");
        assertThat(after).isNotNull();
        assertThat(before == null ? "" : before.getValue()).isNotEqualTo(after.getValue());
    }

    @Test
    void setsAPasswordOnceByLink() throws Exception {
        String path = links.issue(people.byLogin(login).orElseThrow().id());
        mvc.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Trần Văn Thử")));
        choose(path, "ngắn", "ngắn").andExpect(status().is(422));
        choose(path, "một câu khác hẳn", "một câu khác").andExpect(status().is(422));
        choose(path, "một câu khác hẳn", "một câu khác hẳn")
                .andExpect(redirectedUrl("/sign-in?set"));
        choose(path, "lại một câu khác", "lại một câu khác").andExpect(status().isNotFound());
        signIn(login, PASSWORD).andExpect(redirectedUrl("/sign-in?failed"));
        signIn(login, "một câu khác hẳn").andExpect(redirectedUrl("/"));
    }

    @Test
    void keepsOnlyTheNewestLink() throws Exception {
        var person = people.byLogin(login).orElseThrow().id();
        String older = links.issue(person);
        links.issue(person);
        mvc.perform(get(older)).andExpect(status().isNotFound());
    }

    @Test
    void doesNotHandOutAFirstLinkWhenSomebodyCanSignIn() {
        assertThat(first.linkIfNobody("http://localhost")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionEnded() throws Exception {
        var answer =
                mvc.perform(
                                post("/c/x/plan")
                                        .header("Host", "localhost")
                                        .header("Origin", "http://localhost")
                                        .contentType("application/x-www-form-urlencoded")
                                        .param("note", "Đã họp xong \"tổ 5\" <b>")
                                        .param("password", "không giữ"))
                        .andReturn();
        assertThat(answer.getResponse().getForwardedUrl()).isEqualTo("/sign-in/resume");
        var page =
                mvc.perform(
                                post("/sign-in/resume")
                                        .with(csrf())
                                        .requestAttr(
                                                "vn.daihoi.accounts.internal.KeptForm",
                                                answer.getRequest()
                                                        .getAttribute(
                                                                "vn.daihoi.accounts.internal.KeptForm")))
                        .andExpect(status().isUnauthorized())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        var kept = Pattern.compile("name=\"kept\" value=\"([^\"]+)\"").matcher(page);
        assertThat(kept.find()).isTrue();

        var entered =
                mvc.perform(
                                post("/sign-in")
                                        .with(csrf())
                                        .param("login", login)
                                        .param("password", PASSWORD)
                                        .param("kept", kept.group(1)))
                        .andExpect(redirectedUrl("/sign-in/kept"))
                        .andReturn();
        mvc.perform(get("/sign-in/kept").cookie(entered.getResponse().getCookies()))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("action=\"/c/x/plan\"")))
                .andExpect(
                        content()
                                .string(
                                        Matchers.containsString(
                                                "Đã họp xong &#34;tổ 5&#34; &lt;b")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("không giữ"))));
    }

    @Test
    void keepsNothingOfAFormFromAnotherSite() throws Exception {
        mvc.perform(
                        post("/c/x/plan")
                                .header("Host", "localhost")
                                .header("Origin", "http://elsewhere.example")
                                .contentType("application/x-www-form-urlencoded")
                                .param("note", "x"))
                .andExpect(status().isForbidden());
    }

    private ResultActions choose(String path, String password, String again) throws Exception {
        return mvc.perform(
                post(path).with(csrf()).param("password", password).param("passwordAgain", again));
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return mvc.perform(
                post("/sign-in").with(csrf()).param("login", login).param("password", password));
    }

    private List<String> acts() {
        var query = new AuditQuery(null, true, null, login, null, null, null);
        return trail.page(query, null, 50).stream().map(AuditEntry::act).toList();
    }
}
