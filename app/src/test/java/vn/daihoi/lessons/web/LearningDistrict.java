package vn.daihoi.lessons.web;

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

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// A district that learns at the pilot of one ward and gives its lessons to the other.
final class LearningDistrict {

    private static final AtomicInteger COUNT = new AtomicInteger();

    final TestCampaign campaign;
    final Viewer district;
    final Viewer ward;

    /// Officer of the ward that holds the pilot.
    final Viewer otherWard;

    final String lessons;
    final String own;
    private final MockMvcTester browser;

    private LearningDistrict(MockMvcTester browser, DSLContext database) {
        this.browser = browser;
        campaign = TestCampaign.in(database, "lessons-" + COUNT.incrementAndGet());
        district = campaign.officerOfDistrict("Lê Quang Huy");
        ward = campaign.officerOfWard("Trần Thị Lý");
        otherWard = campaign.officerOfOtherWard("Phạm Văn Sơn");
        lessons = campaign.districtAddress() + "/lessons";
        own = campaign.wardAddress() + "/lessons/own";
    }

    static LearningDistrict in(MockMvcTester browser, DSLContext database) {
        return new LearningDistrict(browser, database);
    }

    /// Address of a lesson that is written and not yet adopted.
    String write(String... more) {
        return redirect(send(district, lessons, fields(more)));
    }

    /// A sound lesson with some fields otherwise.
    static String[] fields(String... more) {
        var fields = new ArrayList<>(List.of("part", "presidium", "pilot", "902"));
        var given = Arrays.asList(more);
        if (!given.contains("title")) {
            fields.addAll(List.of("title", "Kịch bản phân công rõ từng thành viên"));
        }
        fields.addAll(List.of("todo", "Ghi tên người điều hành từng mục"));
        fields.addAll(given);
        return fields.toArray(String[]::new);
    }

    void adopt(String lesson) {
        assertThat(send(district, lesson + "/adopt", "seen", "1", "sure", "true")).hasStatus(302);
    }

    /// Where the ward answers a lesson.
    String say(String lesson) {
        return own + lesson.substring(lesson.lastIndexOf('/')) + "/say";
    }

    MvcTestResult send(Viewer who, String address, String... parameters) {
        var request = post(address).with(as(who)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request);
    }

    String look(Viewer who, String address) {
        var answer = browser.perform(get(URI.create(address)).with(as(who)));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static String redirect(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
