package vn.daihoi.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.exchange.api.ApiCaller.header;
import static vn.daihoi.exchange.api.ApiCaller.isProblem;
import static vn.daihoi.exchange.api.ApiCaller.json;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Role;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;

import java.util.List;

/// Who is let in with which token, and to what.
@PlatformTest
class ApiAccessTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester client;
    @Autowired DSLContext database;

    private ApiCaller caller;
    private ApiFixture fixture;

    @BeforeEach
    void open() {
        caller = ApiCaller.in(context);
        fixture = caller.fixture;
    }

    @Test
    void answersNobodyWithoutAToken() {
        isProblem(client.perform(get(fixture.wardAddress())), 401, "no-token");
        isProblem(caller.ask(get(fixture.wardAddress()), "daihoi_wrong"), 401, "no-token");
        assertThat(header(client.perform(get(fixture.wardAddress())), "WWW-Authenticate"))
                .isEqualTo("Bearer");
    }

    @Test
    void takesNoSessionOfAPageForAToken() {
        var officer = new TestPerson(fixture.campaign().officerOfWard("Lê Văn Tám"));
        isProblem(
                client.perform(get(fixture.wardAddress()).with(officer.signedIn())),
                401,
                "no-token");
    }

    @Test
    void forgetsATokenThatIsRevokedOverOrOfSomeoneWhoLeft() {
        database.execute(
                "update exchange.access_token set revoked_at = now() where beginning = \'daihoi_\'");
        isProblem(caller.look(fixture.wardAddress()), 401, "no-token");
        database.execute(
                "update exchange.access_token set revoked_at = null, ends_at = '2024-02-26T00:59Z' where beginning = \'daihoi_\'");
        isProblem(caller.look(fixture.wardAddress()), 401, "no-token");
        database.execute(
                "update exchange.access_token set ends_at = '2024-02-26T01:01Z' where beginning = \'daihoi_\'");
        assertThat(caller.look(fixture.wardAddress())).hasStatusOk();
        database.execute("update accounts.person set active = false");
        isProblem(caller.look(fixture.wardAddress()), 401, "no-token");
    }

    @Test
    void refusesTheNextWard() {
        isProblem(caller.look(fixture.units() + "/902/milestones"), 403, "not-allowed");
        isProblem(caller.look(fixture.units() + "/999"), 404, "not-there");
    }

    @Test
    void keepsATokenWithinItsBranch() {
        var person = new TestPerson(fixture.campaign().officerOfDistrict("Hồ Thị Sáu"));
        String narrow = person.token(database, true, fixture.campaign().wardId());
        assertThat(caller.ask(get(fixture.wardAddress()), narrow)).hasStatusOk();
        isProblem(caller.ask(get(fixture.units() + "/902"), narrow), 403, "other-branch");
        isProblem(caller.ask(get(fixture.units() + "/900"), narrow), 403, "other-branch");
        assertThat(json(caller.ask(get(fixture.units()), narrow)).get("items")).hasSize(1);
    }

    @Test
    void letsATokenThatReadsOnlyDoNothing() {
        isProblem(
                caller.ask(
                        post(fixture.paperAddress() + "/acknowledgement"), fixture.officer(false)),
                403,
                "token-reads-only");
    }

    @Test
    void hidesDocumentsFromRolesThatMayNotSeeThem() {
        var head =
                TestPerson.in(database, Role.RESIDENTIAL_HEAD, fixture.campaign().wardId())
                        .token(database, true);
        isProblem(caller.ask(get(fixture.wardAddress() + "/documents"), head), 403, "not-allowed");
        assertThat(caller.ask(post(fixture.paperAddress() + "/acknowledgement"), head))
                .hasStatusOk();
    }

    @Test
    void writesDownWhoActedThroughWhichToken() {
        caller.ask(post(fixture.paperAddress() + "/acknowledgement"), caller.token);
        var acts =
                database.fetchValues(
                        "select act from audit.entry where unit_id = cast('"
                                + fixture.campaign().wardId()
                                + "' as uuid)");
        assertThat((List<Object>) (List<?>) acts)
                .contains("directives.paper.acknowledge", "exchange.api.write");
    }
}
