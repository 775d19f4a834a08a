package vn.daihoi.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.NewCampaign;
import vn.daihoi.organization.NewUnit;
import vn.daihoi.organization.OpenCampaign;
import vn.daihoi.organization.RegisterLevel;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.Units;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.Someone;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/// The log of the whole country: 11,050 units, 200,000 entries, 11,000 people. Prints what it
/// measures; the last page must cost what the first one costs.
@PlatformTest
@TestPropertySource(properties = "scale=log")
class LogScaleTest {

    private static final int PROVINCES = 34;
    private static final int COMMUNES = 324;
    private static final int ENTRIES = 200_000;
    private static final int PEOPLE = 11_000;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 40;
    private static final double MOST_TIMES_SLOWER = 3;
    private static final LocalDate DAY = InventedRegister.DAY;

    @Autowired DSLContext database;
    @Autowired MockMvc web;
    @Autowired Units units;
    @Autowired Campaigns campaigns;
    @Autowired OpenCampaign openCampaign;

    @Test
    void showsTheLastPageAsFastAsTheFirst() throws Exception {
        UnitId country = country();
        fill();
        Someone top = Someone.in(database).as(Role.ADMINISTRATOR, country);
        Someone everywhere = Someone.in(database).as(Role.ADMINISTRATOR, RoleGrant.EVERYWHERE);
        Someone province =
                Someone.in(database)
                        .as(Role.ADMINISTRATOR, units.byCode("07", DAY).orElseThrow().id());
        ratio("log, top of the country", "/audit", "/audit?after=0", top);
        ratio("log, everywhere", "/audit", "/audit?before=51", everywhere);
        ratio("log, one province", "/audit", "/audit?after=0", province);
        ratio("log, one unit typed", "/audit?unit=07005", "/audit?unit=07005&after=0", top);
        ratio("log, a name typed", "/audit?unit=khe 7005", "/audit?unit=khe 7005&after=0", top);
        median("log, a word of all names typed", "/audit?unit=xa", top);
        ratio("people, top of the country", "/people", "/people?page=111", top);
        String middle = "/people?page=56&after=" + person(PEOPLE / 2);
        ratio("people, the middle", "/people", middle, top);
        ratio("people, a unit typed", "/people", "/people?unit=07005", top);
        median("people, a word of all names typed", "/people?unit=xa", top);
        median("units, top of the country", "/c/ca-nuoc/units", top);
        median("units of a province", "/c/ca-nuoc/units?open=07", top);
        median("units found", "/c/ca-nuoc/units?q=khe 700", top);
    }

    private UUID person(int place) {
        return database.fetchSingle(
                        "select id from accounts.person order by given collate \"vi-VN-x-icu\", name collate \"vi-VN-x-icu\", login offset ? limit 1",
                        place)
                .get(0, UUID.class);
    }

    private void ratio(String what, String first, String last, Someone who) throws Exception {
        double one = median(what + ", first page", first, who);
        double other = median(what + ", last page", last, who);
        System.out.printf("scale: %s: last/first %.2f%n", what, other / one);
        assertThat(other / one).as(what).isLessThan(MOST_TIMES_SLOWER);
    }

    private double median(String what, String address, Someone who) throws Exception {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            web.perform(get(address).with(who.signedIn())).andExpect(status().isOk());
            if (round >= WARM_UP) {
                times[round - WARM_UP] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        double middle = times[ROUNDS / 2];
        System.out.printf(
                "scale: %s: p50 %.1f ms, p95 %.1f ms%n", what, middle, times[ROUNDS * 95 / 100]);
        return middle;
    }

    private UnitId country() {
        var file = new StringBuilder("code,parent_code,level,name,full_name\n");
        for (int p = 1; p <= PROVINCES; p++) {
            file.append("%02d,,province,Tỉnh %d,Tỉnh Tỉnh %d%n".formatted(p, p, p));
            for (int c = 0; c < COMMUNES; c++) {
                int code = p * 1000 + c;
                file.append("%05d,%02d,commune,Khe %d,Xã Khe %d%n".formatted(code, p, code, code));
            }
        }
        units.read(file.toString().getBytes(StandardCharsets.UTF_8), DAY, Units.Coverage.WHOLE);
        UnitId country =
                units.add(
                        new NewUnit(
                                RegisterLevel.CENTRAL,
                                "VN",
                                "Trung ương",
                                "Trung ương",
                                null,
                                DAY));
        openCampaign.open(
                new NewCampaign(
                        "ca-nuoc",
                        "Đại hội thử",
                        "mttq-2025-2030",
                        "2025-2030",
                        country,
                        DAY,
                        InventedRegister.TODAY,
                        Map.of()));
        var campaign = campaigns.byCode("ca-nuoc").orElseThrow();
        CampaignUnit root = campaigns.unit(campaign.id(), campaign.root()).orElseThrow();
        assertThat(campaigns.size(root)).isEqualTo(1 + PROVINCES * (1 + COMMUNES));
        return country;
    }

    /// Entries and people spread over all units. The chain is not made: pages do not look at it.
    private void fill() {
        database.execute("drop index audit.entry_search");
        database.execute(
                """
                insert into audit.entry (seq, at, actor, origin, act, campaign_id, unit_id, object_type, object_id, after)
                select nextval('audit.entry_seq'), now(), 'thu', '127.0.0.1',
                    (array['plans.proof.file', 'plans.reason.give', 'dossiers.version.upload', 'accounts.signed-in'])[1 + n % 4],
                    u.campaign_id, u.unit_id, 'milestone', 'ward-plan', '{"state":"REACHED"}'
                from generate_series(1, {0}) n
                join (select campaign_id, unit_id, row_number() over (order by code) as place
                    from organization.campaign_unit) u on u.place = 1 + n % (select count(*) from organization.campaign_unit)
                """,
                DSL.inline(ENTRIES));
        database.execute(
                """
                insert into accounts.person (id, login, name, created_at)
                select gen_random_uuid(), 'nguoi-' || n, 'Nguyễn Thử ' || n, now() from generate_series(1, {0}) n
                """,
                DSL.inline(PEOPLE));
        database.execute(
                """
                insert into accounts.role_grant (id, person_id, role, unit_id, granted_at)
                select gen_random_uuid(), p.id, 'UNIT_OFFICER', u.unit_id, now()
                from (select id, row_number() over (order by login) as place from accounts.person where login like 'nguoi-%') p
                join (select unit_id, row_number() over (order by code) as place from organization.campaign_unit) u using (place)
                """);
        database.execute(
                "create index entry_search on audit.entry using gin (search public.gin_trgm_ops)");
        database.execute("analyze");
    }
}
