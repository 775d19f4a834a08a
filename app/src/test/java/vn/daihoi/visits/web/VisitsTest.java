package vn.daihoi.visits.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPdf;

/// Members of a working group plan visits at a ward, note them and see what follows.
@PlatformTest
class VisitsTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private VisitedWard visited;

    @BeforeEach
    void open() {
        visited = VisitedWard.in(browser, database);
    }

    @Test
    void keepsFindingsFollowUpsAndWords() {
        String visit =
                visited.noted(
                        "item", "documents-long",
                        "item", "made-up",
                        "findings", "Thiếu băng rôn, pa nô\nChưa có loa",
                        "words", "Làm việc với Ban Thường trực",
                        "work", "Rút gọn báo cáo, còn 15 trang",
                        "owner", "Chủ tịch phường",
                        "due", "2024-02-20");
        assertThat(visited.look(visited.member, visit))
                .contains(
                        "Dự thảo báo cáo chính trị còn dài",
                        "Thiếu băng rôn, pa nô",
                        "Chưa có loa",
                        "Phát hiện (3)",
                        "Làm việc với Ban Thường trực",
                        "Rút gọn báo cáo, còn 15 trang",
                        "hạn 20/02/2024 · Chủ tịch phường");
        assertThat(visited.look(visited.member, "/c/" + visited.campaign.code() + "/visits"))
                .contains("1 việc phải làm tiếp", "Lần gần nhất");
    }

    @Test
    void isSeenByNoWard() {
        String visit = visited.noted("words", "Nội bộ");
        for (Viewer ward :
                new Viewer[] {
                    visited.campaign.officerOfWard("Trần Thị Lý"),
                    visited.campaign.chairOfWard("Đỗ Minh"),
                    visited.campaign.officerOfOtherWard("Phạm Văn Sơn")
                }) {
            assertThat(browser.perform(get(visit).with(as(ward)))).hasStatus(403);
            assertThat(
                            browser.perform(
                                    get("/c/" + visited.campaign.code() + "/visits")
                                            .with(as(ward))))
                    .hasStatus(403);
            assertThat(visited.send(ward, visited.note, "ward", "901", "words", "x"))
                    .hasStatus(403);
        }
    }

    @Test
    void takesADayThatIsToComeForToday() {
        assertThat(
                        visited.look(
                                visited.member,
                                visited.noted("words", "Đồng hồ sai", "day", "2031-01-01")))
                .contains("26/02/2024");
    }

    @Test
    void refusesAnEmptyNote() {
        assertThat(visited.send(visited.member, visited.note, "ward", "901", "words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi chép chưa có gì");
    }

    @Test
    void keepsAVisitAtItsUnit() {
        String visit = visited.noted("words", "x");
        String id = visit.substring(visit.lastIndexOf('/') + 1);
        assertThat(
                        visited.send(
                                visited.member,
                                visited.note,
                                "ward",
                                "902",
                                "visit",
                                id,
                                "words",
                                "y"))
                .hasStatus(422);
        assertThat(
                        browser.perform(
                                get(visited.campaign.otherWardAddress() + "/visits/" + id)
                                        .with(as(visited.member))))
                .hasStatus(404);
    }

    @Test
    void plansAVisit() {
        String list = visited.campaign.wardAddress() + "/visits";
        visited.send(visited.member, list + "/plan", "day", "2024-02-26", "who", "Tổ 1");
        assertThat(visited.look(visited.member, "/c/" + visited.campaign.code() + "/visits"))
                .contains("Có lịch hôm nay", "hôm nay có lịch đến 1 đơn vị");
    }

    @Test
    void makesATaskOfTheUnitOfEachFollowUp() {
        String visit = visited.noted("work", "Nộp đề án, hai bản", "due", "2024-03-01");
        assertThat(
                        database.execute(
                                "update tasks.task set state = 'DONE', settled_by_name = 'x', settled_at = now() where campaign_id = ? and title = 'Nộp đề án, hai bản'",
                                visited.campaign.campaignId()))
                .isEqualTo(1);
        assertThat(visited.look(visited.member, visit)).contains("<li class=\"done\">");
        assertThat(browser.perform(get(visit + "/letter.docx").with(as(visited.member))))
                .hasStatus(404);
    }

    @Test
    void writesAnUrgingLetterOfWhatIsOpen() {
        String visit = visited.noted("item", "documents-long", "work", "Rút gọn báo cáo");
        var letter = browser.perform(get(visit + "/letter.docx").with(as(visited.member)));
        assertThat(letter).hasStatusOk();
        assertThat(letter.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        var pdf = browser.perform(get(visit + "/letter.pdf").with(as(visited.member)));
        assertThat(TestPdf.text(pdf.getResponse())).contains("Rút gọn báo cáo");
        assertThat(
                        browser.perform(
                                get(visited.noted("words", "x") + "/letter.docx")
                                        .with(as(visited.member))))
                .hasStatus(404);
    }
}
