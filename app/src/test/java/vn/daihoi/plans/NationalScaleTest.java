package vn.daihoi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import vn.daihoi.accounts.Role;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.NewCampaign;
import vn.daihoi.organization.NewUnit;
import vn.daihoi.organization.OpenCampaign;
import vn.daihoi.organization.PracticeDay;
import vn.daihoi.organization.RegisterLevel;
import vn.daihoi.organization.RegisterOutcome;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.Units;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.Someone;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A country of 34 provinces with 19 steps. Figures are of the whole one, with 324 communes in each
/// province (`-Dscale.communes-each=324`); every build plays with fewer. Prints what it measures;
/// refuses only what is five times over the mark, because build machines are busy.
@PlatformTest
@TestPropertySource(properties = "scale=national")
class NationalScaleTest {

    private static final int PROVINCES = 34;
    private static final int COMMUNES = Integer.getInteger("scale.communes-each", 30);
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 100;
    private static final int PATIENCE = 5;
    private static final LocalDate DAY = InventedRegister.DAY.plusDays(1);

    @Autowired ApplicationContext context;
    @Autowired DSLContext database;
    @Autowired MockMvc web;
    @Autowired Units units;
    @Autowired Campaigns campaigns;
    @Autowired OpenCampaign openCampaign;
    @Autowired StampPlan stampPlan;
    @Autowired Evidence evidence;
    @Autowired PracticeDay practiceDay;
    @Autowired EarlierDues earlierDues;

    private interface Work {
        void run(int round) throws Exception;
    }

    @Test
    void isReadAndChangedFast() throws Exception {
        var register = new InventedRegister(context);
        register.read(1, 21);
        Campaign district = register.campaign("quan", "911", InventedRegister.TODAY);
        Campaign nation = nation();
        List<CampaignUnit> communes = communes(nation);
        assertThat(communes).hasSize(PROVINCES * COMMUNES);

        Someone above = Someone.in(database).as(Role.UPPER_OFFICER, nation.root());
        Someone officer = Someone.in(database).as(Role.UPPER_OFFICER, district.root());
        double view = p95("national view", _ -> open("/c/ca-nuoc/matrix", above));
        p95(
                "province of " + COMMUNES + " communes",
                _ -> open("/c/ca-nuoc/matrix?under=01", above));
        double matrix = p95("district of 21 wards", _ -> open("/c/quan/matrix", officer));
        int stride = communes.size() / (WARM_UP + ROUNDS);
        double change =
                p95(
                        "one change with its roll-up",
                        round -> prove(nation, communes.get(round * stride)));
        once("a new day for the country", () -> practiceDay.move(nation.id(), 1));
        double rule = askEarlier(nation, communes);

        assertThat(view).isLessThan(60 * PATIENCE);
        assertThat(matrix).isLessThan(30 * PATIENCE);
        assertThat(change).isLessThan(20 * PATIENCE);
        assertThat(rule).isLessThan(5_000 * PATIENCE);
    }

    private void open(String address, Someone someone) throws Exception {
        web.perform(get(address).with(someone.signedIn())).andExpect(status().isOk());
    }

    private void prove(Campaign nation, CampaignUnit commune) {
        var outcome =
                evidence.fileProof(
                        nation.id(),
                        commune.id(),
                        "upper-directive",
                        InventedRegister.TODAY,
                        "Biên bản");
        assertThat(outcome).isInstanceOf(Evidence.Outcome.Done.class);
    }

    private Campaign nation() {
        once("register of %d rows".formatted(PROVINCES * (1 + COMMUNES)), this::readRegister);
        UnitId country =
                units.add(
                        new NewUnit(
                                RegisterLevel.CENTRAL,
                                "VN",
                                "Trung ương",
                                "Trung ương",
                                null,
                                DAY));
        var wish =
                new NewCampaign(
                        "ca-nuoc",
                        "Đại hội thử",
                        "mttq-2025-2030",
                        "2025-2030",
                        country,
                        DAY,
                        InventedRegister.TODAY,
                        Map.of());
        var opened = (OpenCampaign.Outcome.Opened) openCampaign.open(wish);
        once("stamping the plan", () -> stampPlan.stamp(opened.campaign().id()));
        return opened.campaign();
    }

    private void readRegister() {
        var file = new StringBuilder("code,parent_code,level,name,full_name\n");
        for (int p = 1; p <= PROVINCES; p++) {
            file.append("%02d,,province,Tỉnh %d,Tỉnh Tỉnh %d%n".formatted(p, p, p));
            for (int c = 0; c < COMMUNES; c++) {
                int code = p * 1000 + c;
                file.append("%05d,%02d,commune,Khe %d,Xã Khe %d%n".formatted(code, p, code, code));
            }
        }
        assertThat(
                        units.read(
                                file.toString().getBytes(StandardCharsets.UTF_8),
                                DAY,
                                Units.Coverage.WHOLE))
                .isInstanceOf(RegisterOutcome.Taken.class);
    }

    private List<CampaignUnit> communes(Campaign nation) {
        CampaignUnit root = campaigns.unit(nation.id(), nation.root()).orElseThrow();
        return campaigns.branch(root).stream()
                .filter(unit -> unit.level().equals("commune"))
                .toList();
    }

    /// The rule of a lesson: one step of every commune falls due earlier, in many too early for
    /// today.
    private double askEarlier(Campaign nation, List<CampaignUnit> communes) {
        database.execute(
                "update plans.unit_plan set congress_day = ?::date + (n % 60)::int from (select unit_id, row_number() over () as n from plans.unit_plan) u where unit_plan.unit_id = u.unit_id and campaign_id = ?",
                InventedRegister.TODAY, nation.id().value());
        var ids = communes.stream().map(CampaignUnit::id).toList();
        var lesson = UUID.randomUUID();
        double asked =
                once(
                        "a lesson's earlier day for the country",
                        () -> earlierDues.ask(nation.id(), lesson, ids, "last-conference", 40));
        once("and back again", () -> earlierDues.withdraw(nation.id(), lesson));
        return asked;
    }

    private static double once(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double took = (System.nanoTime() - start) / 1e6;
        print(what, "%.0f ms once".formatted(took));
        return took;
    }

    private static double p95(String what, Work work) throws Exception {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            work.run(round);
            if (round >= WARM_UP) {
                times[round - WARM_UP] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        double p95 = times[ROUNDS * 95 / 100];
        print(what, "p50 %.1f ms, p95 %.1f ms".formatted(times[ROUNDS / 2], p95));
        return p95;
    }

    private static void print(String what, String figure) {
        System.out.printf("scale: %s: %s%n", what, figure);
    }
}
