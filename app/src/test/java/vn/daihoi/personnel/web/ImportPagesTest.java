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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// An officer of a ward imports a list of people.
@PlatformTest
class ImportPagesTest {

    private static final String LIST =
            """
            DANH SÁCH TRÍCH NGANG,,,,
            TT,Họ và tên,Ngày sinh,Dân tộc,Trường lạ
            1,Vũ Thị Mai,1963,Nùng,a
            2,Lê Văn An,05/03/1970,Kinh,b
            3,Lê Văn Ba,31/02/1970,Kinh,c
            4,Vu Thi Mai,,Kinh,d
            ,Tổng cộng: 4 người,,,
            """;

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired StoredPersons people;

    private TestCampaign campaign;
    private CampaignUnit ward;
    private Viewer officer;

    @BeforeEach
    void openTheWard() {
        var code = "intake-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = TestCampaign.in(database, code);
        ward = campaigns.unit(campaigns.byCode(code).orElseThrow().id(), "901").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Minh Khang");
        people.add(
                ward,
                InventedPeople.known("Vũ Thị Mai"),
                new Sensitive("Tày", "khong", false, null),
                "Thử");
    }

    @Test
    void tellsWhatWouldHappenAndWritesNothing() {
        String page = page(upload("danh sách.csv", LIST));
        assertThat(page)
                .contains("4 dòng có người: thêm mới 1, cập nhật 1, có thể trùng 1, có lỗi 1")
                .contains("Nhập 2 người")
                .contains("Đã bỏ qua 1 dòng không phải là người", "Dòng tổng cộng – dòng 7")
                .contains("Các cột chưa được dùng: E “Trường lạ”");
        assertThat(page)
                .contains("Dòng 5, cột C (Ngày sinh): \"31/02/1970\": lịch không có ngày này")
                .doesNotContain("Lê Văn An");
        assertThat(people.of(ward, false)).hasSize(1);
    }

    @Test
    void showsWhatChangesOfAKnownPersonAndTakesTheLookDown() {
        String address = upload("danh sách.csv", LIST);
        assertThat(page(address + "?show=changed"))
                .contains("Trong danh sách đã có: Vũ Thị Mai", "<del>Tày</del> → <ins>Nùng</ins>");
        assertThat(acts()).contains("personnel.sensitive.look");
    }

    @Test
    void writesWhatWasLookedAtOnceAndTellsIt() {
        String address = upload("danh sách.csv", LIST);
        Map<String, String> seal = Map.of("seal", seal(page(address)));
        assertThat(send(address + "/confirm", seal)).hasStatus(HttpStatus.FOUND);
        send(address + "/confirm", seal);
        assertThat(people.of(ward, false)).hasSize(2);
        assertThat(page(address)).contains("thêm 1 người, cập nhật 1 người", "Hoàn tác lần nhập");
        send(address + "/undo", Map.of());
        assertThat(people.of(ward, false)).hasSize(1);
        assertThat(acts())
                .contains(
                        "personnel.import.begin",
                        "personnel.import.confirm",
                        "personnel.import.undo");
    }

    @Test
    void keepsTheChoicesForDoubtfulRows() {
        String address = upload("danh sách.csv", LIST);
        send(address + "/choices", Map.of("row-6", "add", "show", "doubtful"));
        assertThat(page(address)).contains("Nhập 3 người");
        send(address + "/choices", Map.of("all", "skip"));
        assertThat(page(address)).contains("Nhập 2 người");
    }

    @Test
    void readsTheFileAgainByTheColumnsThatTheOfficerNames() {
        String address = upload("danh sách.csv", LIST);
        send(address + "/columns", Map.of("column-1", "name", "column-4", "note"));
        assertThat(page(address))
                .contains("Các cột chưa được dùng: A “TT”, C “Ngày sinh”, D “Dân tộc”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "list.csv"})
    void findsNothingNewInWhatTheListExports(String export) throws Exception {
        people.add(ward, InventedPeople.named("Lê Văn An"), Sensitive.UNKNOWN, "Thử");
        byte[] file =
                browser.perform(
                                get(campaign.wardAddress() + "/personnel/" + export)
                                        .with(as(officer)))
                        .getResponse()
                        .getContentAsByteArray();
        String page = page(upload(export, file) + "?show=all");
        assertThat(page)
                .contains("2 dòng có người: thêm mới 0, cập nhật 0, có thể trùng 1, có lỗi 0")
                .contains("Đã có, không đổi");
    }

    @Test
    void handsOutASampleWhoseColumnsAreAllKnownAndWhoseExamplesAreNoPeople() throws Exception {
        byte[] sample =
                browser.perform(
                                get(campaign.wardAddress() + "/personnel/import/sample.xlsx")
                                        .with(as(officer)))
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(page(upload("mẫu.xlsx", sample)))
                .contains("0 dòng có người", "Dòng ví dụ của tệp mẫu")
                .doesNotContain("Các cột chưa được dùng");
    }

    @Test
    void saysWhyAFileIsRefused() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(sent("cũ.xls", old))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("cũ.xls", "tệp Excel đời cũ (.xls)", "Save As");
        assertThat(sent("trống.csv", new byte[0])).bodyText().contains("Tệp không có dòng chữ nào");
        assertThat(sent("lớn.xlsx", new byte[(20 << 20) + 1])).bodyText().contains("lớn hơn 20 MB");
        assertThat(sent("", new byte[0])).bodyText().contains("Chưa chọn tệp");
    }

    @Test
    void showsALongListPageByPage() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Họ và tên", "Ngày sinh"));
        for (int at = 0; at < 120; at++) {
            rows.add(List.of("Nguyễn Văn Thử " + (char) ('A' + at % 26), 1930 + at / 2 + ""));
        }
        String address = upload("dài.xlsx", Books.of(rows));
        assertThat(page(address + "?show=all"))
                .contains("Trang 1/3", "Dòng 51")
                .doesNotContain("Dòng 52");
        assertThat(page(address + "?show=all&page=3")).contains("Dòng 121");
    }

    @Test
    void isForThoseWhoMayEditPeopleOfTheUnit() {
        String address = upload("danh sách.csv", LIST);
        for (var viewer :
                List.of(
                        campaign.approverOfDistrict("Bùi Thị Lan"),
                        campaign.officerOfOtherWard("Ngô Văn Tú"))) {
            assertThat(browser.perform(get(address).with(as(viewer))))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(browser.perform(get(address).with(as(campaign.officerOfDistrict("Lý Thu Hà")))))
                .hasStatusOk();
    }

    private String upload(String name, String list) {
        return upload(name, list.getBytes(StandardCharsets.UTF_8));
    }

    private String upload(String name, byte[] list) {
        String address = sent(name, list).getResponse().getRedirectedUrl();
        assertThat(address).isNotNull();
        return address;
    }

    private MvcTestResult sent(String name, byte[] content) {
        return browser.perform(
                multipart(campaign.wardAddress() + "/personnel/import")
                        .file(new MockMultipartFile("file", name, null, content))
                        .with(as(officer))
                        .with(csrf()));
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        var request = post(address).with(as(officer)).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    private String page(String address) {
        try {
            return browser.perform(get(address).with(as(officer)))
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String seal(String page) {
        var seal = Pattern.compile("name=\"seal\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(seal.find()).isTrue();
        return seal.group(1);
    }

    private List<String> acts() {
        return database.fetch(
                        "select act from audit.entry where unit_id = ? order by seq",
                        campaign.wardId())
                .getValues(0, String.class);
    }
}
