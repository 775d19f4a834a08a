package vn.daihoi.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.meetings.Convened;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/// What comes with a training: evidence, coverage, material, test, certificate.
@PlatformTest
class TrainingPagesTest {

    private static final String[] TRAINING = {
        "kind", "training", "title", "Tập huấn tháng 2", "topic", "Nghiệp vụ đại hội"
    };

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired StampPlan stamp;
    @Autowired Plans plans;

    private Convened held;

    @BeforeEach
    void open() {
        held = Convened.in(browser, database);
    }

    @Test
    void isEvidenceForTheStepThatAsksForIt() {
        var campaign = new CampaignId(held.campaign.campaignId());
        stamp.stamp(campaign);
        String meeting = held.invited(TRAINING);
        String row = meeting + "/roll/" + held.invitee(meeting, "Phường An Hòa");
        held.send(held.district, row);
        await().until(() -> reached() != null);
        assertThat(reached()).isEqualTo("2024-02-26");
        held.send(held.district, row + "/undo");
        await().until(() -> reached() == null);
    }

    private @Nullable LocalDate reached() {
        var campaign = new CampaignId(held.campaign.campaignId());
        return plans.of(campaign, new UnitId(held.campaign.wardId())).stream()
                .filter(step -> step.step().equals("training"))
                .findFirst()
                .orElseThrow()
                .reachedOn();
    }

    @Test
    void tellsWhoIsUntrainedAndInvitesExactlyThose() {
        residential("901", held.campaign.wardId(), 1);
        residential("901", held.campaign.wardId(), 2);
        String meeting = held.invited(TRAINING);
        held.send(held.district, meeting + "/invitees", "level", "residential", "capacity", "head");
        held.send(held.district, meeting + "/roll/" + held.invitee(meeting, "Phường An Hòa"));
        held.send(
                held.district,
                meeting + "/roll/" + held.invitee(meeting, "Khu dân cư 1, Phường An Hòa"));
        String page = held.campaign.districtAddress() + "/trainings";
        assertThat(held.look(held.district, page))
                .bodyText()
                .contains("1/2 Ban Thường trực và 1/2 Ban công tác Mặt trận", "còn thiếu 2 đơn vị")
                .contains("1/2 Ban công tác Mặt trận đã dự (50%)", "Khu dân cư 2");
        assertThat(held.look(held.district, page + ".csv"))
                .bodyText()
                .contains("Phường An Hòa,đã dự,1,2,50%,Khu dân cư 2");
        String next =
                Objects.requireNonNull(
                        held.convene(
                                        "kind",
                                        "training",
                                        "title",
                                        "Tập huấn bổ sung",
                                        "topic",
                                        "Nghiệp vụ đại hội",
                                        "missing",
                                        "Nghiệp vụ đại hội")
                                .getResponse()
                                .getRedirectedUrl());
        assertThat(held.look(held.district, next))
                .bodyText()
                .contains("2 đơn vị trong thành phần mời")
                .contains("<strong>Phường Yên Vui</strong>", "Khu dân cư 2, Phường An Hòa");
        String own = held.campaign.wardAddress() + "/trainings";
        assertThat(held.look(held.ward, own))
                .bodyText()
                .contains("1/1 Ban Thường trực và 1/2 Ban công tác Mặt trận");
        assertThat(held.look(held.ward, page)).hasStatus(403);
    }

    private void residential(String ward, UUID above, int number) {
        UUID id = Ids.next();
        database.execute(
                "insert into organization.unit (id, level, valid_from) values (?, 'residential', date '2023-07-01')",
                id);
        database.execute(
                "insert into organization.campaign_unit (campaign_id, unit_id, parent_id, path, level, code, name, full_name, position) values (?, ?, ?, ?, 'residential', ?, ?, ?, ?)",
                held.campaign.campaignId(),
                id,
                above,
                "900.%s.%s_%d".formatted(ward, ward, number),
                ward + "_" + number,
                "Khu " + number,
                "Khu dân cư " + number,
                number);
    }

