package vn.daihoi.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.Successions;
import vn.daihoi.organization.Terms;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.Units;
import vn.daihoi.testing.EmptyRegister;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.Someone;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// An administrator records what became of units, and their terms.
@PlatformTest
@TestPropertySource(properties = EmptyRegister.OF_ITS_OWN)
@Transactional
class SuccessionPagesTest {

    private static final LocalDate REFORM = InventedRegister.DAY.plusDays(40);
    private static final String SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(REFORM);
    private static final String SOURCE = "Nghị quyết thử số 7/NQ";
    private static final String PAGE = "/c/thu/successions";

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Units units;
    @Autowired Successions successions;
    @Autowired Terms terms;

    private UnitId old;
    private UnitId merged;
    private Someone administrator;
    private Someone elsewhere;

    /// Wards 91101 and 91102 ended and 91109 began.
    @BeforeEach
    void reform() {
        var register = new InventedRegister(context);
        register.read(2, 3);
        Campaign campaign = register.campaign("thu", "91", InventedRegister.TODAY);
        old = register.unit(campaign, "91101").id();
        administrator =
                Someone.in(database).as(Role.ADMINISTRATOR, register.unit(campaign, "911").id());
        elsewhere =
                Someone.in(database).as(Role.ADMINISTRATOR, register.unit(campaign, "912").id());
        var file = new StringBuilder("code,parent_code,level,name,full_name\n");
        file.append("91,,province,Sông Lau,Thành phố Sông Lau\n");
        file.append("911,91,district,Quận Số 1,Quận Quận Số 1\n");
        file.append("91103,911,commune,Gò Cao 3,Phường Gò Cao 3\n");
        file.append("91109,911,commune,Tre Xanh,Phường Tre Xanh\n");
        file.append("912,91,district,Quận Số 2,Quận Quận Số 2\n");
        for (String ward : new String[] {"Cầu Tre 1", "Đồi Sim 2", "Gò Cao 3"}) {
            file.append(
                    "9120%s,912,commune,%s,Phường %s%n"
                            .formatted(ward.charAt(ward.length() - 1), ward, ward));
        }
        units.read(file.toString().getBytes(StandardCharsets.UTF_8), REFORM, Units.Coverage.WHOLE);
        merged = units.byCode("91109", REFORM).orElseThrow().id();
    }

    @Test
    void listsEndedUnitsOfWhichNothingIsKnown() {
        assertThat(look(administrator, PAGE))
                .bodyText()
                .contains("Còn 2 đơn vị đã kết thúc", "Phường Cầu Tre 1", SHOWN)
                .contains("?day=" + REFORM + "&amp;from=91101");
        assertThat(look(elsewhere, PAGE)).bodyText().doesNotContain("Phường Cầu Tre 1");
    }

    @Test
    void listsTheUnitsOfTheBranchThoughManyEndedElsewhereLater() {
        manyEndElsewhere();
        assertThat(look(administrator, PAGE))
                .bodyText()
                .contains("Còn 2 đơn vị đã kết thúc", "Phường Cầu Tre 1");
    }

    @Test
    void countsAllWhereItShowsTheLatestOnly() {
        manyEndElsewhere();
        database.execute(
                "insert into organization.unit_name (unit_id, code, name, full_name, valid_from, valid_to) select id, 'x' || id, 'Thử', 'Xã Thử', valid_from, valid_to from organization.unit where valid_to = ?",
                REFORM.plusDays(1));
        var everywhere = Someone.in(database).as(Role.ADMINISTRATOR, RoleGrant.EVERYWHERE);
        assertThat(look(everywhere, PAGE))
                .bodyText()
                .contains("Còn 252 đơn vị đã kết thúc", "200 đơn vị kết thúc gần đây nhất");
    }

    @Test
    void tellsTheEventsOfTheBranchThoughManyWereRecordedElsewhereLater() {
        send(administrator, "", "merge", "91101,91102", "91109");
        manyEndElsewhere();
        database.execute(
                "insert into organization.succession (id, kind, happened_on, predecessor_id, share, source) select gen_random_uuid(), 'removal', valid_to, id, 'whole', 'Nghị quyết thử số 9' from organization.unit where valid_to = ?",
                REFORM.plusDays(1));
        assertThat(look(administrator, PAGE)).bodyText().contains("→ Phường Tre Xanh");
    }

    private void manyEndElsewhere() {
        database.execute(
                "insert into organization.unit (id, level, valid_from, valid_to) select gen_random_uuid(), 'commune', date '2020-01-01', cast(? as date) from generate_series(1, 250)",
                REFORM.plusDays(1));
    }

    @Test
    void showsTheConsequenceAndSavesNothingYet() {
        var preview = send(administrator, "/preview", "merge", "91101, 91102", "91109");
        assertThat(preview).hasStatusOk();
        assertThat(preview)
                .bodyText()
                .contains("Phường Cầu Tre 1 (91101), Phường Đồi Sim 2 (91102)")
                .contains("Phường Tre Xanh (91109)", SOURCE, "giữ nguyên cây đơn vị");
        assertThat(successions.before(merged)).isEmpty();
    }

