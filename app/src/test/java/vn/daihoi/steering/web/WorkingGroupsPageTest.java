package vn.daihoi.steering.web;

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
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.UnitId;
import vn.daihoi.steering.Duty;
import vn.daihoi.steering.WorkingGroup;
import vn.daihoi.steering.WorkingGroups;
import vn.daihoi.steering.internal.BalanceGroups;
import vn.daihoi.steering.internal.BalanceGroups.Which;
import vn.daihoi.testing.EmptyRegister;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.Someone;

import java.util.List;

@PlatformTest
@TestPropertySource(properties = EmptyRegister.OF_ITS_OWN)
@Transactional
class WorkingGroupsPageTest {

    private static final String PAGE = "/c/thu/u/911/working-groups";

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired WorkingGroups groups;
    @Autowired BalanceGroups balance;

    private InventedRegister register;
    private Campaign campaign;
    private UnitId ward;
    private Someone officer;
    private Someone member;

    @BeforeEach
    void open() {
        register = new InventedRegister(context);
        register.read(2, 3);
        campaign = register.campaign("thu", "91", InventedRegister.TODAY);
        UnitId district = register.unit(campaign, "911").id();
        ward = register.unit(campaign, "91101").id();
        officer = Someone.in(database).as(Role.UPPER_OFFICER, district);
        member = Someone.in(database).as(Role.WORKING_GROUP_MEMBER, district);
    }

    @Test
    void setsAGroupUpWithMembersAndUnits() {
        create("Tổ công tác số 1");
        act("/members", "person", id(member), "duty", "head");
        act("/units", "code", "91101");
        WorkingGroup group = only();
        assertThat(group.members()).containsValue(Duty.HEAD);
        assertThat(group.units()).containsExactly(ward);
        assertThat(look(officer))
                .bodyText()
                .contains("1 tổ công tác phụ trách 1/3 đơn vị", "Tổ trưởng", "/c/thu/u/91101")
                .contains("/c/thu/matrix?group=" + group.id().value());
    }

