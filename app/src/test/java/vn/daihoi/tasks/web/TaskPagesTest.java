package vn.daihoi.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// Pages of tasks of a ward; it is 26/02/2024.
@PlatformTest
class TaskPagesTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private Viewer officer;
    private String home;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "trang-viec-" + COUNT.incrementAndGet());
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        home = campaign.wardAddress() + "/tasks";
    }

    @Test
    void tellsAnEmptyUnitWhatToDoFirst() {
        assertThat(read(home, officer)).contains("Đơn vị chưa có việc nào", home + "/new");
    }

    @Test
    void makesATaskAndTicksItsPoints() {
        String page =
                sent(
                        home,
                        "title",
                        "Gửi giấy mời",
                        "due",
                        "2024-02-25",
                        "points",
                        "Soạn\nTrình ký");
        assertThat(read(page, officer)).contains("Quá hạn 1 ngày", "xong 0/2 phần", "Soạn");
        String point = one("select id::text from tasks.task_point order by position limit 1");
        sent(page + "/points/" + point, "done", "true");
        assertThat(read(page, officer)).contains("xong 1/2 phần", "aria-checked=\"true\"");
        sent(page + "/comments", "text", "Đã xin <b>ý kiến</b>");
        assertThat(read(page, officer)).contains("Đã xin &lt;b&gt;ý kiến");
    }

    @Test
    void keepsWhatWasTypedAndNamesTheField() {
        var answer = send(home, "title", " ", "due", "ngày mai", "note", "Giữ lại");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("Ghi việc phải làm.", "Ghi một ngày có thật", "Giữ lại", "ngày mai");
        String page = sent(home, "title", "Gửi giấy mời");
        var dropped = send(page + "/drop", "reason", "");
        assertThat(dropped).hasStatus(422);
        assertThat(text(dropped)).contains("Ghi lý do bỏ việc.");
    }

    @Test
    void narrowsTheListAndExportsWhatIsShown() {
        sent(home, "title", "Gửi giấy mời", "due", "2024-02-20");
        sent(home, "title", "Thuê loa", "name", "Ông Sơn");
        assertThat(read(home + "?q=giay", officer))
                .contains("Gửi giấy mời")
                .doesNotContain("Thuê loa<");
        assertThat(read(home + "?state=late", officer)).doesNotContain("Thuê loa<");
        assertThat(read(home + "?who=Ông Sơn", officer))
                .contains("Thuê loa")
                .doesNotContain("Gửi giấy mời<");
        assertThat(read(home + ".csv?state=late", officer))
                .startsWith("\uFEFF")
                .contains("Gửi giấy mời,", "20/02/2024")
                .doesNotContain("loa");
        assertThat(read(home + "?state=done", officer)).contains("Không có việc nào khớp");
    }

    @Test
    void doesManyAtOnceAndTakesItBack() {
        sent(home, "title", "Gửi giấy mời");
        sent(home, "title", "Thuê loa");
        var ids =
                database.fetch(
                                "select id::text from tasks.task where campaign_id = ?",
                                campaign.campaignId())
                        .getValues(0, String.class);
        assertThat(text(send(home + "/bulk", "act", "done"))).contains("Chưa chọn việc nào");
        assertThat(text(send(home + "/bulk", "act", "move", "ticked", ids.getFirst(), "until", "")))
                .contains("Ghi một ngày có thật");
        String after =
                sent(
                        home + "/bulk",
                        "act",
                        "done",
                        "ticked",
                        ids.getFirst(),
                        "ticked",
                        ids.getLast());
        String page = read(after, officer);
        assertThat(page).contains("Đã ghi là xong.", "Hoàn tác");
        sent(home + "/acts/" + after.substring(after.indexOf("act=") + 4) + "/undo", "x", "y");
        assertThat(read(home, officer)).contains("Gửi giấy mời", "Thuê loa");
    }

    @Test
    void showsAPersonTheirTasksOfAllUnits() {
        String me = officer.id().value().toString();
        sent(home, "title", "Gửi giấy mời", "person", me, "due", "2024-02-20");
        sent(home, "title", "Thuê loa", "person", me);
        sent(home, "title", "Việc người khác");
        String mine = "/c/" + campaign.code() + "/tasks";
        assertThat(read(mine, officer))
                .contains("2 việc, trong đó 1 việc quá hạn", "Phường An Hòa", "Làm sau")
                .doesNotContain("Việc người khác");
        assertThat(read("/", officer)).contains("header-tool");
        assertThat(read(mine, campaign.officerOfOtherWard("Trần Thị Bích")))
                .contains("Đồng chí không có việc nào");
    }

    @Test
    void keepsAFileForTheUnitAlone() {
        String page = sent(home, "title", "Gửi giấy mời");
        var file =
                new MockMultipartFile(
                        "file", "giấy mời.pdf", null, "%PDF-1".getBytes(StandardCharsets.UTF_8));
        var request = multipart(page + "/files").file(file).with(as(officer)).with(csrf());
        assertThat(browser.perform(request)).hasStatus(302);
        String id = one("select id::text from tasks.task_file limit 1");
        assertThat(read(page + "/files/" + id, officer)).isEqualTo("%PDF-1");
        var stranger = campaign.officerOfOtherWard("Trần Thị Bích");
        String key = page.substring(page.lastIndexOf('/'));
        var foreign = campaign.otherWardAddress() + "/tasks" + key;
        assertThat(browser.perform(get(foreign).with(as(stranger)))).hasStatus(404);
        assertThat(browser.perform(get(foreign + "/files/" + id).with(as(stranger))))
                .hasStatus(404);
        assertThat(browser.perform(get(page).with(as(stranger)))).hasStatus(403);
    }

    @Test
    void isFoundByWhoSeesTheUnitAlone() {
        String page = sent(home, "title", "Kê bàn chủ tọa " + campaign.code());
        String search = "/search?q=chu toa " + campaign.code();
        assertThat(read(search, officer)).contains(page, "Việc được giao");
        var stranger = campaign.officerOfOtherWard("Trần Thị Bích");
        assertThat(read(search, stranger)).doesNotContain(page);
    }

    @Test
    void letsAReaderReadAndNoMore() {
        String page = sent(home, "title", "Gửi giấy mời");
        var reader = campaign.approverOfDistrict("Lê Đức Thịnh");
        assertThat(read(page, reader)).contains("Gửi giấy mời").doesNotContain("<textarea");
        var request = post(page + "/done").with(as(reader)).with(csrf());
        assertThat(browser.perform(request)).hasStatus(403);
    }

    @Test
    void standsInTheLogWithItsStateBeforeAndAfter() {
        String page = sent(home, "title", "Gửi giấy mời");
        sent(page + "/done", "x", "y");
        sent(page + "/reopen", "x", "y");
        var acts =
                database.fetch(
                        "select act, before, after from audit.entry where act like 'tasks.%' and campaign_id = ? order by seq",
                        campaign.campaignId());
        assertThat(acts.getValues("act", String.class))
                .containsExactly("tasks.task.create", "tasks.task.done", "tasks.task.reopen");
        assertThat((String) acts.get(1).get("before")).contains("open");
        assertThat((String) acts.get(1).get("after")).contains("done");
    }

    private String one(String sql) {
        return database.fetchSingle(sql).get(0, String.class);
    }

    /// @return where it leads
    private String sent(String address, String... fields) {
        var answer = send(address, fields);
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(String address, String... fields) {
        var request = post(address).with(as(officer)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return browser.perform(request);
    }

    private String read(String address, Viewer who) {
        var answer = browser.perform(get(address).with(as(who)));
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
