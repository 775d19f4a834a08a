package vn.daihoi.personnel.web;

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
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.personnel.internal.InventedPeople;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.personnel.internal.sheet.Books;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// An officer imports a workbook in which several sheets are lists of people.
@PlatformTest
class ImportSheetsTest {

    private static final String RELATIVES = "1";
    private static final String NOMINEES = "2";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired StoredPersons people;

    private TestCampaign campaign;
    private CampaignUnit ward;
    private Viewer officer;
    private String address;

    @BeforeEach
    void uploadTheWorkbook() {
        var code = "sheets-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = TestCampaign.in(database, code);
        ward = campaigns.unit(campaigns.byCode(code).orElseThrow().id(), "901").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Minh Khang");
        people.add(ward, InventedPeople.named("Lê Thị Xuân"), Sensitive.UNKNOWN, "Thử");
        address = upload(workbook());
    }

    private static byte[] workbook() {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put(
                "Ban Công tác",
                List.of(
                        List.of("TT", "Họ và tên", "Ngày sinh", "Tổ"),
                        List.of("1", "Phan Văn Đông", "1961", "tổ 3"),
                        List.of("2", "Phan Văn Tây", "1962", "tổ 4"),
                        List.of("3", "Le Thi Xuan", "", "tổ 5")));
        sheets.put(
                "Giới thiệu mới",
                List.of(
                        List.of("TT", "Họ và tên", "Ngày sinh", "Chức vụ", "Quê quán"),
                        List.of("1", "Bùi Thị Nam", "1970", "Trưởng ban", "Hà Nội")));
        sheets.put("Ghi chú", List.of(List.of("Danh sách lập tháng 3")));
        return Books.of(sheets);
    }

    @Test
    void theSheetThatFitsBestIsReadFirstAndTheOthersCanBeChosen() {
        assertThat(page())
                .contains("Bùi Thị Nam")
                .contains("Ban Công tác (3 người, nhận ra 3 cột)")
                .contains("Giới thiệu mới (1 người, nhận ra 5 cột)")
                .contains("1 trang tính không có dòng tên cột")
                .doesNotContain("Phan Văn Đông");
        turn(RELATIVES, Map.of());
        assertThat(page()).contains("Phan Văn Đông").doesNotContain("Bùi Thị Nam");
    }

    @Test
    void whatWasSaidOfASheetIsThereAgainWhenOneTurnsBack() {
        turn(RELATIVES, Map.of());
        send("/columns", Map.of("column-1", "name", "column-3", "workplace"));
        turn(NOMINEES, Map.of("row-2", "skip", "row-4", "skip"));
        assertThat(page()).contains("Nhập 1 người");
        send("/columns", Map.of("column-1", "name", "column-3", "note"));
        turn(RELATIVES, Map.of());
        assertThat(page())
                .contains("Nhập 1 người")
                .contains("C “Ngày sinh”")
                .doesNotContain("D “Tổ”");
        turn(NOMINEES, Map.of());
        assertThat(page()).contains("C “Ngày sinh”, E “Quê quán”");
    }

    @Test
    void columnsThatWereChangedButNotSentAreKeptWhenOneTurns() {
        turn(RELATIVES, Map.of());
        turn(NOMINEES, Map.of("from", RELATIVES, "column-1", "name", "column-3", "workplace"));
        assertThat(page()).as("other heads").doesNotContain("C “Ngày sinh”");
        turn(RELATIVES, Map.of());
        assertThat(page()).contains("C “Ngày sinh”").doesNotContain("D “Tổ”");
    }

    @Test
    void columnsHoldForASheetWithTheSameHeads() {
        List<String> heads = List.of("TT", "Họ và tên", "Ngày sinh", "Tổ");
        address =
                upload(
                        Books.of(
                                Map.of(
                                        "Khu 1",
                                                List.of(
                                                        heads,
                                                        List.of("1", "Vũ Văn Một", "1961", "tổ 3")),
                                        "Khu 2",
                                                List.of(
                                                        heads,
                                                        List.of(
                                                                "1",
                                                                "Vũ Văn Hai",
                                                                "1962",
                                                                "tổ 4")))));
        String other = page().contains("Vũ Văn Một") ? "Vũ Văn Hai" : "Vũ Văn Một";
        String one = page().contains("value=\"1\" aria-pressed=\"true\"") ? "2" : "1";
        turn(one, Map.of("column-1", "name", "column-3", "workplace"));
        assertThat(page()).contains(other, "C “Ngày sinh”").doesNotContain("D “Tổ”");
    }

