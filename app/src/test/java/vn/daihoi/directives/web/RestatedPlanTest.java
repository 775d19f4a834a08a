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

import vn.daihoi.accounts.Viewer;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPdf;

import java.util.regex.Pattern;

/// A ward makes a plan of what a paper of the district requires.
@PlatformTest
class RestatedPlanTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private DistrictRegister register;

    @BeforeEach
    void openCampaign() {
        register = DistrictRegister.in(browser, database);
    }

    @Test
    void letsAWardRestateThePaperAndShowsBothSidesTheGap() {
        var ward = register.campaign.officerOfWard("Đỗ Minh Khang");
        var address = register.registered("33/HD-MTTQ-BTT", "2023-08-21");
        register.require(address);
        browser.perform(
                post(address + "/hand-down")
                        .param("level", "ward")
                        .with(as(register.officer))
                        .with(csrf()));
        var plan =
                register.campaign.wardAddress()
                        + address.substring(address.indexOf("/directives"))
                        + "/plan";
        assertThat(text(register.open(plan, ward))).contains("Lập kế hoạch từ các yêu cầu");
        browser.perform(post(plan + "/begin").with(as(ward)).with(csrf()));
        var page = text(register.open(plan, ward));
        var key = Pattern.compile("name=\"requirement\" value=\"([^\"]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        assertThat(save(plan, ward, key.group(1), "hai"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(save(plan, ward, key.group(1), "1")).hasStatus(HttpStatus.FOUND);
        assertThat(text(register.open(plan, ward)))
                .contains("Công trình, phần việc", "muộn hơn 5 ngày", "ít hơn 1", "Đơn vị thêm");
        var docx = register.open(plan + ".docx", ward).getResponse().getContentAsByteArray();
        assertThat(read(docx))
                .contains("Thực hiện Hướng dẫn 33/HD-MTTQ-BTT ngày 21/8/2023")
                .contains("Công trình, phần việc (ít nhất 1)", "5/9/2023");
        assertThat(TestPdf.text(register.open(plan + ".pdf", ward).getResponse()))
                .contains("Thực hiện Hướng dẫn 33/HD-MTTQ-BTT ngày 21/8/2023", "5/9/2023");
        own(ward, "05/KH-MTTQ-BTT");
        assertThat(text(issue(plan, ward, "05/KH-MTTQ-BTT"))).contains("Số này đã có trong sổ");
        var issued = issue(plan, ward, "/KH-MTTQ-BTT");
        assertThat(issued).hasStatus(HttpStatus.FOUND);
        assertThat(text(register.open(plan, ward))).contains("Đã ban hành Kế hoạch 06/KH-MTTQ-BTT");
        assertThat(save(plan, ward, key.group(1), "2")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(register.open(address, register.officer)))
                .contains("Đã ban hành kế hoạch", "/gap/901");
        assertThat(text(register.open(address + "/gap/901", register.officer)))
                .contains("muộn hơn 5 ngày");
        assertThat(register.open(address + "/gap/902", register.officer))
                .hasStatus(HttpStatus.NOT_FOUND);
        handsThePlanOn(plan, ward);
    }

    /// What the ward will do goes on to its committees, without a day that has passed.
    private void handsThePlanOn(String plan, Viewer ward) {
        var link = Pattern.compile("href=\"(/c/[^\"]+/directives/[0-9a-f-]{36})\"");
        var own =
                link.matcher(text(register.open(plan, ward)))
                        .results()
                        .map(found -> found.group(1))
                        .filter(found -> !plan.startsWith(found))
                        .findFirst()
                        .orElseThrow();
        assertThat(text(register.open(own, ward))).contains("Lấy các việc trong kế hoạch");
        browser.perform(post(own + "/requirements/from-plan").with(as(ward)).with(csrf()));
        assertThat(text(register.open(own, ward)))
                .contains("Họp tổ dân phố, lấy ý kiến", "Mọi đơn vị nhận")
                .doesNotContain("Lấy các việc trong kế hoạch", "hạn 05/09/2023");
        var again =
                browser.perform(post(own + "/requirements/from-plan").with(as(ward)).with(csrf()));
        assertThat(again).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String read(byte[] docx) {
        return Extraction.extract("ke-hoach.docx", docx, Limits.standard())
                        instanceof Outcome.Extracted(var document, _)
                ? document.text()
                : "";
    }

    private void own(Viewer by, String number) {
        var answer =
                browser.perform(
                        post(register.campaign.wardAddress() + "/directives")
                                .param("number", number)
                                .param("issuedOn", "2024-02-01")
                                .param("origin", "own")
                                .param("subject", "Công tác tháng 2")
                                .with(as(by))
                                .with(csrf()));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult issue(String plan, Viewer by, String number) {
        return browser.perform(
                post(plan + "/issue")
                        .param("number", number)
                        .param("subject", "Tổ chức đại hội phường")
                        .param("day", "2024-02-20")
                        .with(as(by))
                        .with(csrf()));
    }

    private MvcTestResult save(String plan, Viewer by, String requirement, String figure) {
        return browser.perform(
                post(plan)
                        .param("requirement", requirement, "")
                        .param("text", "Công trình, phần việc", "Họp tổ dân phố, lấy ý kiến")
                        .param("owner", "Chủ tịch", "")
                        .param("due", "2023-09-05", "")
                        .param("figure", figure, "")
                        .with(as(by))
                        .with(csrf()));
    }
}
