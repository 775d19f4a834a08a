package vn.daihoi.visits.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.TestCampaign;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// A ward that members of a working group visit, and what they send.
final class VisitedWard {

    private static final AtomicInteger COUNT = new AtomicInteger();

    final TestCampaign campaign;
    final String note;
    final Viewer member;
    final Viewer colleague;
    private final MockMvcTester browser;

    private VisitedWard(MockMvcTester browser, DSLContext database) {
        this.browser = browser;
        campaign = TestCampaign.in(database, "visits-" + COUNT.incrementAndGet());
        note = "/c/" + campaign.code() + "/visits/note";
        member = campaign.officerOfDistrict("Lê Quang Huy");
        colleague = campaign.officerOfDistrict("Vũ Thị Lan");
    }

    static VisitedWard in(MockMvcTester browser, DSLContext database) {
        return new VisitedWard(browser, database);
    }

    String noted(String... parameters) {
        String[] all = new String[parameters.length + 2];
        all[0] = "ward";
        all[1] = "901";
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        var answer = send(member, note, all);
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    MvcTestResult queued(String... parameters) {
        var request = post(note).header("X-Queue", "1").with(as(colleague)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request);
    }

    MvcTestResult send(Viewer who, String address, String... parameters) {
        var request = post(address).with(as(who)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request);
    }

    String look(Viewer who, String address) {
        var answer = browser.perform(get(address).with(as(who)));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