    @Test
    void letsAMemberLookAndChangeNothing() {
        create("Tổ công tác số 1");
        assertThat(look(member))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<form method=\"post\" action=\"/c/");
        assertThat(send(member, PAGE, "name", "Tổ của tôi")).hasStatus(403);
        var stranger = Someone.in(database).as(Role.UNIT_CHAIR, ward);
        assertThat(look(stranger)).hasStatus(403);
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithAName() {
        create("Tổ công tác số 1");
        assertThat(send(officer, PAGE, "name", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy đặt tên cho tổ");
        assertThat(send(officer, PAGE, "name", "tổ công tác  số 1"))
                .hasStatus(422)
                .bodyText()
                .contains("Đã có tổ mang tên này", "value=\"tổ công tác  số 1\"");
        assertThat(groups.of(campaign.id())).hasSize(1);
    }

    @Test
    void hasOneHead() {
        create("Tổ công tác số 1");
        act("/members", "person", id(member), "duty", "head");
        act("/members", "person", id(officer), "duty", "head");
        assertThat(only().members().values()).containsExactlyInAnyOrder(Duty.HEAD, Duty.MEMBER);
    }

    @Test
    void takesNoOneWhoMayNotSeeTheUnits() {
        create("Tổ công tác số 1");
        var elsewhere = Someone.in(database).as(Role.UNIT_OFFICER, ward);
        String address = PAGE + "/" + only().id().value();
        assertThat(send(officer, address + "/members", "person", id(elsewhere))).hasStatus(404);
        assertThat(send(officer, address + "/units", "code", "91201")).hasStatus(404);
    }

    @Test
    void takesChangesBackFromTheNewestOn() {
        create("Tổ công tác số 1");
        act("/units", "code", "91101");
        act("/name", "name", "Tổ công tác phía Bắc");
        act("/dissolve");
        assertThat(groups.of(campaign.id())).isEmpty();
        assertThat(look(officer)).bodyText().contains("Tổ công tác phía Bắc, giải thể lúc");

        undo();
        assertThat(only().name()).isEqualTo("Tổ công tác phía Bắc");
        undo();
        assertThat(only().name()).isEqualTo("Tổ công tác số 1");
        assertThat(only().units()).hasSize(1);
        undo();
        assertThat(only().units()).isEmpty();
        undo();
        assertThat(groups.of(campaign.id())).isEmpty();
        assertThat(look(officer)).bodyText().doesNotContain("/undo");
    }

    @Test
    void sharesUnitsWithoutAGroupOutAndBack() {
        create("Tổ công tác số 1");
        assertThat(look(officer)).bodyText().contains("Chia đơn vị cho các tổ");
        assertThat(browser.perform(get(PAGE + "/balance").with(officer.signedIn())))
                .bodyText()
                .contains("Chia 3 đơn vị chưa có tổ phụ trách cho 1 tổ")
                .contains("0 đơn vị, 0 Ban công tác Mặt trận", "Nhận thêm 3 đơn vị:");
        assertThat(only().units()).isEmpty();
        share(seal());
        assertThat(only().units()).hasSize(3);
        assertThat(look(officer)).bodyText().contains("Chia đều 3 đơn vị");
        share(seal());
        assertThat(only().units()).hasSize(3);
        undo();
        assertThat(only().units()).isEmpty();
    }

    @Test
    void sharesOutOnlyWhatWasSeen() {
        create("Tổ công tác số 1");
        String seen = seal();
        act("/units", "code", "91101");
        assertThat(share(seen)).hasRedirectedUrl(PAGE + "/balance");
        assertThat(only().units()).containsExactly(ward);
        assertThat(send(member, PAGE + "/balance", "seal", seal())).hasStatus(403);
    }

    @Test
    void sharesAllOutAnewOnWishAndTakesThatBack() {
        create("Tổ công tác số 1");
        act("/units", "code", "91101", "code", "91102", "code", "91103");
        create("Tổ công tác số 2");
        String page = PAGE + "/balance?all=true";
        assertThat(browser.perform(get(PAGE + "/balance").with(officer.signedIn())))
                .bodyText()
                .contains("Mọi đơn vị đã có tổ phụ trách", "Chia lại tất cả");
        assertThat(browser.perform(get(page).with(officer.signedIn())))
                .bodyText()
                .contains("1 đơn vị chuyển tổ", "đang thuộc Tổ công tác số 1")
                .contains("Chuyển đi 1 đơn vị:", "sang Tổ công tác số 2");
        assertThat(sizes()).containsExactly(3, 0);

        String seal = balance.preview(register.unit(campaign, "911"), Which.ALL).seal();
        send(officer, PAGE + "/balance", "seal", seal);
        assertThat(sizes()).as("not without the wish").containsExactly(3, 0);
        send(officer, PAGE + "/balance", "seal", seal, "all", "true");
        assertThat(sizes()).containsExactly(2, 1);
        assertThat(browser.perform(get(page).with(officer.signedIn())))
                .bodyText()
                .contains("không đơn vị nào cần chuyển");
        assertThat(look(officer)).bodyText().contains("Chia lại tất cả: 1 đơn vị");
        undo();
        assertThat(sizes()).containsExactly(3, 0);
    }

    private List<Integer> sizes() {
        return groups.of(campaign.id()).stream().map(group -> group.units().size()).toList();
    }

    private MvcTestResult share(String seal) {
        return send(officer, PAGE + "/balance", "seal", seal);
    }

    private String seal() {
        return balance.preview(register.unit(campaign, "911"), Which.ALONE).seal();
    }

    @Test
    void takesNothingBackThatWasOvertaken() {
        create("Tổ công tác số 1");
        String shown = newestChange();
        act("/name", "name", "Tổ công tác phía Bắc");
        send(officer, PAGE + "/changes/" + shown + "/undo");
        assertThat(only().name()).isEqualTo("Tổ công tác phía Bắc");
    }

    @Test
    void movesAUnitFromOneGroupToAnotherAndBack() {
        create("Tổ công tác số 1");
        act("/units", "code", "91101");
        create("Tổ công tác số 2");
        WorkingGroup second = groups.of(campaign.id()).get(1);
        String address = PAGE + "/" + second.id().value();
        assertThat(look(officer)).bodyText().contains("(Tổ công tác số 1)");
        send(officer, address + "/units", "code", "91101");
        assertThat(groups.ofUnit(campaign.id(), ward).orElseThrow().id()).isEqualTo(second.id());
        undo();
        assertThat(groups.ofUnit(campaign.id(), ward).orElseThrow().name()).endsWith("1");
    }

    @Test
    void leadsFromTheMatrixToTheGroupsOfTheViewersUnit() {
        assertThat(browser.perform(get("/c/thu/working-groups").with(officer.signedIn())))
                .hasStatus(302)
                .hasRedirectedUrl(PAGE);
    }

    private void create(String name) {
        assertThat(send(officer, PAGE, "name", name)).hasStatus(302);
    }

    private void act(String act, String... parameters) {
        String address = PAGE + "/" + only().id().value() + act;
        assertThat(send(officer, address, parameters)).hasStatus(302);
    }

    private void undo() {
        send(officer, PAGE + "/changes/" + newestChange() + "/undo");
    }

    private String newestChange() {
        return database.fetchSingle(
                        "select id::text from steering.change where undone_at is null and campaign_id = ? order by id desc limit 1",
                        campaign.id().value())
                .get(0, String.class);
    }

    private WorkingGroup only() {
        var all = groups.of(campaign.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private MvcTestResult look(Someone who) {
        return browser.perform(get(PAGE).with(who.signedIn()));
    }

    private MvcTestResult send(Someone who, String address, String... parameters) {
        var request = post(address).with(who.signedIn()).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request);
    }

    private static String id(Someone who) {
        return who.id().value().toString();
    }
}
