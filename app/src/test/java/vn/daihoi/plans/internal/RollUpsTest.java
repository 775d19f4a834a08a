package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.plans.internal.db.Tables.BRANCH;
import static vn.daihoi.plans.internal.db.Tables.ROLL_UP;
import static vn.daihoi.plans.internal.db.Tables.UNIT_PLAN;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.PracticeDay;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.EarlierDues;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Proofs;
import vn.daihoi.plans.State;
import vn.daihoi.plans.internal.WaitingEvidence.Shows;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

@PlatformTest
@Transactional
class RollUpsTest {

    private static final int CHANGES = 2_000;
    private static final LocalDate TODAY = InventedRegister.TODAY;

    @Autowired ApplicationContext context;
    @Autowired DSLContext database;
    @Autowired Evidence evidence;
    @Autowired CongressDays congressDays;
    @Autowired PracticeDay practiceDay;
    @Autowired EarlierDues earlierDues;
    @Autowired RollUps rollUps;
    @Autowired Proofs proofs;
    @Autowired LookAtProofs look;
    @Autowired ProofStore store;
    @Autowired Campaigns campaigns;
    @Autowired WaitingEvidence waiting;
    @Autowired TakeEvidence take;

    private List<UnitId> wards = List.of();
    private List<String> steps = List.of();

    private final UUID lesson = UUID.randomUUID();
    private Viewer officer;
    private Viewer upper;
    private final Random random = new Random(20240226);

    @Test
    void equalARecountAfterManyRandomChanges() {
        var register = new InventedRegister(context);
        register.read(3, 5);
        Campaign campaign = register.campaign("thu", "91", TODAY);
        officer = TestPerson.in(database).viewer();
        upper = TestPerson.in(database, Role.UPPER_OFFICER, campaign.root().value()).viewer();
        wards =
                database.select(UNIT_PLAN.UNIT_ID)
                        .from(UNIT_PLAN)
                        .where(UNIT_PLAN.CAMPAIGN_ID.eq(campaign.id().value()))
                        .orderBy(UNIT_PLAN.UNIT_ID)
                        .fetch(row -> new UnitId(row.value1()));
        steps =
                database.selectDistinct(ROLL_UP.STEP)
                        .from(ROLL_UP)
                        .orderBy(ROLL_UP.STEP)
                        .fetch(ROLL_UP.STEP);
        for (int at = 0; at < CHANGES; at++) {
            change(campaign, pick(wards), pick(steps));
        }
        List<?> kept = counts();
        assertThat(kept).hasSizeGreaterThan(60);
        assertThat(database.fetchCount(ROLL_UP, ROLL_UP.AWAITING_LOOK.gt(0))).isPositive();
        rollUps.recount(campaign.id());
        assertThat(counts()).isEqualTo(kept);
    }

    private void change(Campaign campaign, UnitId ward, String step) {
        LocalDate day = TODAY.minusDays(random.nextInt(200));
        CampaignUnit unit = campaigns.unit(campaign.id(), ward).orElseThrow();
        switch (random.nextInt(18)) {
            case 0, 1, 2, 3, 16, 17 -> proofs.file(unit, step, day, "xong", null, officer);
            case 12 -> proofs.giveBack(unit, step, "thiếu biên bản", upper);
            case 13 -> look.accept(campaign.id(), waiting(campaign), Ids.next(), upper);
            case 4 -> waitingEvidence(campaign, day);
            case 5 -> evidence.reach(campaign.id(), ward, step, day, "document-uploaded", "d");
            case 6, 7 -> proofs.withdraw(unit, step, officer);
            case 8 -> evidence.notApplicable(campaign.id(), ward, step, "không có");
            case 9 -> evidence.notApplicable(campaign.id(), ward, step, null);
            case 14 -> earlierDues.ask(campaign.id(), lesson, wards, step, random.nextInt(180));
            case 15 -> earlierDues.withdraw(campaign.id(), lesson);
            case 10 -> congressDays.set(campaign.id(), ward, day.plusDays(120));
            default -> moveTheDaySometimes(campaign);
        }
    }

    /// Two of those that wait at the province.
    private List<UUID> waiting(Campaign campaign) {
        return store.waiting(campaign.id(), List.of(campaign.root()), 2).stream()
                .map(Proof::id)
                .toList();
    }

    /// Two units and steps in one go.
    private void waitingEvidence(Campaign campaign, LocalDate day) {
        for (int each = 0; each < 2; each++) {
            var shows = new Shows(pick(wards), pick(steps), day, "document-uploaded", "d");
            waiting.add(campaign.id(), List.of(shows));
        }
        while (take.some()) {}
    }

    private void moveTheDaySometimes(Campaign campaign) {
        if (random.nextInt(10) == 0) {
            practiceDay.move(campaign.id(), 1 + random.nextInt(7));
        }
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<?> counts() {
        return List.of(
                        database.selectFrom(ROLL_UP).orderBy(ROLL_UP.UNIT_ID, ROLL_UP.STEP).fetch(),
                        database.selectFrom(BRANCH).orderBy(BRANCH.UNIT_ID).fetch(),
                        database.selectFrom(UNIT_PLAN).orderBy(UNIT_PLAN.UNIT_ID).fetch())
                .stream()
                .flatMap(List::stream)
                .map(Object::toString)
                .toList();
    }

    @Test
    void decideStatesInTheDatabaseAsInTheDomain() {
        for (int due = -10; due <= 10; due++) {
            for (int reached = -11; reached <= 0; reached++) {
                for (boolean applies : new boolean[] {true, false}) {
                    compare(
                            due == 10 ? null : TODAY.plusDays(due),
                            reached == 0 ? null : TODAY.plusDays(reached),
                            applies);
                }
            }
        }
    }

    private void compare(
            @org.jspecify.annotations.Nullable LocalDate due,
            @org.jspecify.annotations.Nullable LocalDate reached,
            boolean applies) {
        String stored =
                database.fetchSingle(
                                "select plans.state_of({0}::date, 7, {1}::date, {2}, {3}::date)",
                                DSL.val(due, LocalDate.class),
                                DSL.val(reached, LocalDate.class),
                                DSL.val(applies ? null : "không có", String.class),
                                DSL.val(TODAY))
                        .get(0, String.class);
        assertThat(State.valueOf(stored)).isEqualTo(State.of(due, 7, reached, applies, TODAY));
    }
}