    @Test
    void recordsAMergerThatBothUnitsThenTell() {
        assertThat(send(administrator, "", "merge", "91101,91102", "91109")).hasStatus(302);
        assertThat(successions.before(merged)).hasSize(2);
        assertThat(look(administrator, "/c/thu/units/91101"))
                .bodyText()
                .contains("Nhập vào Phường Tre Xanh từ ngày " + SHOWN, SOURCE);
        assertThat(look(administrator, PAGE))
                .bodyText()
                .contains("Phường Cầu Tre 1, Phường Đồi Sim 2 → Phường Tre Xanh")
                .contains("Mọi đơn vị đã kết thúc");
    }

    @Test
    void tellsHowManyPeopleHaveRolesOnTheOldUnits() {
        Someone.in(database).as(Role.UNIT_OFFICER, old);
        assertThat(send(administrator, "/preview", "removal", "91101", ""))
                .bodyText()
                .contains("Có 1 người đang giữ vai trò");
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        var result = send(administrator, "", "merge", "91101", "91109");
        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains("từ hai đơn vị cũ trở lên", SOURCE, "91109");
        assertThat(send(administrator, "", "split", "91101", "91109"))
                .bodyText()
                .contains("từ hai đơn vị mới trở lên");
        assertThat(send(administrator, "", "removal", "91101", "91109"))
                .bodyText()
                .contains("thì không có đơn vị mới");
        assertThat(send(administrator, "", "rename", "99999", "91109"))
                .bodyText()
                .contains("Không có đơn vị mã 99999");
        assertThat(send(administrator, "", "removal", "91103", ""))
                .bodyText()
                .contains("vẫn hoạt động vào ngày này");
        assertThat(successions.recorded(5)).isEmpty();
    }

    @Test
    void recordsNothingTwice() {
        send(administrator, "", "merge", "91101,91102", "91109");
        var again = send(administrator, "", "merge", "91101,91102", "91109");
        assertThat(again).hasStatus(422);
        assertThat(again).bodyText().contains("đã được ghi đơn vị kế thừa");
        assertThat(successions.recorded(5)).hasSize(2);
    }

    @Test
    void staysInTheBranchOfTheAdministrator() {
        var result = send(elsewhere, "", "merge", "91101,91102", "91109");
        assertThat(result).hasStatus(422);
        assertThat(result).bodyText().contains("Ngoài phạm vi quản trị");
        var chair = Someone.in(database).as(Role.UNIT_CHAIR, old);
        assertThat(look(chair, PAGE)).hasStatus(403);
    }

    @Test
    void writesTermsCorrectsThemAndTakesThemOut() {
        term("2019", "2024", "XVII");
        term("2024", "2029", "XVIII");
        assertThat(look(administrator, "/c/thu/units/91101"))
                .bodyText()
                .contains("Nhiệm kỳ 2019–2024 (Đại hội lần thứ XVII)");
        term("2019", "2024", "XVI");
        assertThat(terms.of(old)).hasSize(2);
        assertThat(terms.of(old).getFirst().congressOrdinal()).isEqualTo("XVI");
        browser.perform(
                post("/c/thu/units/91101/terms/2019/remove")
                        .with(administrator.signedIn())
                        .with(csrf()));
        assertThat(terms.of(old)).hasSize(1);
    }

    @Test
    void refusesTermsThatCannotBe() {
        term("2019", "2024", "XVII");
        assertThat(term("2021", "2026", "")).hasStatus(422).bodyText().contains("chồng lên");
        assertThat(term("2024", "2019", "")).hasStatus(422).bodyText().contains("phải sau");
        assertThat(term("24", "2029", "")).hasStatus(422).bodyText().contains("bốn chữ số");
        assertThat(term("2024", "2029", "18")).hasStatus(422).bodyText().contains("La Mã");
        assertThat(terms.of(old)).hasSize(1);
    }

    private MvcTestResult look(Someone who, String address) {
        return browser.perform(get(address).with(who.signedIn()));
    }

    private MvcTestResult send(Someone who, String act, String kind, String from, String into) {
        return browser.perform(
                post(PAGE + act)
                        .param("kind", kind)
                        .param("day", REFORM.toString())
                        .param("source", SOURCE)
                        .param("from", from)
                        .param("into", into)
                        .with(who.signedIn())
                        .with(csrf()));
    }

    private MvcTestResult term(String from, String to, String ordinal) {
        return browser.perform(
                post("/c/thu/units/91101/terms")
                        .param("from", from)
                        .param("to", to)
                        .param("ordinal", ordinal)
                        .with(administrator.signedIn())
                        .with(csrf()));
    }
}
