package vn.daihoi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Profiles;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;

import java.util.Locale;

@PlatformTest
class RulesPageTest {

    @Autowired MockMvc mvc;
    @Autowired DSLContext database;

    @Test
    void showsSourceAndMarkOfEveryRuleOfEveryProfile() {
        var rules = new RulesInForce();
        for (String profile : Profiles.available()) {
            for (Locale locale : new Locale[] {Texts.VIETNAMESE, Locale.ENGLISH}) {
                assertThat(rules.sections(profile, Texts.in(locale)))
                        .extracting(RuleSection::key)
                        .contains("levels", "milestones", "documents", "review");
                assertThat(rules.sections(profile, Texts.in(locale)))
                        .flatExtracting(RuleSection::lines)
                        .allSatisfy(line -> {
                            assertThat(line.name()).isNotBlank();
                            assertThat(line.source()).isNotBlank();
                        });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mttq-2024-2029", "mttq-2025-2030"})
    void isThereForEachProfile(String profile) throws Exception {
        mvc.perform(get("/rules").param("profile", profile).with(viewer()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("chưa xác minh")))
                .andExpect(content().string(containsString("length.document")));
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor viewer() {
        return TestPerson.in(database).signedIn();
    }

    @Test
    void saysWhatToDoWhenNothingFits() throws Exception {
        mvc.perform(get("/rules?q=zzzz").with(viewer()))
                .andExpect(content().string(containsString("Không có quy định nào phù hợp")));
    }

    @Test
    void keepsWhatWasTyped() throws Exception {
        mvc.perform(get("/rules").param("q", "\"<b>").with(viewer()))
                .andExpect(content().string(containsString("value=\"&#34;&lt;b>\"")));
    }

    @Test
    void speaksEnglishToo() throws Exception {
        mvc.perform(get("/rules").cookie(new Cookie("lang", "en")).with(viewer()))
                .andExpect(content().string(containsString("Review rules")));
    }

    @Test
    void knowsNoProfileThatDoesNotExist() throws Exception {
        mvc.perform(get("/rules?profile=..%2Fetc").with(viewer())).andExpect(status().isNotFound());
    }
}
