package vn.daihoi.personnel.web;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.personnel.web.PersonnelOfWard.body;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

import vn.daihoi.testing.PlatformTest;

import java.util.Map;
import java.util.regex.Pattern;

/// People of the list of a ward are added, changed and removed.
@PlatformTest
class PersonFormTest {

    @Autowired ApplicationContext context;
    @Autowired DSLContext database;

    private PersonnelOfWard personnel;

    @BeforeEach
    void openTheWard() {
        personnel = PersonnelOfWard.in(context);
    }

    @Test
    void aPersonIsAddedWithADateKnownToTheYear() {
        var answer =
                personnel.send(
                        personnel.officer,
                        "/people",
                        Map.of("name", "Vũ Thị Mai", "born", "1965", "party", "false"));
        assertThat(answer).hasRedirectedUrl(personnel.address(""));
        assertThat(personnel.page(personnel.officer, "?sensitive=true"))
                .contains("Vũ Thị Mai", "1965", "Ngoài Đảng");
        assertThat(personnel.acts()).contains("personnel.person.add");
    }

    @Test
    void aWrongDateIsNamedAtItsFieldAndAllThatWasTypedIsKept() {
        var answer =
                personnel.send(
                        personnel.officer,
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
        assertThat(personnel.people.of(personnel.ward, false)).isEmpty();
    }

    @Test
    void aPersonIsChangedAndOnlyTheNamesOfFieldsAreTakenDown() {
        var id = personnel.known("Trần Thị Hương");
        var form = fields(personnel.page(personnel.officer, "/people/" + id + "/edit"));
        form.put("religion", "phat-giao");
        form.put("post", "Trưởng ban");
        assertThat(personnel.send(personnel.officer, "/people/" + id, form))
                .hasStatus(HttpStatus.FOUND);
        assertThat(personnel.page(personnel.officer, "/people/" + id))
                .contains("Trưởng ban", "Phật giáo");
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
        var id = personnel.known("Trần Thị Hương");
        var mine = fields(personnel.page(personnel.officer, "/people/" + id + "/edit"));
        var other = personnel.campaign.chairOfWard("Hoàng Thu Trang");
        var theirs = fields(personnel.page(other, "/people/" + id + "/edit"));
        theirs.put("post", "Phó Trưởng trạm");
        theirs.put("hometown", "Hà Nam");
        personnel.send(other, "/people/" + id, theirs);
        mine.put("post", "Bác sĩ");
        mine.put("note", "Đã hỏi ý kiến");
        var answer = personnel.send(personnel.officer, "/people/" + id, mine);
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(answer))
                .contains("Hoàng Thu Trang sửa lúc")
                .contains("người kia ghi \"Phó Trưởng trạm\", đồng chí ghi \"Bác sĩ\"")
                .contains("đã lấy giá trị mới \"Hà Nam\"")
                .contains("value=\"Bác sĩ\"", "value=\"Hà Nam\"", "Đã hỏi ý kiến");
        personnel.send(personnel.officer, "/people/" + id, fields(body(answer)));
        assertThat(personnel.page(personnel.officer, "/people/" + id))
                .contains("Bác sĩ", "Hà Nam", "Đã hỏi ý kiến");
    }

    @Test
    void whoSavesAPersonThatWasJustRemovedLosesNothing() {
        var id = personnel.known("Trần Thị Hương");
        var mine = fields(personnel.page(personnel.officer, "/people/" + id + "/edit"));
        personnel.send(
                personnel.campaign.chairOfWard("Hoàng Thu Trang"),
                "/people/" + id + "/remove",
                Map.of());
        mine.put("note", "Đã hỏi ý kiến");
        var answer = personnel.send(personnel.officer, "/people/" + id, mine);
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(answer)).contains("vừa bị xóa khỏi danh sách", "Đã hỏi ý kiến");
    }

    @Test
    void aPersonIsRemovedAndBroughtBack() {
        var id = personnel.known("Trần Thị Hương");
        var answer = personnel.send(personnel.officer, "/people/" + id + "/remove", Map.of());
        assertThat(answer).hasRedirectedUrl(personnel.address("") + "?removed=" + id);
        assertThat(personnel.page(personnel.officer, "?removed=" + id))
                .contains("Đã xóa Trần Thị Hương khỏi danh sách", "Hoàn tác");
        personnel.send(personnel.officer, "/people/" + id + "/restore", Map.of());
        assertThat(personnel.page(personnel.officer, ""))
                .contains("1 người, trong đó", "Trần Thị Hương");
        assertThat(personnel.acts())
                .contains("personnel.person.remove", "personnel.person.restore");
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
