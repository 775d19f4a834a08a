package vn.daihoi.directives.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.TestCampaign;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/// A district that puts down what it issues, and what it sends and opens.
final class DistrictRegister {

    final TestCampaign campaign;
    final Viewer officer;
    final String address;
    private final MockMvcTester browser;

    private DistrictRegister(MockMvcTester browser, DSLContext database) {
        this.browser = browser;
        var code = "chi-dao-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = TestCampaign.in(database, code);
        officer = campaign.officerOfDistrict("Vũ Thị Lan");
        address = campaign.districtAddress() + "/directives";
    }

    static DistrictRegister in(MockMvcTester browser, DSLContext database) {
        return new DistrictRegister(browser, database);
    }

    /// Address of a paper of the district, put down under this number.
    String registered(String number, String day) {
        var answer =
                browser.perform(
                        post(address)
                                .param("number", number)
                                .param("issuedOn", day)
                                .param("origin", "own")
                                .param("subject", "Tổ chức đại hội Mặt trận cấp phường")
                                .with(as(officer))
                                .with(csrf()));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /// Marks what wards have to do by 31/08/2023.
    void require(String paper) {
        var answer =
                browser.perform(
                        post(paper + "/requirements")
                                .param("text", "Đăng ký công trình chào mừng đại hội")
                                .param("level", "ward")
                                .param("dueOn", "2023-08-31")
                                .param("figure", "2")
                                .with(as(officer))
                                .with(csrf()));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
    }

    MvcTestResult open(String address, Viewer viewer) {
        return browser.perform(get(address).with(as(viewer)));
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