    @Test
    void knowsWhichUnitsHaveTakenTheMaterial() {
        String meeting = held.invited(TRAINING);
        assertThat(upload(meeting, "huong-dan.pdf", "%PDF-1.7")).hasStatus(302);
        assertThat(upload(meeting, "virus.exe", "MZ")).hasStatus(422);
        var link =
                Pattern.compile("href=\"([^\"]+/material/[0-9a-f-]+)\"")
                        .matcher(body(invitation(meeting)));
        assertThat(link.find()).isTrue();
        assertThat(held.look(held.district, link.group(1))).hasStatusOk();
        assertThat(held.look(held.ward, link.group(1))).hasStatusOk();
        assertThat(held.look(held.district, meeting + "/material"))
                .bodyText()
                .contains("1/2 đơn vị đã tải", "Chưa tải (1)", "Phường Yên Vui");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult upload(
            String meeting, String name, String content) {
        var file =
                new MockMultipartFile(
                        "file", name, null, content.getBytes(StandardCharsets.US_ASCII));
        return browser.perform(
                multipart(meeting + "/material")
                        .file(file)
                        .with(csrf())
                        .with(TestCampaign.as(held.district)));
    }

    @Test
    void testsThoseWhoWereThereAndCertifiesWhoPassed() {
        String meeting = held.invited(TRAINING);
        held.send(
                held.district,
                meeting + "/test/questions",
                "text",
                "Tỷ lệ tái cử nhiều nhất?",
                "choices",
                "50%\n*60%\n70%");
        assertThat(
                        held.send(
                                held.district,
                                meeting + "/test/questions",
                                "text",
                                "Câu hỏng",
                                "choices",
                                "*một\n*hai"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy đánh dấu * trước đúng một phương án", "value=\"Câu hỏng\"");
        held.send(held.district, meeting + "/test", "mark", "70", "open", "1");
        String test = invitation(meeting) + "/test";
        assertThat(held.look(held.ward, test)).hasStatus(404);
        held.send(held.district, meeting + "/roll/" + held.invitee(meeting, "Phường An Hòa"));
        String page = body(test);
        assertThat(page).contains("Tỷ lệ tái cử nhiều nhất?").doesNotContain("đúng 0/1");
        assertThat(held.look(held.ward, invitation(meeting) + "/certificate.docx")).hasStatus(404);
        String question = first(page, "name=\"(q-[0-9a-f-]+)\"");
        held.send(
                held.ward,
                test,
                "form",
                first(page, "name=\"form\" value=\"([^\"]+)\""),
                question,
                "0");
        String again = body(test);
        assertThat(again).contains("Chưa đạt, đúng 0/1 câu");
        String form = first(again, "name=\"form\" value=\"([^\"]+)\"");
        held.send(held.ward, test, "form", form, question, "1");
        held.send(held.ward, test, "form", form, question, "1");
        assertThat(held.look(held.district, meeting + "/test"))
                .bodyText()
                .contains("1 đơn vị đã làm bài, 1 đơn vị được cấp giấy chứng nhận")
                .contains("đúng 1/1 câu");
        assertThat(
                        database.fetchCount(
                                org.jooq.impl.DSL.table("meetings.attempt a"),
                                org.jooq.impl.DSL.condition(
                                        "a.invitee_id = ?",
                                        held.invitee(meeting, "Phường An Hòa"))))
                .isEqualTo(2);
        assertThat(held.look(held.ward, invitation(meeting) + "/certificate.docx")).hasStatusOk();
        var own = held.look(held.ward, invitation(meeting) + "/certificate.pdf");
        assertThat(TestPdf.text(own.getResponse())).contains("đúng 1/1 câu");
        var who = held.invitee(meeting, "Phường An Hòa");
        var given = held.look(held.district, meeting + "/certificates/" + who + ".pdf");
        assertThat(TestPdf.text(given.getResponse())).contains("đúng 1/1 câu");
        assertThat(held.look(held.ward, meeting + "/test")).hasStatus(403);
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private String body(String address) {
        return new String(
                held.look(held.ward, address).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private String invitation(String meeting) {
        return held.campaign.wardAddress()
                + "/invitations/"
                + held.invitee(meeting, "Phường An Hòa");
    }
}
