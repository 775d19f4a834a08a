package vn.daihoi.slates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.personnel.LastCommittee;
import vn.daihoi.personnel.LastTerm;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPdf;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;

/// A ward builds its slate: 5 sitting members of whom the rule lets 3 stay (60 % of 5), and 5 new
/// people outside the Party; 2 of 5 were outside it at the start of the term.
@PlatformTest
class StructureBoardTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired StoredPersons people;
    @Autowired LastTerm terms;

    private TestCampaign campaign;
    private CampaignUnit ward;
    private Viewer officer;

    @BeforeEach
    void fillTheWard() {
        var code = "slates-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = TestCampaign.in(database, code);
        ward = campaigns.unit(campaigns.byCode(code).orElseThrow().id(), "901").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Minh Khang");
        for (var name : new String[] {"An", "Bình", "Chi", "Dung", "Giang"}) {
            add("Nguyễn Văn " + name, true, true);
        }
        for (var name : new String[] {"Hà", "Hoa", "Huệ", "Hồng", "Hương"}) {
            add("Trần Thị " + name, false, false);
        }
        terms.put(
                ward,
                new LastCommittee(5, null, Map.of("non-party", 2, "re-elected", 3), Map.of()),
                "Thử");
    }

    private void add(String name, boolean sitting, boolean party) {
        people.add(
                ward,
                new Details(
                        name,
                        null,
                        !party,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "Tổ trưởng",
                        "Tổ 3",
                        "CNTB",
                        "Tổ dân phố 3",
                        "",
                        "",
                        sitting,
                        "",
                        "",
                        null),
                new Sensitive("Kinh", "khong", party, null),
                "Thử");
    }

    @Test
    void tellsBeforeTheFirstSlateWhatToDo() throws Exception {
        assertThat(page(officer, "")).contains("Chưa có phương án nhân sự nào", "từ 30 đến 55");
    }

    @Test
    void aSlateOfTheSittingMembersShowsWhichRulesBreakAndByWhom() throws Exception {
        var board = begin("Phương án 1");
        assertThat(page(officer, board))
                .contains("5 người (cần đúng 5): 0 quy định đạt, 2 chưa đạt")
                .contains("5/5 người (100%)")
                .contains("nhiều nhất 3 (nhiều nhất 60% của số ủy viên đầu nhiệm kỳ trước)")
                .contains("ít nhất 2 (tỷ lệ không thấp hơn nhiệm kỳ trước)")
                .contains("Nên thêm:", "Nên bớt:");
    }

    @Test
    void theSmallestRepairIsShownAppliedAndTakenBack() throws Exception {
        var board = begin("Phương án 1");
        var repair = page(officer, board + "/repair");
        assertThat(repair)
                .contains("Chỉ cần thêm 2 người và bớt 2 người", "Để đạt: ", "Tỷ lệ tái cử");
        assertThat(send(officer, board + "/swap", hidden(repair))).hasStatus(HttpStatus.FOUND);
        assertThat(page(officer, board)).contains("2 quy định đạt, 0 chưa đạt", "Thay ");
        send(officer, board + "/undo", Map.of("revision", "2"));
        assertThat(page(officer, board)).contains("0 quy định đạt, 2 chưa đạt", "đã hoàn tác");
    }

    @Test
    void whoIsRefusedDoesNotComeInTheNextRepair() throws Exception {
        var board = begin("Phương án 1");
        var first = hidden(page(officer, board + "/repair"));
        var refused = first.get("in").split(";")[0];
        var next = page(officer, board + "/repair?notIn=" + refused);
        assertThat(next).contains("Không chọn ").doesNotContain("name=\"in\" value=\"" + refused);
    }

    @Test
    void aProposalForAnOlderStateIsNotAppliedAndNothingIsLost() throws Exception {
        var board = begin("Phương án 1");
        var proposal = hidden(page(officer, board + "/repair"));
        var other = campaign.chairOfWard("Hoàng Thu Trang");
        send(other, board + "/people/" + id("Trần Thị Hà") + "/add", Map.of());
        send(officer, board + "/swap", proposal);
        assertThat(page(officer, board))
                .contains("6 người", "Thêm Trần Thị Hà", "Hoàng Thu Trang sửa lúc");
    }

    @Test
    void twoOfficersAddingAtOnceDoNotTakeEachOtherBack() throws Exception {
        var board = begin("Phương án 1");
        send(officer, board + "/people/" + id("Trần Thị Hà") + "/add", Map.of());
        send(
                campaign.chairOfWard("Hoàng Thu Trang"),
                board + "/people/" + id("Trần Thị Hoa") + "/add",
                Map.of());
        assertThat(page(officer, board)).contains("7 người");
    }

    @Test
    void whoIsKeptInPlaceIsLeftOutOfRepairs() throws Exception {
        var board = begin("Phương án 1");
        for (var name : new String[] {"An", "Bình", "Chi", "Dung"}) {
            send(officer, board + "/people/" + id("Nguyễn Văn " + name) + "/lock", Map.of());
        }
        assertThat(page(officer, board + "/conflict"))
                .contains("Không có danh sách nào đạt mọi quy định", "4", "3")
                .contains("Nới ít nhất thì được", "Tỷ lệ tái cử: mức nhiều nhất từ 3 lên 4");
    }

    @Test
    void aCaseThatCanBeKeptHasNothingToExplain() throws Exception {
        var board = begin("Phương án 1");
        assertThat(page(officer, board + "/conflict")).contains("Có danh sách đạt");
    }

    @Test
    void aTighterRuleIsTriedWithoutBeingStored() throws Exception {
        var board = begin("Phương án 1");
        send(officer, board + "/swap", hidden(page(officer, board + "/repair")));
        assertThat(page(officer, board + "/what-if"))
                .contains("Với các mức này, phương án đạt mọi quy định bắt buộc.", "Chỉ là thử");
        assertThat(page(officer, board + "/what-if?most.re-elected=20"))
                .contains("Với các mức này, phương án chưa đạt.", "nhiều nhất 1 (nhiều nhất 20%")
                .contains("Chỉ cần thêm 2 người và bớt 2 người");
        assertThat(page(officer, board + "/what-if?off.re-elected=1")).contains("Không áp dụng");
        assertThat(page(officer, board)).contains("2 quy định đạt, 0 chưa đạt");
    }

    @Test
    void aTrialThatIsNoNumberIsToldAndKeptAsTyped() throws Exception {
        var board = begin("Phương án 1");
        assertThat(page(officer, board + "/what-if?most.re-elected=nhiều"))
                .contains("Mức phải là số", "value=\"nhiều\"", "nhiều nhất 3 (nhiều nhất 60%");
        assertThat(page(officer, board + "/what-if?most.re-elected=160"))
                .contains("Tỷ lệ phải từ 0 đến 100");
    }

    @Test
    void whoWithdrawsHasFollowers() throws Exception {
        var board = begin("Phương án 1");
        send(officer, board + "/swap", hidden(page(officer, board + "/repair")));
        var leaving = board + "/people/" + id("tran", board) + "/replace";
        assertThat(page(officer, leaving)).contains("người thay được", "Chọn");
    }

    @Test
    void aVersionIsKeptComparedAndRestored() throws Exception {
        var board = begin("Phương án 1");
        send(officer, board + "/versions", Map.of("note", "trước khi họp"));
        send(officer, board + "/people/" + id("Trần Thị Hà") + "/add", Map.of());
        assertThat(page(officer, board + "/compare?version=1"))
                .contains("Hai danh sách cùng có 5 người; 1 người chỉ có trong Phương án 1")
                .contains("Trần Thị Hà");
        send(officer, board + "/versions/1/restore", Map.of());
        assertThat(page(officer, board)).contains("5 người", "trước khi họp");
    }

    @Test
    void anOwnRuleIsCountedAtOnce() throws Exception {
        var home = campaign.wardAddress() + "/personnel/slates";
        var board = begin("Phương án 1");
        send(
                officer,
                home + "/rules",
                Map.of("level", "ward", "group", "women", "base", "chosen", "least", "30,5"));
        assertThat(page(officer, board)).contains("ít nhất 2 (ít nhất 30,5% của số người");
    }

    @Test
    void aRuleWithoutABoundComesBackWithWhatWasTyped() throws Exception {
        var refused =
                send(
                        officer,
                        campaign.wardAddress() + "/personnel/slates/rules",
                        Map.of("level", "ward", "group", "women", "source", "Hướng dẫn 33"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("Hãy ghi mức ít nhất hoặc nhiều nhất", "Hướng dẫn 33");
    }

    @Test
    void theSchemeIsInTheOfficialFormWithItsTablesFilled() throws Exception {
        var board = begin("Phương án 1");
        var answer = browser.perform(get(address(board) + "/scheme.docx").with(as(officer)));
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
                browser.perform(get(address(board) + paper).with(as(officer))).getResponse());
    }

    @Test
    void everyLookAtSensitiveDataIsTakenDown() throws Exception {
        var board = begin("Phương án 1");
        page(officer, board);
        assertThat(
                        database.fetchCount(
                                database.selectFrom("audit.entry")
                                        .where(
                                                "campaign_id = ? and act = 'personnel.sensitive.look'",
                                                campaign.campaignId())))
                .isEqualTo(1);
    }

    @Test
    void anotherWardSeesNothingOfIt() throws Exception {
        var board = begin("Phương án 1");
        var stranger = campaign.officerOfOtherWard("Vũ Đình Long");
        assertThat(browser.perform(get(address(board)).with(as(stranger))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theUnitAboveSeesAllSlatesAndTheirSums() throws Exception {
        begin("Phương án 1");
        var above = campaign.officerOfDistrict("Lê Quang Huy");
        var answer =
                browser.perform(
                        get(campaign.districtAddress() + "/personnel/slates").with(as(above)));
        assertThat(body(answer))
                .contains("1/2 đơn vị đã lập phương án", "Phường An Hòa", "Chưa lập phương án")
                .contains("5/5 người (100%)");
    }

    private String begin(String name) throws Exception {
        var answer = send(officer, "", Map.of("name", name, "start", "sitting"));
        var to = answer.getMvcResult().getResponse().getRedirectedUrl();
        send(officer, "/seats", Map.of("seats", "5"));
        return to.substring((campaign.wardAddress() + "/personnel/slates").length());
    }

    private MvcTestResult send(Viewer who, String path, Map<String, String> fields) {
        var request = post(address(path)).with(as(who)).with(csrf());
        fields.forEach((name, value) -> request.param(name, value.split(";")));
        return browser.perform(request);
    }

    /// A search that takes its time is asked again, as the page itself does.
    private String page(Viewer who, String path) throws Exception {
        for (int tries = 0; tries < 60; tries++) {
            var page = body(browser.perform(get(address(path)).with(as(who))));
            if (!page.contains("id=\"searching\"")) {
                return page;
            }
        }
        throw new AssertionError("No answer in " + path);
    }

    private String address(String path) {
        return path.startsWith("/c/") ? path : campaign.wardAddress() + "/personnel/slates" + path;
    }

    private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getMvcResult().getResponse().getContentAsString();
    }

    /// What the form of a proposal sends; several values of one name joined by semicolons.
    private static Map<String, String> hidden(String page) {
        var fields = new java.util.TreeMap<String, String>();
        var form =
                page.substring(
                        page.indexOf("/swap\""), page.indexOf("</form>", page.indexOf("/swap\"")));
        var input =
                java.util.regex.Pattern.compile("name=\"(revision|in|out)\" value=\"([^\"]+)\"");
        input.matcher(form)
                .results()
                .forEach(found ->
                        fields.merge(
                                found.group(1), found.group(2), (one, two) -> one + ";" + two));
        return fields;
    }

    private String id(String name) {
        return database.fetchSingle(
                        "select id::text from personnel.person where campaign_id = ? and name = ?",
                        campaign.campaignId(),
                        name)
                .get(0, String.class);
    }

    /// Somebody of that surname who is on the slate.
    private String id(String surname, String board) throws Exception {
        var chosen = page(officer, board + "?show=in&q=" + surname);
        var found = java.util.regex.Pattern.compile("id=\"p-([0-9a-f-]{36})\"").matcher(chosen);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
