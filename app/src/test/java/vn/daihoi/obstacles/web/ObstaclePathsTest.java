package vn.daihoi.obstacles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.ObstacleAnswered;
import vn.daihoi.obstacles.ObstacleRaised;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Two wards and their district ask and answer.
@PlatformTest
@RecordApplicationEvents
class ObstaclePathsTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TITLE = "Chưa bố trí được kinh phí tổ chức đại hội";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired ApplicationEvents events;

    private TestCampaign campaign;
    private Viewer district;
    private Viewer ward;
    private Viewer otherWard;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "obstacles-" + COUNT.incrementAndGet());
        district = campaign.officerOfDistrict("Lê Quang Huy");
        ward = campaign.officerOfWard("Trần Thị Lý");
        otherWard = campaign.officerOfOtherWard("Phạm Văn Sơn");
    }

    @Test
    void goesFromTheWardToTheDistrictAndBack() {
        String address = raise(ward, campaign.wardAddress(), TITLE);
        assertThat(told(district)).containsExactly("obstacles.bell.raised");
        assertThat(look(district, campaign.districtAddress() + "/obstacles"))
                .contains(TITLE, "Phường An Hòa", "Làm chậm công việc");

        send(district, address + "/answer", "answer", "Lập dự toán gửi Phòng Tài chính.");
        assertThat(told(ward)).containsExactly("obstacles.bell.answered");
        assertThat(look(ward, address))
                .contains("Lập dự toán gửi Phòng Tài chính.", "Câu trả lời này giúp được tôi");
        send(ward, address + "/thank", "x", "y");
        assertThat(look(ward, address)).contains("đã giúp 1 đơn vị");
        assertThat(events.stream(ObstacleRaised.class)).hasSize(1);
        assertThat(events.stream(ObstacleAnswered.class)).hasSize(1);
    }

    @Test
    void showsAWardNothingOfAnother() {
        String address = raise(ward, campaign.wardAddress(), TITLE);
        assertThat(browser.perform(get(address).with(as(otherWard)))).hasStatus(403);
        String key = address.substring(address.lastIndexOf('/') + 1);
        String asOwn = campaign.otherWardAddress() + "/obstacles/" + key;
        assertThat(browser.perform(get(asOwn).with(as(otherWard)))).hasStatus(404);
        assertThat(look(otherWard, campaign.otherWardAddress() + "/obstacles"))
                .doesNotContain(TITLE);
    }

    @Test
    void raisesOnceWhatIsSentTwice() {
        String key = Ids.next().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(
                            send(
                                    ward,
                                    campaign.wardAddress() + "/obstacles",
                                    "key",
                                    key,
                                    "title",
                                    TITLE))
                    .hasStatus(302);
        }
        assertThat(told(district)).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedAndNamesTheField() {
        var answer =
                send(
                        ward,
                        campaign.wardAddress() + "/obstacles",
                        "title",
                        " ",
                        "words",
                        "Kinh phí chưa có",
                        "severity",
                        "blocking");
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Hãy viết ngắn gọn vướng mắc là gì", "Kinh phí chưa có");
        String address = raise(ward, campaign.wardAddress(), TITLE);
        assertThat(send(district, address + "/answer", "answer", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy viết câu trả lời");
    }

    @Test
    void answersAllThatAskTheSameAtOnce() {
        String address = raise(ward, campaign.wardAddress(), TITLE);
        String other =
                raise(
                        otherWard,
                        campaign.otherWardAddress(),
                        "Phường chưa bố trí được kinh phí tổ chức đại hội");
        assertThat(look(district, address)).contains("Nơi khác cũng hỏi như vậy", "Phường Yên Vui");
        assertThat(look(ward, address)).doesNotContain("Phường Yên Vui");
        send(
                district,
                address + "/answer",
                "answer",
                "Lập dự toán.",
                "alike",
                other.substring(other.lastIndexOf('/') + 1));
        assertThat(look(otherWard, other)).contains("Lập dự toán.", "Đã trả lời");
        assertThat(send(district, other + "/answer", "answer", "Lần nữa")).hasStatus(302);
        assertThat(look(otherWard, other)).doesNotContain("Lần nữa");
    }

    @Test
    void proposesAGeneralAnswerToTheNextWardThatSaysItHelped() {
        String address = answered();
        send(
                district,
                address + "/publish",
                "question",
                "Chưa có kinh phí tổ chức đại hội?",
                "answer",
                "Lập dự toán gửi Phòng Tài chính.");
        var proposed =
                send(
                        otherWard,
                        campaign.otherWardAddress() + "/obstacles/similar",
                        "title",
                        "kinh phi to chuc dai hoi chua co");
        assertThat(proposed)
                .hasStatusOk()
                .bodyText()
                .contains("Lập dự toán gửi Phòng Tài chính.")
                .doesNotContain("An Hòa");

        String other = raise(otherWard, campaign.otherWardAddress(), "Kinh phí đại hội chưa có");
        send(otherWard, other + "/helped", "general", answerOf(address));
        assertThat(look(otherWard, other)).contains("Đã trả lời", "đã giúp 1 đơn vị");
        assertThat(look(district, address)).contains("Đã giúp: Phường Yên Vui");
        String library = campaign.otherWardAddress() + "/answers";
        send(otherWard, library + "/" + answerOf(address) + "/helped", "x", "y");
        assertThat(look(otherWard, library + "?q=kinh%20phi")).contains("đã giúp 1 đơn vị");
    }

    @Test
    void answersWithWhatTheLibrarySays() {
        String first = answered();
        send(district, first + "/publish", "question", TITLE + "?", "answer", "Lập dự toán.");
        String second = raise(otherWard, campaign.otherWardAddress(), TITLE);
        assertThat(look(district, second)).contains("Trả lời bằng câu này");
        send(district, second + "/answer", "general", answerOf(first));
        assertThat(answerOf(second)).isEqualTo(answerOf(first));
    }

    @Test
    void isHandedUpByTheOneThatMustActOnly() {
        String address = raise(ward, campaign.wardAddress(), TITLE);
        Viewer chair = campaign.chairOfWard("Đỗ Minh");
        assertThat(send(chair, address + "/hand-up", "words", "x")).hasStatus(403);
        assertThat(send(chair, address + "/answer", "answer", "x")).hasStatus(403);
        assertThat(send(ward, address + "/take", "x", "y")).hasStatus(403);
        assertThat(send(district, address + "/hand-up", "words", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Không còn cấp trên");
    }

    @Test
    void isClosedAndOpenedAgain() {
        String address = answered();
        assertThat(send(ward, address + "/reopen", "reason", "")).hasStatus(422);
        send(ward, address + "/reopen", "reason", "Phòng Tài chính chưa nhận");
        assertThat(look(district, address)).contains("Chờ giải quyết", "Phòng Tài chính chưa nhận");
        send(ward, address + "/close", "words", "");
        assertThat(look(ward, address)).contains("Đã khép lại", "Hoàn tác khép lại");
        send(ward, address + "/undo-closing", "x", "y");
        assertThat(look(ward, address)).contains("Chờ giải quyết");
    }

    @Test
    void isTakenDownInTheLog() {
        String address = answered();
        send(ward, address + "/close", "words", "");
        assertThat(
                        database.fetch(
                                        "select act from audit.entry where campaign_id = ? order by seq",
                                        campaign.campaignId())
                                .getValues(0, String.class))
                .containsExactly(
                        "obstacles.obstacle.raise",
                        "obstacles.obstacle.answered",
                        "obstacles.obstacle.closed");
    }

    @Test
    void isExportedAsItIsShown() {
        raise(ward, campaign.wardAddress(), TITLE);
        raise(otherWard, campaign.otherWardAddress(), "=SUM(A1)");
        String base = campaign.districtAddress() + "/obstacles";
        assertThat(look(district, base + ".csv?q=kinh%20phi"))
                .contains("Phường An Hòa," + TITLE)
                .doesNotContain("SUM");
        assertThat(look(district, base + ".csv")).contains("'=SUM(A1)");
        assertThat(look(district, base + ".csv?of=902")).doesNotContain(TITLE);
        assertThat(look(district, base + "?severity=blocking"))
                .contains("Hãy bỏ bớt điều kiện lọc");
    }

    private String answered() {
        String address = raise(ward, campaign.wardAddress(), TITLE);
        send(district, address + "/answer", "answer", "Lập dự toán gửi Phòng Tài chính.");
        return address;
    }

    private String answerOf(String address) {
        UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        return database.fetchSingle(
                        "select answer_id::text from obstacles.obstacle where id = ?", id)
                .get(0, String.class);
    }

    private String raise(Viewer who, String unit, String title) {
        var answer = send(who, unit + "/obstacles", "title", title, "kind", "funds");
        assertThat(answer).hasStatus(302);
        return java.util.Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private String look(Viewer who, String address) {
        var answer = browser.perform(get(java.net.URI.create(address)).with(as(who)));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult send(Viewer who, String address, String... parameters) {
        var request = post(address).with(as(who)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request);
    }

    private java.util.List<String> told(Viewer who) {
        return database.fetch(
                        "select key from notifications.notification where person_id = ? order by id",
                        who.id().value())
                .getValues(0, String.class);
    }
}
