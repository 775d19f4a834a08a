package vn.daihoi.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.organization.UnitId;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.Someone;
import vn.daihoi.testing.TestCampaign;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// What an administrator writes about units stands in the log.
@PlatformTest
class UnitActsAuditTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private String base;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "unit-acts-" + COUNT.incrementAndGet());
        base = "/c/" + campaign.code();
    }

    @Test
    void tellsTermsBeforeAndAfter() {
        var administrator =
                Someone.in(database).as(Role.ADMINISTRATOR, new UnitId(campaign.wardId()));
        String terms = base + "/units/901/terms";
        send(administrator, terms, "from", "2019", "to", "2024", "ordinal", "XVII");
        send(administrator, terms, "from", "2019", "to", "2024", "ordinal", "XVI");
        send(administrator, terms + "/2019/remove");
        assertThat(entries("act"))
                .containsExactly(
                        "organization.term.put",
                        "organization.term.put",
                        "organization.term.remove");
        assertThat(entries("before").get(1)).contains("XVII");
        assertThat(entries("after").get(1)).contains("\"XVI\"");
    }

    @Test
    void tellsWhatBecameOfAUnit() {
        var administrator = Someone.in(database).as(Role.ADMINISTRATOR, RoleGrant.EVERYWHERE);
        String code = "X" + COUNT.get() + "Z";
        end(campaign.wardId(), code);
        send(
                administrator,
                base + "/successions",
                "kind",
                "removal",
                "day",
                "2024-01-01",
                "source",
                "Nghị quyết thử số 9",
                "from",
                code);
        assertThat(entries("act")).containsExactly("organization.succession.record");
        assertThat(entries("after").getFirst()).contains("removal", "Nghị quyết thử số 9");
    }

    private void end(UUID unit, String code) {
        database.execute(
                "update organization.unit set level = 'commune', valid_to = date '2024-01-01' where id = ?",
                unit);
        database.execute(
                "insert into organization.unit_name values (?, ?, 'An Hòa', 'Phường An Hòa', date '2023-07-01', date '2024-01-01')",
                unit,
                code);
        database.execute(
                "insert into organization.unit_parent values (?, null, date '2023-07-01', date '2024-01-01')",
                unit);
    }

    private void send(Someone who, String address, String... parameters) {
        var request = post(address).with(who.signedIn()).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        assertThat(browser.perform(request)).hasStatus(302);
    }

    private List<String> entries(String column) {
        return database.fetch(
                        "select coalesce("
                                + column
                                + ", '') from audit.entry where unit_id = ? and act like 'organization.%' order by seq",
                        campaign.wardId())
                .getValues(0, String.class);
    }
}
