package vn.daihoi.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.accounts.internal.SecondFactor;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditQuery;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;
import vn.daihoi.testing.TwoCampaigns;

import java.util.UUID;
import java.util.regex.Pattern;

@PlatformTest
class PeoplePageTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired DSLContext database;
    @Autowired People people;
    @Autowired Access access;
    @Autowired SecondFactor secondFactor;
    @Autowired AuditTrail trail;

    private TwoCampaigns fixture;
    private TestPerson district;
    private TestPerson ward;

    @BeforeEach
    void appointAdministrators() {
        fixture = TwoCampaigns.in(context);
        database.execute("delete from accounts.role_grant");
        district = administrator("911");
        ward = administrator("00911");
    }

    @Test
    void addsAPersonWithARoleByTheNameOfTheUnitWithoutMarks() throws Exception {
        String login = "p" + Ids.next();
        add(ward, login, "hoa lac").andExpect(status().is3xxRedirection());
        Person person = people.byLogin(login).orElseThrow();
        assertThat(access.grants(person.id()))
                .extracting(RoleGrant::role, RoleGrant::unit)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                Role.UNIT_OFFICER, fixture.unit("00911").id()));
    }

    @Test
    void keepsWhatWasTypedWhenTheLoginIsTaken() throws Exception {
        add(ward, ward.viewer().login(), "00911")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Phạm Thị Mới")));
    }

    @Test
    void asksWhichUnitIsMeant() throws Exception {
        add(district, "p" + Ids.next(), "xa")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("00911 – Xã Hòa Lạc")));
    }

    @Test
    void knowsNoUnitOutsideOfTheBranch() throws Exception {
        add(ward, "p" + Ids.next(), "00912").andExpect(status().is(422));
        add(district, "p" + Ids.next(), "00921").andExpect(status().is(422));
    }

    @Test
    void showsPeopleOfTheOwnBranchOnly() throws Exception {
        var neighbour = TestPerson.in(database, Role.READER, unit("00912"));
        // Others may have filled the first page of the list.
        String search = "/people?q=" + neighbour.viewer().login();
        String link = "/people/" + neighbour.id().value();
        show(ward, search).andExpect(content().string(not(containsString(link))));
        show(district, search).andExpect(content().string(containsString(link)));
        show(ward, link).andExpect(status().isNotFound());
    }

    @Test
    void givesNoPowerOverOneWhoHasARoleAbove() throws Exception {
        var officer = TestPerson.in(database, Role.READER, unit("00911"));
        people.grant(officer.id(), Role.ADMINISTRATOR, fixture.district().id());
        send(ward, post("/people/{id}/link", officer.id().value()))
                .andExpect(status().isForbidden());
        send(ward, post("/people/{id}/active", officer.id().value()))
                .andExpect(status().isForbidden());
    }

    @Test
    void searchesWithoutMarksAndSortsByGivenName() throws Exception {
        person("Vũ Văn Ánh");
        person("Bùi Thị Ấm");
        person("Lê Đức Đạt");
        var page =
                show(ward, "/people?q=le duc dat")
                        .andExpect(content().string(containsString("Lê Đức Đạt")))
                        .andExpect(content().string(not(containsString("Vũ Văn Ánh"))));
        assertThat(page).isNotNull();
        String all = show(ward, "/people").andReturn().getResponse().getContentAsString();
        assertThat(all.indexOf("Vũ Văn Ánh")).isLessThan(all.indexOf("Bùi Thị Ấm"));
        assertThat(all.indexOf("Bùi Thị Ấm")).isLessThan(all.indexOf("Lê Đức Đạt"));
    }

    @Test
    void keepsTheLastAdministrator() throws Exception {
        RoleGrant own = access.grants(district.id()).getFirst();
        send(district, revoke(district.id(), own)).andExpect(status().isConflict());
        withPassword(administrator("911"));
        send(district, revoke(district.id(), own)).andExpect(status().is3xxRedirection());
    }

    @Test
    void takesAWardAdministratorsRoleWhileTheDistrictHasOne() throws Exception {
        withPassword(district);
        RoleGrant grant = access.grants(ward.id()).getFirst();
        send(district, revoke(ward.id(), grant)).andExpect(status().is3xxRedirection());
        assertThat(access.mayAnywhere(ward.viewer(), Permission.ADMINISTER)).isFalse();
    }

    @Test
    void showsTheLinkOnce() throws Exception {
        var officer = TestPerson.in(database, Role.READER, unit("00911"));
        send(ward, post("/people/{id}/link", officer.id().value()))
                .andExpect(content().string(containsString("http://localhost/sign-in/link/")));
        show(ward, "/people/" + officer.id().value())
                .andExpect(content().string(not(containsString("/sign-in/link/"))));
    }

    @Test
    void turnsThePagesOfALongListAndExportsAllOfIt() throws Exception {
        for (int i = 0; i < 130; i++) {
            person("Người Thứ %03d".formatted(i));
        }
        String first = page("/people");
        String second = page("/people?page=2");
        assertThat(first)
                .contains("1–100 trong 131 người")
                .contains("Trang 1/2")
                .contains("page=2");
        assertThat(second).contains("101–131 trong 131 người").contains("page=1");
        assertThat(first).contains("Người Thứ 000").doesNotContain("Người Thứ 120");
        assertThat(second).contains("Người Thứ 120").doesNotContain("Người Thứ 000");
        assertThat(page("/people?page=99")).contains("Trang 2/2");
        assertThat(page("/people?page=2&after=" + key(first, "after")))
                .contains("Người Thứ 120")
                .doesNotContain("Người Thứ 000");
        assertThat(page("/people?page=1&before=" + key(second, "before")))
                .contains("Người Thứ 000")
                .doesNotContain("Người Thứ 120");
        assertThat(page("/people/export").lines()).hasSize(132);
    }

    @Test
    void showsTheNumberedPageWhereNobodyFollowsAnyMore() throws Exception {
        person("Người Thứ 001");
        assertThat(page("/people?page=2&after=" + UUID.randomUUID())).contains("Người Thứ 001");
    }

    /// Where a page goes on.
    private static String key(String page, String name) {
        var link = Pattern.compile("&amp;" + name + "=([0-9a-f-]{36})").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String page(String address) throws Exception {
        return show(ward, address).andReturn().getResponse().getContentAsString();
    }

    @Test
    void switchesOffALostSecondFactorTakesItDownAndTellsThePerson() throws Exception {
        var officer = withSecondFactor(TestPerson.in(database, Role.READER, unit("00911")));
        show(ward, "/people/" + officer.id().value())
                .andExpect(content().string(containsString("mất điện thoại")));
        send(ward, secondFactorOff(officer)).andExpect(status().is3xxRedirection());
        assertThat(secondFactor.isOn(officer.id())).isFalse();
        assertThat(trail.page(AuditQuery.ALL, null, 1))
                .extracting(AuditEntry::act, AuditEntry::objectId, AuditEntry::actor)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "accounts.second-factor.off",
                                officer.id().value().toString(),
                                ward.viewer().login()));
        show(officer, "/notifications")
                .andExpect(content().string(containsString("tắt xác thực hai lớp")));
        show(ward, "/people/" + officer.id().value())
                .andExpect(content().string(not(containsString("mất điện thoại"))));
    }

    @Test
    void leavesTheSecondFactorOfOthersAndTheOwnAlone() throws Exception {
        var neighbour = withSecondFactor(TestPerson.in(database, Role.READER, unit("00912")));
        var above = withSecondFactor(TestPerson.in(database, Role.READER, unit("00911")));
        people.grant(above.id(), Role.ADMINISTRATOR, fixture.district().id());
        send(ward, secondFactorOff(neighbour)).andExpect(status().isNotFound());
        send(ward, secondFactorOff(above)).andExpect(status().isForbidden());
        send(above, secondFactorOff(neighbour)).andExpect(status().is3xxRedirection());
        withSecondFactor(ward);
        send(ward, secondFactorOff(ward)).andExpect(status().isConflict());
        assertThat(secondFactor.isOn(above.id())).isTrue();
        assertThat(secondFactor.isOn(ward.id())).isTrue();
    }

    private TestPerson withSecondFactor(TestPerson person) {
        secondFactor.begin(person.viewer());
        database.execute(
                "update accounts.second_factor set confirmed_at = now() where person_id = ?",
                person.id().value());
        return person;
    }

    private static MockHttpServletRequestBuilder secondFactorOff(TestPerson person) {
        return post("/people/{id}/second-factor/off", person.id().value());
    }

    @Test
    void exportsWithoutFormulas() throws Exception {
        person("=1+1 Công Thức");
        show(ward, "/people/export")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\n'=1+1 Công Thức,")));
    }

    @Test
    void namesThoseWhoMayActOnAUnit() {
        var approver = TestPerson.in(database, Role.APPROVER, unit("911"));
        TestPerson.in(database, Role.APPROVER, unit("00912"));
        assertThat(people.holdersOf(Permission.APPROVE, fixture.unit("00911")))
                .extracting(Person::id)
                .containsExactly(approver.id());
    }

    private void person(String name) {
        PersonId id = people.create("p" + Ids.next(), name, null);
        people.grant(id, Role.READER, fixture.unit("00911").id());
    }

    private TestPerson administrator(String unit) {
        return TestPerson.in(database, Role.ADMINISTRATOR, unit(unit));
    }

    private void withPassword(TestPerson person) {
        database.execute(
                "update accounts.person set password_hash = 'x' where id = ?", person.id().value());
    }

    private java.util.UUID unit(String code) {
        return fixture.unit(code).id().value();
    }

    private static MockHttpServletRequestBuilder revoke(PersonId person, RoleGrant grant) {
        return post("/people/{id}/roles/{grant}/revoke", person.value(), grant.id());
    }

    private ResultActions add(TestPerson by, String login, String unit) throws Exception {
        return send(
                by,
                post("/people")
                        .param("login", login)
                        .param("name", "Phạm Thị Mới")
                        .param("role", "UNIT_OFFICER")
                        .param("unit", unit));
    }

    private ResultActions send(TestPerson by, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(csrf()).with(by.signedIn()));
    }

    private ResultActions show(TestPerson by, String address) throws Exception {
        return mvc.perform(get(address).with(by.signedIn()));
    }
}
