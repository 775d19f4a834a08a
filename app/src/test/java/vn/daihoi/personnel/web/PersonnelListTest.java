package vn.daihoi.personnel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.personnel.web.PersonnelOfWard.body;
import static vn.daihoi.testing.TestCampaign.as;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;

import java.io.ByteArrayInputStream;
import java.util.List;

/// A ward keeps the list of the people whom it considers, and not everybody sees all of it.
@PlatformTest
class PersonnelListTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private PersonnelOfWard personnel;

    @BeforeEach
    void openTheWard() {
        personnel = PersonnelOfWard.in(context);
    }

    @Test
    void anEmptyListTellsWhatToDoFirst() {
        assertThat(personnel.page(personnel.officer, ""))
                .contains("Chưa có ai trong danh sách", "/personnel/people/new");
    }

    @Test
    void theMenuLeadsToTheUnitThatTheViewerMaySee() {
        var answer =
                browser.perform(
                        get("/c/" + personnel.campaign.code() + "/personnel")
                                .with(as(personnel.officer)));
        assertThat(answer).hasRedirectedUrl(personnel.campaign.wardAddress() + "/personnel");
        assertThat(personnel.page(personnel.officer, ""))
                .contains("Nhân sự", "Nhiệm kỳ trước", "Phương án cơ cấu");
    }

    @Test
    void theListTellsHowManyLackWhatAndLeadsToThem() {
        personnel.known("Trần Thị Hương");
        personnel.named("Lê Văn An");
        personnel.named("Đặng Quốc Bảo");
        assertThat(personnel.page(personnel.officer, ""))
                .contains("3 người, trong đó 1 ủy viên đương nhiệm")
                .contains("2 người còn thiếu thông tin để xét cơ cấu")
                .contains("Ngày sinh: 2 người", "Đảng viên hay ngoài Đảng: 2 người");
        assertThat(personnel.page(personnel.officer, "?missing=born"))
                .contains("Tìm thấy 2 trong 3 người", "Lê Văn An")
                .doesNotContain("Trần Thị Hương");
    }

    @Test
    void findsPeopleWithoutDiacriticsAndByFilters() {
        personnel.known("Trần Thị Hương");
        personnel.named("Đặng Quốc Bảo");
        assertThat(personnel.page(personnel.officer, "?q=dang quoc"))
                .contains("Đặng Quốc Bảo")
                .doesNotContain("Hương");
        assertThat(personnel.page(personnel.officer, "?q=tram y te"))
                .contains("Trần Thị Hương")
                .doesNotContain("Bảo");
        for (var filter : List.of("category=CNTB", "gender=female", "sitting=true")) {
            assertThat(personnel.page(personnel.officer, "?" + filter))
                    .contains("Hương")
                    .doesNotContain("Bảo");
        }
        assertThat(personnel.page(personnel.officer, "?q=khong ai")).contains("Không có ai khớp");
    }

    @Test
    void showsALongListPageByPageOrAtOnce() {
        for (int at = 100; at <= 302; at++) {
            personnel.named("Nguyễn Văn Thử" + at);
        }
        assertThat(personnel.page(personnel.officer, ""))
                .contains("Trang 1/2", "Hiện cả 203 người", "Thử299")
                .doesNotContain("Thử300");
        assertThat(personnel.page(personnel.officer, "?page=2"))
                .contains("Thử300")
                .doesNotContain("Thử299");
        assertThat(personnel.page(personnel.officer, "?all=true")).contains("Thử100", "Thử302");
    }

    @Test
    void theListIsHandedOutWithTheColumnsOfTheFormAndTheLookIsTakenDown() throws Exception {
        personnel.known("Trần Thị Hương");
        personnel.named("Lê Văn An");
        var sheet = rows(personnel.officer, "/list.xlsx?q=huong");
        assertThat(sheet.getFirst()).startsWith("TT", "Họ và tên", "Giới tính", "Ngày sinh");
        assertThat(sheet.getLast()).contains("1", "Trần Thị Hương", "1963", "Tày", "Công giáo");
        assertThat(sheet).hasSize(2);
        assertThat(personnel.page(personnel.officer, "/list.csv"))
                .startsWith("\uFEFFTT,Họ và tên,")
                .contains("Trần Thị Hương,Nữ,1963,", "Lê Văn An");
        assertThat(personnel.acts())
                .containsExactly(
                        "personnel.sensitive.look",
                        "personnel.list.export",
                        "personnel.sensitive.look",
                        "personnel.list.export");
    }

    @Test
    void aReaderSeesNoSensitiveTraitOnAnyPageOrDownload() throws Exception {
        var id = personnel.known("Trần Thị Hương");
        var reader = TestPerson.in(database, Role.READER, personnel.campaign.wardId()).viewer();
        for (var path :
                List.of(
                        "",
                        "?sensitive=true",
                        "?missing=party",
                        "/people/" + id,
                        "/list.csv",
                        "/list.csv?sensitive=true")) {
            assertThat(personnel.page(reader, path))
                    .doesNotContain("Tày", "Công giáo", "Ngoài Đảng", "ngoài Đảng");
        }
        assertThat(personnel.page(reader, ""))
                .contains("Trần Thị Hương")
                .doesNotContain("people/new");
        assertThat(rows(reader, "/list.xlsx").getLast())
                .contains("Trần Thị Hương")
                .doesNotContain("Tày", "Công giáo", "Ngoài Đảng");
        assertThat(personnel.acts()).doesNotContain("personnel.sensitive.look");
    }

    @Test
    void eachLookAtSensitiveTraitsIsTakenDown() {
        var id = personnel.known("Trần Thị Hương");
        assertThat(personnel.page(personnel.officer, "")).doesNotContain("Tày", "Công giáo");
        assertThat(personnel.acts()).isEmpty();
        assertThat(personnel.page(personnel.officer, "?sensitive=true"))
                .contains("Tày", "Công giáo");
        assertThat(personnel.page(personnel.officer, "/people/" + id)).contains("Tày", "Công giáo");
        assertThat(personnel.acts())
                .containsExactly("personnel.sensitive.look", "personnel.sensitive.look");
    }

    @Test
    void anotherWardSeesNothingOfIt() {
        var id = personnel.known("Trần Thị Hương");
        var stranger = personnel.campaign.officerOfOtherWard("Vũ Đình Long");
        for (var path : List.of("", "/people/" + id, "/list.xlsx", "/last-term")) {
            assertThat(browser.perform(get(personnel.address(path)).with(as(stranger))))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        var own = personnel.campaign.otherWardAddress() + "/personnel/people/" + id;
        assertThat(browser.perform(get(own).with(as(stranger)))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.perform(post(own + "/remove").with(as(stranger)).with(csrf())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theUnitAboveIsLedToTheListsOfTheUnitsBelow() {
        personnel.known("Trần Thị Hương");
        var above = personnel.campaign.officerOfDistrict("Lê Quang Huy");
        var answer =
                browser.perform(
                        get(personnel.campaign.districtAddress() + "/personnel").with(as(above)));
        assertThat(body(answer)).contains("Phường An Hòa", "1 người", "Phường Yên Vui");
    }

    private List<List<String>> rows(Viewer who, String path) throws Exception {
        var answer = browser.perform(get(personnel.address(path)).with(as(who)));
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
}