    @Test
    void nothingIsKeptOfAPageThatShowsAnotherSheet() {
        turn(RELATIVES, Map.of());
        send("/columns", Map.of("from", NOMINEES, "column-1", "name", "column-3", "workplace"));
        assertThat(page()).doesNotContain("C “Ngày sinh”");
    }

    /// By the other column nobody resembles one who is known: who was left aside for that is not.
    @Test
    void aRowThatNobodyTouchedIsProposedAnewByOtherColumns() {
        var rows =
                List.of(
                        List.of("TT", "Họ và tên", "Ngày sinh", "Tổ"),
                        List.of("1", "Phan Văn Đông", "1961", "Hồ Văn An"),
                        List.of("2", "Phan Văn Tây", "1962", "Hồ Văn Bình"),
                        List.of("3", "Le Thi Xuan", "", "Hồ Văn Ca"));
        address = upload(Books.of(rows));
        assertThat(page()).as("the third resembles one who is known").contains("Nhập 2 người");
        send(
                "/columns",
                Map.of(
                        "row-2",
                        "add",
                        "row-3",
                        "skip",
                        "row-4",
                        "skip",
                        "column-1",
                        "note",
                        "column-3",
                        "name"));
        assertThat(page()).as("the second one is left aside").contains("Nhập 2 người");
    }

    @Test
    void theSheetThatIsShownIsWritten() {
        turn(RELATIVES, Map.of());
        assertThat(send("/confirm", Map.of("seal", seal()))).isEqualTo(HttpStatus.FOUND);
        assertThat(people.of(ward, false))
                .extracting(person -> person.details().name())
                .contains("Phan Văn Đông", "Phan Văn Tây")
                .doesNotContain("Bùi Thị Nam");
        turn(NOMINEES, Map.of());
        assertThat(page()).doesNotContain("Chọn trang tính");
    }

    @Test
    void columnsThatWereChangedButNotSentAreKeptByTheButtonThatImports() {
        turn(RELATIVES, Map.of());
        var fields =
                Map.of("seal", seal(), "from", RELATIVES, "column-1", "name", "column-3", "note");
        send("/confirm", fields);
        assertThat(people.of(ward, false)).as("written before anybody saw it").hasSize(1);
        assertThat(page()).contains("Chưa ghi gì", "C “Ngày sinh”");
        send("/confirm", with(fields, "seal", seal()));
        assertThat(people.of(ward, false)).hasSize(3);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return all;
    }

    @Test
    void whatWasChangedButNotSentIsKeptOnTheWayToOtherRows() {
        turn(RELATIVES, Map.of());
        assertThat(
                        browser.perform(
                                        post(address + "/choices")
                                                .param("from", RELATIVES)
                                                .param("column-1", "name")
                                                .param("column-3", "workplace")
                                                .param("row-2", "skip")
                                                .param("go", "new 2")
                                                .with(as(officer))
                                                .with(csrf()))
                                .getResponse()
                                .getRedirectedUrl())
                .isEqualTo(address + "?show=new&page=2");
        assertThat(page()).contains("C “Ngày sinh”", "Nhập 1 người");
    }

    @Test
    void aSealOfAnotherSheetWritesNothing() {
        String seal = seal();
        turn(RELATIVES, Map.of());
        send("/confirm", Map.of("seal", seal));
        assertThat(people.of(ward, false)).hasSize(1);
    }

    @Test
    void aSheetThatIsNoListOrIsNotThereChangesNothing() {
        turn("3", Map.of());
        turn("99", Map.of());
        assertThat(page()).contains("Bùi Thị Nam");
    }

    private void turn(String sheet, Map<String, String> choices) {
        var fields = new LinkedHashMap<>(choices);
        fields.put("sheet", sheet);
        assertThat(send("/sheet", fields)).isEqualTo(HttpStatus.FOUND);
    }

    private String upload(byte[] file) {
        var sent =
                browser.perform(
                        multipart(campaign.wardAddress() + "/personnel/import")
                                .file(new MockMultipartFile("file", "hai.xlsx", null, file))
                                .with(as(officer))
                                .with(csrf()));
        String begun = sent.getResponse().getRedirectedUrl();
        assertThat(begun).isNotNull();
        return begun;
    }

    private HttpStatus send(String act, Map<String, String> fields) {
        var request = post(address + act).with(as(officer)).with(csrf());
        fields.forEach(request::param);
        return HttpStatus.valueOf(browser.perform(request).getResponse().getStatus());
    }

    private String page() {
        try {
            return browser.perform(get(address + "?show=all").with(as(officer)))
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String seal() {
        var seal = Pattern.compile("name=\"seal\" value=\"([0-9a-f]{64})\"").matcher(page());
        assertThat(seal.find()).isTrue();
        return seal.group(1);
    }
}
