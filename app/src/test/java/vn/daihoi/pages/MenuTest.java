package vn.daihoi.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Role;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPerson;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

@PlatformTest
class MenuTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int MOST = 8;
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"( class=\"active\")?");

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;

    @BeforeEach
    void openCampaign() {
        campaign = TestCampaign.in(database, "menu-" + COUNT.incrementAndGet());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void hasEightEntriesAtMost(Role role) {
        var person = TestPerson.in(database, role, campaign.districtId());
        assertThat(links("menu", page(person, campaign.districtAddress()))).hasSizeBetween(2, MOST);
    }

    @Test
    void leadsToTheAdministrationByOneEntryAndFromThereByTabs() {
        var person = TestPerson.in(database, Role.ADMINISTRATOR, campaign.districtId());
        String log = page(person, "/audit");
        assertThat(links("menu", log)).contains("/people*").doesNotContain("/audit", "/jobs");
        assertThat(links("tabs", log)).startsWith("/people", "/audit*", "/jobs", "/messages");
        assertThat(links("tabs", log)).hasSize(5).last().asString().endsWith("/webhooks");
        assertThat(links("tabs", page(person, "/help"))).isEmpty();
    }

    @Test
    void showsNoAdministrationToOthers() {
        var person = TestPerson.in(database, Role.UPPER_OFFICER, campaign.districtId());
        assertThat(links("menu", page(person, "/help"))).doesNotContain("/people", "/audit");
    }

    private String page(TestPerson person, String address) {
        var answer = browser.perform(get(address).with(person.signedIn()));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /// Addresses, the active one with a star.
    private static List<String> links(String nav, String page) {
        var part = Pattern.compile("(?s)<nav [^>]*\"[^\"]*\\b%s\\b[^>]*>.*?</nav>".formatted(nav));
        return part.matcher(page)
                .results()
                .flatMap(found -> LINK.matcher(found.group()).results())
                .map(link -> link.group(1) + (isActive(link.group(2)) ? "*" : ""))
                .toList();
    }

    private static boolean isActive(@Nullable String mark) {
        return mark != null;
    }
}
