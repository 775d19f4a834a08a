package vn.daihoi.slates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import static vn.daihoi.slates.web.SlatesOfWard.body;
import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPdf;

import java.util.Map;

/// The board of a slate: its people, its rules, its versions, its papers, and who sees it.
@PlatformTest
class StructureBoardTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private SlatesOfWard slates;

    @BeforeEach
    void fillTheWard() {
        slates = SlatesOfWard.in(context);
    }

    @Test
    void tellsBeforeTheFirstSlateWhatToDo() throws Exception {
        assertThat(slates.page(slates.officer, ""))
                .contains("Chưa có phương án nhân sự nào", "từ 30 đến 55");
    }

    @Test
    void aSlateOfTheSittingMembersShowsWhichRulesBreakAndByWhom() throws Exception {
        var board = slates.begin("Phương án 1");
        assertThat(slates.page(slates.officer, board))
                .contains("5 người (cần đúng 5): 0 quy định đạt, 2 chưa đạt")
                .contains("5/5 người (100%)")
                .contains("nhiều nhất 3 (nhiều nhất 60% của số ủy viên đầu nhiệm kỳ trước)")
                .contains("ít nhất 2 (tỷ lệ không thấp hơn nhiệm kỳ trước)")
                .contains("Nên thêm:", "Nên bớt:");
    }

    @Test
    void twoOfficersAddingAtOnceDoNotTakeEachOtherBack() throws Exception {
        var board = slates.begin("Phương án 1");
        slates.send(
                slates.officer, board + "/people/" + slates.id("Trần Thị Hà") + "/add", Map.of());
        slates.send(
                slates.campaign.chairOfWard("Hoàng Thu Trang"),
                board + "/people/" + slates.id("Trần Thị Hoa") + "/add",
                Map.of());
        assertThat(slates.page(slates.officer, board)).contains("7 người");
    }

    @Test
    void aVersionIsKeptComparedAndRestored() throws Exception {
        var board = slates.begin("Phương án 1");
        slates.send(slates.officer, board + "/versions", Map.of("note", "trước khi họp"));
        slates.send(
                slates.officer, board + "/people/" + slates.id("Trần Thị Hà") + "/add", Map.of());
        assertThat(slates.page(slates.officer, board + "/compare?version=1"))
                .contains("Hai danh sách cùng có 5 người; 1 người chỉ có trong Phương án 1")
                .contains("Trần Thị Hà");
        slates.send(slates.officer, board + "/versions/1/restore", Map.of());
        assertThat(slates.page(slates.officer, board)).contains("5 người", "trước khi họp");
    }

    @Test
    void anOwnRuleIsCountedAtOnce() throws Exception {
        var home = slates.campaign.wardAddress() + "/personnel/slates";
        var board = slates.begin("Phương án 1");
        slates.send(
                slates.officer,
                home + "/rules",
                Map.of("level", "ward", "group", "women", "base", "chosen", "least", "30,5"));
        assertThat(slates.page(slates.officer, board))
                .contains("ít nhất 2 (ít nhất 30,5% của số người");
    }

    @Test
    void aRuleWithoutABoundComesBackWithWhatWasTyped() throws Exception {
        var refused =
                slates.send(
                        slates.officer,
                        slates.campaign.wardAddress() + "/personnel/slates/rules",
                        Map.of("level", "ward", "group", "women", "source", "Hướng dẫn 33"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("Hãy ghi mức ít nhất hoặc nhiều nhất", "Hướng dẫn 33");
    }

    @Test
    void theSchemeIsInTheOfficialFormWithItsTablesFilled() throws Exception {
        var board = slates.begin("Phương án 1");
        var answer =
                browser.perform(
                        get(slates.address(board) + "/scheme.docx").with(as(slates.officer)));
        assertThat(answer).hasStatusOk();
        var read =
                Extraction.extract(
                        "de-an.docx",
                        answer.getMvcResult().getResponse().getContentAsByteArray(),
                        Limits.standard());
        assertThat(((Outcome.Extracted) read).document().text())
                .contains("ĐỀ ÁN", "dự kiến: 5 người (đầu nhiệm kỳ trước: 5 người)")
                .contains("Người ngoài Đảng", "Nguyễn Văn An");
        assertThat(pdf(board, "/scheme.pdf")).contains("ĐỀ ÁN", "Nguyễn Văn An");
        assertThat(pdf(board, "/submission.pdf")).contains("TỜ TRÌNH");
    }

    private String pdf(String board, String paper) {
        return TestPdf.text(
                browser.perform(get(slates.address(board) + paper).with(as(slates.officer)))
                        .getResponse());
    }

    @Test
    void everyLookAtSensitiveDataIsTakenDown() throws Exception {
        var board = slates.begin("Phương án 1");
        slates.page(slates.officer, board);
        assertThat(
                        database.fetchCount(
                                database.selectFrom("audit.entry")
                                        .where(
                                                "campaign_id = ? and act = 'personnel.sensitive.look'",
                                                slates.campaign.campaignId())))
                .isEqualTo(1);
    }

    @Test
    void anotherWardSeesNothingOfIt() throws Exception {
        var board = slates.begin("Phương án 1");
        var stranger = slates.campaign.officerOfOtherWard("Vũ Đình Long");
        assertThat(browser.perform(get(slates.address(board)).with(as(stranger))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theUnitAboveSeesAllSlatesAndTheirSums() throws Exception {
        slates.begin("Phương án 1");
        var above = slates.campaign.officerOfDistrict("Lê Quang Huy");
        var answer =
                browser.perform(
                        get(slates.campaign.districtAddress() + "/personnel/slates")
                                .with(as(above)));
        assertThat(body(answer))
                .contains("1/2 đơn vị đã lập phương án", "Phường An Hòa", "Chưa lập phương án")
                .contains("5/5 người (100%)");
    }
}
