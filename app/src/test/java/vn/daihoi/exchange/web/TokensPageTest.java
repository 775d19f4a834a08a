package vn.daihoi.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPerson;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

@PlatformTest
class TokensPageTest {

    private static final Pattern SECRET = Pattern.compile("daihoi_[A-Za-z0-9_-]{43}");

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private Viewer officer;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "tok-" + UUID.randomUUID().toString().substring(0, 8));
        officer = campaign.officerOfDistrict("Vũ Thị Lan");
    }

    private String show() {
        return text(browser.perform(get("/account/tokens").with(as(officer))));
    }

    private MvcTestResult make(String name, String branch, String days) {
        return browser.perform(
                post("/account/tokens")
                        .param("name", name)
                        .param("scope", "write")
                        .param("branch", branch)
                        .param("days", days)
                        .with(as(officer))
                        .with(csrf()));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatToDoFirst() {
        assertThat(show()).contains("Chưa có phần mềm nào", "Chưa có mã nào");
    }

    @Test
    void showsASecretOnceThatWorksAndIsNotKept() {
        var made = text(make("Bảng theo dõi", "901", "30"));
        var found = SECRET.matcher(made);
        assertThat(found.find()).isTrue();
        String secret = found.group();
        assertThat(show())
                .contains("Bảng theo dõi", "Phường An Hòa", "có hiệu lực", "27/03/2024")
                .doesNotContain(secret);
        String ward = "/api/v1/campaigns/" + campaign.code() + "/units/901";
        assertThat(browser.perform(get(ward).with(TestPerson.bearing(secret)))).hasStatusOk();
        assertThat(show()).contains("dùng lần cuối 26/02/2024 08:00");
        assertThat(database.fetch("select * from exchange.access_token").formatCSV())
                .doesNotContain(secret.substring(12));
    }

    @Test
    void refusesWhatCannotBeAndKeepsWhatWasTyped() {
        var answer = make("", "Phường Không Có", "7");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("Chưa đặt tên", "Không tìm thấy đúng một đơn vị", "Hãy chọn một thời hạn")
                .contains("value=\"Phường Không Có\"");
        assertThat(make("Tên", "902", "90")).hasStatusOk();
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        assertThat(make("Tên", "902", "90")).as("a unit beside the own one").hasStatus(422);
    }

    @Test
    void takesATokenBackAndNoneOfOthers() {
        make("Bảng theo dõi", "", "90");
        var id =
                database.fetchValue(
                        "select id from exchange.access_token where person_id = cast('"
                                + officer.id().value()
                                + "' as uuid)");
        var other = campaign.officerOfWard("Đỗ Thị Mai");
        var revoke = "/account/tokens/" + id + "/revoke";
        assertThat(browser.perform(post(revoke).with(as(other)).with(csrf()))).hasStatus(404);
        assertThat(browser.perform(post(revoke).with(as(officer)).with(csrf()))).hasStatus(302);
        assertThat(show()).contains("đã thu hồi");
        assertThat(browser.perform(post(revoke).with(as(officer)).with(csrf()))).hasStatus(404);
    }

    @Test
    void leavesARecordOfItsMakingWithoutTheSecret() {
        var secret = SECRET.matcher(text(make("Sổ theo dõi " + officer.login(), "", "90")));
        assertThat(secret.find()).isTrue();
        assertThat(database.fetch("select act, after from audit.entry").formatCSV())
                .contains("exchange.token.make", officer.login())
                .doesNotContain(secret.group().substring(12));
    }
}
