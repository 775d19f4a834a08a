package vn.daihoi.directives.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.directives.web.DistrictRegister.text;
import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.testing.PlatformTest;

/// A district hands a paper down with what it requires, and wards acknowledge it.
@PlatformTest
class HandDownPagesTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private DistrictRegister register;

    @BeforeEach
    void openCampaign() {
        register = DistrictRegister.in(browser, database);
    }

    @Test
    void savesChosenUnitsAsAGroupAndSendsTheNextPaperToIt() {
        var first = register.registered("33/HD-MTTQ-BTT", "2023-08-21");
        assertThat(text(register.open(first, register.officer)))
                .contains("Chọn từng đơn vị", "Phường An Hòa");
        assertThat(handDown(first, "ticked", "901", "saveAs", "Cụm phía tây"))
                .hasStatus(HttpStatus.FOUND);
        var second = register.registered("34/HD-MTTQ-BTT", "2023-08-22");
        assertThat(text(register.open(second, register.officer)))
                .contains("Cụm phía tây (1 đơn vị)");
        handDown(second, "group", group());
        assertThat(
                        text(
                                register.open(
                                        register.campaign.wardAddress() + "/directives",
                                        register.campaign.officerOfWard("A"))))
                .contains("2 văn bản chờ ghi nhận");
    }

    @Test
    void aGroupNeedsUnitsAndANameOfItsOwnAndKeepsWhatWasChosen() {
        var address = register.registered("33/HD-MTTQ-BTT", "2023-08-21");
        assertThat(text(handDown(address, "level", "ward", "saveAs", "Cụm phía tây")))
                .contains("ít nhất một đơn vị được chọn riêng", "value=\"Cụm phía tây\"");
        handDown(address, "ticked", "901", "saveAs", "Cụm phía tây");
        assertThat(text(handDown(address, "ticked", "902", "saveAs", "cụm phía tây")))
                .contains("Đã có nhóm mang tên này");
    }

    @Test
    void aGroupIsTakenAwayAndBroughtBack() {
        var address = register.registered("33/HD-MTTQ-BTT", "2023-08-21");
        handDown(address, "ticked", "901", "saveAs", "Cụm phía tây");
        var group = address + "/groups/" + group();
        assertThat(browser.perform(post(group + "/remove").with(as(register.officer)).with(csrf())))
                .hasStatus(HttpStatus.FOUND);
        assertThat(text(register.open(address, register.officer))).doesNotContain("Cụm phía tây");
        assertThat(text(register.open(address + "?group=" + group(), register.officer)))
                .contains("Hoàn tác");
        browser.perform(post(group + "/restore").with(as(register.officer)).with(csrf()));
        assertThat(text(register.open(address, register.officer))).contains("Cụm phía tây");
    }

    @Test
    void letsAWardAcknowledgeInOneTapAndShowsTheDistrictWhoIsBehind() {
        var ward = register.campaign.officerOfWard("Đỗ Minh Khang");
        var address = register.registered("33/HD-MTTQ-BTT", "2023-08-21");
        register.require(address);
        var handed =
                browser.perform(
                        post(address + "/hand-down")
                                .param("level", "ward")
                                .with(as(register.officer))
                                .with(csrf()));
        assertThat(handed).hasStatus(HttpStatus.FOUND);
        assertThat(text(register.open(register.campaign.wardAddress() + "/directives", ward)))
                .contains("1 văn bản chờ ghi nhận", "Đã nhận, sẽ thực hiện", "1 việc phải làm");
        var here =
                register.campaign.wardAddress() + address.substring(address.indexOf("/directives"));
        assertThat(text(register.open(here, ward))).contains("hạn 31/08/2023", "ít nhất 2");
        assertThat(browser.perform(post(here + "/acknowledge").with(as(ward)).with(csrf())))
                .hasStatus(HttpStatus.FOUND);
        assertThat(text(register.open(address, register.officer)))
                .contains("1/2 đã ghi nhận", "Đỗ Minh Khang", "Phường Yên Vui");
        assertThat(text(register.open(register.address, register.officer)))
                .contains("1 văn bản đã chuyển xuống chưa được ghi nhận đủ")
                .contains("cũ nhất là 33/HD-MTTQ-BTT, còn 1 đơn vị chưa ghi nhận");
        assertThat(text(register.open(address + "/addressees.csv?state=waiting", register.officer)))
                .contains("Phường Yên Vui")
                .doesNotContain("Phường An Hòa");
    }

    @Test
    void keepsARequirementThatMakesNoSenseOut() {
        var address = register.registered("33/HD-MTTQ-BTT", "2023-08-21");
        assertThat(text(requirement(address, "", "2023-08-31", "2")))
                .contains("Hãy ghi nội dung yêu cầu");
        assertThat(text(requirement(address, "Họp", "2023-08-20", "2")))
                .contains("Hạn sớm hơn ngày ban hành");
        assertThat(text(requirement(address, "Họp", "2023-08-31", "hai")))
                .contains("phải là số nguyên");
        assertThat(text(register.open(address, register.officer)))
                .contains("Chưa đánh dấu yêu cầu nào");
    }

    @Test
    void hidesAPaperFromUnitsThatDidNotGetIt() {
        var address = register.registered("33/HD-MTTQ-BTT", "2023-08-21");
        var here =
                register.campaign.wardAddress() + address.substring(address.indexOf("/directives"));
        assertThat(register.open(here, register.campaign.officerOfWard("Đỗ Minh Khang")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String group() {
        return database.fetchSingle(
                        "select id::text from directives.recipient_group where campaign_id = ?",
                        register.campaign.campaignId())
                .get(0, String.class);
    }

    private MvcTestResult handDown(String address, String... parameters) {
        var request = post(address + "/hand-down").with(as(register.officer)).with(csrf());
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return browser.perform(request);
    }

    private MvcTestResult requirement(String address, String text, String due, String figure) {
        return browser.perform(
                post(address + "/requirements")
                        .param("text", text)
                        .param("level", "ward")
                        .param("dueOn", due)
                        .param("figure", figure)
                        .with(as(register.officer))
                        .with(csrf()));
    }
}
