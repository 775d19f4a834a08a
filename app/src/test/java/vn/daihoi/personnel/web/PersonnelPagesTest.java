package vn.daihoi.personnel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.personnel.internal.InventedPeople;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPerson;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// A ward keeps the list of the people whom it considers.
@PlatformTest
class PersonnelPagesTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired StoredPersons people;

    private TestCampaign campaign;
    private CampaignUnit ward;
    private Viewer officer;

    @BeforeEach
    void openTheWard() {
        var code = "people-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = TestCampaign.in(database, code);
        ward = campaigns.unit(campaigns.byCode(code).orElseThrow().id(), "901").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Minh Khang");
    }

    private UUID known(String name) {
        return people.add(
                ward,
                InventedPeople.known(name),
                new Sensitive("Tày", "cong-giao", false, null),
                "Thử");
    }

    private UUID named(String name) {
        return people.add(ward, InventedPeople.named(name), Sensitive.UNKNOWN, "Thử");
    }

    @Test
    void anEmptyListTellsWhatToDoFirst() {
        assertThat(page(officer, ""))
                .contains("Chưa có ai trong danh sách", "/personnel/people/new");
    }

    @Test
    void theMenuLeadsToTheUnitThatTheViewerMaySee() {
        var answer = browser.perform(get("/c/" + campaign.code() + "/personnel").with(as(officer)));
        assertThat(answer).hasRedirectedUrl(campaign.wardAddress() + "/personnel");
        assertThat(page(officer, "")).contains("Nhân sự", "Nhiệm kỳ trước", "Phương án cơ cấu");
    }

    @Test
    void theListTellsHowManyLackWhatAndLeadsToThem() {
        known("Trần Thị Hương");
        named("Lê Văn An");
        named("Đặng Quốc Bảo");
        assertThat(page(officer, ""))
                .contains("3 người, trong đó 1 ủy viên đương nhiệm")
                .contains("2 người còn thiếu thông tin để xét cơ cấu")
                .contains("Ngày sinh: 2 người", "Đảng viên hay ngoài Đảng: 2 người");
        assertThat(page(officer, "?missing=born"))
                .contains("Tìm thấy 2 trong 3 người", "Lê Văn An")
                .doesNotContain("Trần Thị Hương");
    }

    @Test
    void findsPeopleWithoutDiacriticsAndByFilters() {
        known("Trần Thị Hương");
        named("Đặng Quốc Bảo");
        assertThat(page(officer, "?q=dang quoc")).contains("Đặng Quốc Bảo").doesNotContain("Hương");
        assertThat(page(officer, "?q=tram y te")).contains("Trần Thị Hương").doesNotContain("Bảo");
        for (var filter : List.of("category=CNTB", "gender=female", "sitting=true")) {
            assertThat(page(officer, "?" + filter)).contains("Hương").doesNotContain("Bảo");
        }
        assertThat(page(officer, "?q=khong ai")).contains("Không có ai khớp");
    }

    @Test
    void showsALongListPageByPageOrAtOnce() {
        for (int at = 100; at <= 302; at++) {
            named("Nguyễn Văn Thử" + at);
        }
        assertThat(page(officer, ""))
                .contains("Trang 1/2", "Hiện cả 203 người", "Thử299")
                .doesNotContain("Thử300");
        assertThat(page(officer, "?page=2")).contains("Thử300").doesNotContain("Thử299");
        assertThat(page(officer, "?all=true")).contains("Thử100", "Thử302");
    }

    @Test
    void aPersonIsAddedWithADateKnownToTheYear() {
        var answer =
                send(
                        officer,
                        "/people",
                        Map.of("name", "Vũ Thị Mai", "born", "1965", "party", "false"));
        assertThat(answer).hasRedirectedUrl(address(""));
        assertThat(page(officer, "?sensitive=true")).contains("Vũ Thị Mai", "1965", "Ngoài Đảng");
        assertThat(acts()).contains("personnel.person.add");
    }

    @Test
    void aWrongDateIsNamedAtItsFieldAndAllThatWasTypedIsKept() {
        var answer =
                send(
                        officer,
                        "/people",
                        Map.of(
                                "name", "Vũ Thị Mai",
                                "born", "29/02/1965",
                                "post", "Tổ trưởng",
                                "party", "false",
                                "party-since", "1990"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer))
                .contains("2 ô cần sửa", "id=\"born-fault\"")
                .contains("lịch không có ngày này", "Người ngoài Đảng thì không có ngày vào Đảng")
                .contains("value=\"29/02/1965\"", "value=\"Tổ trưởng\"");
        assertThat(people.of(ward, false)).isEmpty();
    }

    @Test
    void aPersonIsChangedAndOnlyTheNamesOfFieldsAreTakenDown() {
        var id = known("Trần Thị Hương");
        var form = fields(page(officer, "/people/" + id + "/edit"));
        form.put("religion", "phat-giao");
        form.put("post", "Trưởng ban");
        assertThat(send(officer, "/people/" + id, form)).hasStatus(HttpStatus.FOUND);
        assertThat(page(officer, "/people/" + id)).contains("Trưởng ban", "Phật giáo");
        var entry =
                database.fetchSingle(
                        "select after::text from audit.entry where act = 'personnel.person.change' and object_id = ?",
                        id.toString());
        assertThat(entry.get(0, String.class))
                .contains("religion, post")
                .doesNotContain("phat-giao", "Trưởng ban");
    }

    @Test
    void whoSavesSecondSeesWhatChangedAndLosesNothing() {
        var id = known("Trần Thị Hương");
        var mine = fields(page(officer, "/people/" + id + "/edit"));
        var other = campaign.chairOfWard("Hoàng Thu Trang");
        var theirs = fields(page(other, "/people/" + id + "/edit"));
        theirs.put("post", "Phó Trưởng trạm");
        theirs.put("hometown", "Hà Nam");
        send(other, "/people/" + id, theirs);
        mine.put("post", "Bác sĩ");
        mine.put("note", "Đã hỏi ý kiến");
        var answer = send(officer, "/people/" + id, mine);
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(answer))
                .contains("Hoàng Thu Trang sửa lúc")
                .contains("người kia ghi \"Phó Trưởng trạm\", đồng chí ghi \"Bác sĩ\"")
                .contains("đã lấy giá trị mới \"Hà Nam\"")
                .contains("value=\"Bác sĩ\"", "value=\"Hà Nam\"", "Đã hỏi ý kiến");
        send(officer, "/people/" + id, fields(body(answer)));
        assertThat(page(officer, "/people/" + id)).contains("Bác sĩ", "Hà Nam", "Đã hỏi ý kiến");
    }

    @Test
    void whoSavesAPersonThatWasJustRemovedLosesNothing() {
        var id = known("Trần Thị Hương");
        var mine = fields(page(officer, "/people/" + id + "/edit"));
        send(campaign.chairOfWard("Hoàng Thu Trang"), "/people/" + id + "/remove", Map.of());
        mine.put("note", "Đã hỏi ý kiến");
        var answer = send(officer, "/people/" + id, mine);
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(answer)).contains("vừa bị xóa khỏi danh sách", "Đã hỏi ý kiến");
    }

    @Test
    void aPersonIsRemovedAndBroughtBack() {
        var id = known("Trần Thị Hương");
        var answer = send(officer, "/people/" + id + "/remove", Map.of());
        assertThat(answer).hasRedirectedUrl(address("") + "?removed=" + id);
        assertThat(page(officer, "?removed=" + id))
                .contains("Đã xóa Trần Thị Hương khỏi danh sách", "Hoàn tác");
        send(officer, "/people/" + id + "/restore", Map.of());
        assertThat(page(officer, "")).contains("1 người, trong đó", "Trần Thị Hương");
        assertThat(acts()).contains("personnel.person.remove", "personnel.person.restore");
    }

    @Test
    void theListIsHandedOutWithTheColumnsOfTheFormAndTheLookIsTakenDown() throws Exception {
        known("Trần Thị Hương");
        named("Lê Văn An");
        var sheet = rows(officer, "/list.xlsx?q=huong");
        assertThat(sheet.getFirst()).startsWith("TT", "Họ và tên", "Giới tính", "Ngày sinh");
        assertThat(sheet.getLast()).contains("1", "Trần Thị Hương", "1963", "Tày", "Công giáo");
        assertThat(sheet).hasSize(2);
        assertThat(page(officer, "/list.csv"))
                .startsWith("\uFEFFTT,Họ và tên,")
                .contains("Trần Thị Hương,Nữ,1963,", "Lê Văn An");
        assertThat(acts())
                .containsExactly(
                        "personnel.sensitive.look",
                        "personnel.list.export",
                        "personnel.sensitive.look",
                        "personnel.list.export");
    }

    @Test
    void aReaderSeesNoSensitiveTraitOnAnyPageOrDownload() throws Exception {
        var id = known("Trần Thị Hương");
        var reader = TestPerson.in(database, Role.READER, campaign.wardId()).viewer();
        for (var path :
                List.of(
                        "",
                        "?sensitive=true",
                        "?missing=party",
                        "/people/" + id,
                        "/list.csv",
                        "/list.csv?sensitive=true")) {
            assertThat(page(reader, path))
                    .doesNotContain("Tày", "Công giáo", "Ngoài Đảng", "ngoài Đảng");
        }
        assertThat(page(reader, "")).contains("Trần Thị Hương").doesNotContain("people/new");
        assertThat(rows(reader, "/list.xlsx").getLast())
                .contains("Trần Thị Hương")
                .doesNotContain("Tày", "Công giáo", "Ngoài Đảng");
        assertThat(acts()).doesNotContain("personnel.sensitive.look");
    }

    @Test
    void eachLookAtSensitiveTraitsIsTakenDown() {
        var id = known("Trần Thị Hương");
        assertThat(page(officer, "")).doesNotContain("Tày", "Công giáo");
        assertThat(acts()).isEmpty();
        assertThat(page(officer, "?sensitive=true")).contains("Tày", "Công giáo");
        assertThat(page(officer, "/people/" + id)).contains("Tày", "Công giáo");
        assertThat(acts()).containsExactly("personnel.sensitive.look", "personnel.sensitive.look");
    }

    @Test
    void anotherWardSeesNothingOfIt() {
        var id = known("Trần Thị Hương");
        var stranger = campaign.officerOfOtherWard("Vũ Đình Long");
        for (var path : List.of("", "/people/" + id, "/list.xlsx", "/last-term")) {
            assertThat(browser.perform(get(address(path)).with(as(stranger))))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        var own = campaign.otherWardAddress() + "/personnel/people/" + id;
        assertThat(browser.perform(get(own).with(as(stranger)))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.perform(post(own + "/remove").with(as(stranger)).with(csrf())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theUnitAboveIsLedToTheListsOfTheUnitsBelow() {
        known("Trần Thị Hương");
        var above = campaign.officerOfDistrict("Lê Quang Huy");
        var answer =
                browser.perform(get(campaign.districtAddress() + "/personnel").with(as(above)));
        assertThat(body(answer)).contains("Phường An Hòa", "1 người", "Phường Yên Vui");
    }

    @Test
    void theLastTermIsPutDownAndItsHistoryKept() {
        assertThat(page(officer, "/last-term")).contains("Chưa có số liệu nhiệm kỳ trước");
        send(
                officer,
                "/last-term",
                Map.of("seen", "0", "size-at-start", "45", "start.non-party", "12"));
        assertThat(page(officer, "/last-term"))
                .contains("Đầu nhiệm kỳ trước có 45 ủy viên", "12/45 (26,67%)");
        send(
                officer,
                "/last-term",
                Map.of("seen", "1", "size-at-start", "45", "size-now", "43", "start.women", "0"));
        assertThat(page(officer, "/last-term"))
                .contains("hiện còn 43", "Các lần đã ghi (2)", "Người ngoài Đảng: 12 đầu nhiệm kỳ");
        assertThat(acts()).contains("personnel.last-term.put");
    }

    @Test
    void wrongNumbersOfTheLastTermAreNamedAtTheirFields() {
        var answer =
                send(
                        officer,
                        "/last-term",
                        Map.of(
                                "size-at-start", "45",
                                "start.women", "46",
                                "now.young", "-1",
                                "size-now", "bốn"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer))
                .contains("3 ô cần sửa", "46 nhiều hơn tổng số 45 ủy viên")
                .contains("value=\"46\"", "value=\"-1\"", "value=\"bốn\"");
        assertThat(body(send(officer, "/last-term", Map.of())))
                .contains("Chưa có số ủy viên đầu nhiệm kỳ");
    }

    @Test
    void whoPutsTheLastTermDownSecondLosesNothing() {
        send(officer, "/last-term", Map.of("seen", "0", "size-at-start", "45"));
        var answer = send(officer, "/last-term", Map.of("seen", "0", "size-at-start", "44"));
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(answer))
                .contains("Đỗ Minh Khang ghi lúc", "Tổng số ủy viên: 45")
                .contains("value=\"44\"");
    }

    private String page(Viewer who, String path) {
        var answer = browser.perform(get(address(path)).with(as(who)));
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private MvcTestResult send(Viewer who, String path, Map<String, String> fields) {
        var request = post(address(path)).with(as(who)).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    private String address(String path) {
        return campaign.wardAddress() + "/personnel" + path;
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> acts() {
        return database.fetch(
                        "select act from audit.entry where unit_id = ? order by seq",
                        campaign.wardId())
                .getValues(0, String.class);
    }

    private List<List<String>> rows(Viewer who, String path) throws Exception {
        var answer = browser.perform(get(address(path)).with(as(who)));
        assertThat(answer).hasStatusOk();
        try (var book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var rows = new java.util.ArrayList<List<String>>();
            book.getSheetAt(0)
                    .forEach(row -> {
                        var cells = new java.util.ArrayList<String>();
                        row.forEach(cell -> cells.add(cell.getStringCellValue()));
                        rows.add(cells);
                    });
            return rows;
        }
    }

    /// What the form on a page would send.
    private static Map<String, String> fields(String page) {
        var fields = new java.util.TreeMap<String, String>();
        var form = page.substring(page.indexOf("class=\"person-form\""));
        Pattern.compile("<input [^>]*name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(form)
                .results()
                .forEach(found -> fields.put(found.group(1), found.group(2)));
        Pattern.compile("(?s)<textarea [^>]*name=\"([^\"]+)\"[^>]*>(.*?)</textarea>")
                .matcher(form)
                .results()
                .forEach(found -> fields.put(found.group(1), found.group(2)));
        Pattern.compile("(?s)<select [^>]*name=\"([^\"]+)\".*?</select>")
                .matcher(form)
                .results()
                .forEach(found -> fields.put(found.group(1), chosen(found.group())));
        return fields;
    }

    private static String chosen(String select) {
        var chosen = Pattern.compile("value=\"([^\"]*)\" selected").matcher(select);
        return chosen.find() ? chosen.group(1) : "";
    }
}
