package vn.daihoi.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.assertj.core.api.Assertions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.internal.ChangeRequirements.Wanted;
import vn.daihoi.directives.internal.HandDown.Asked;
import vn.daihoi.directives.internal.Requirement.DueDay;
import vn.daihoi.directives.internal.Requirement.EvidenceKind;
import vn.daihoi.directives.internal.Requirement.ShownBy;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.testing.InventedCountry;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

/// A paper with 10 requirements goes to 11,000 communes and 110,000 residential committees. Prints
/// what it measures; refuses only what is five times over the mark, because build machines are
/// busy.
@PlatformTest
@TestPropertySource(properties = "scale=cascade")
class HandDownScaleTest {

    private static final int COMMUNES = 11_000;
    private static final int COMMITTEES = 10;
    private static final Duration MARK = Duration.ofSeconds(15);
    private static final int PATIENCE = 5;
    private static final int AT_ONCE = 1_000;
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired RegisterPaper register;
    @Autowired ChangeRequirements requirements;
    @Autowired HandDown handDown;
    @Autowired Cascades cascades;
    @Autowired Deliveries deliveries;
    @Autowired AcknowledgePaper acknowledge;

    @Test
    void handsAPaperDownToTheWholeCountry() {
        var root = InventedCountry.grow(database, "cascade-scale", COMMUNES, COMMITTEES);
        var campaign = campaigns.byCode("cascade-scale").orElseThrow();
        var top = campaigns.unit(campaign.id(), "r").orElseThrow();
        var officer = TestPerson.in(database, Role.UPPER_OFFICER, root).viewer();
        var paper = registered(campaign, top, officer);
        for (int each = 1; each <= 10; each++) {
            requirements.set(
                    campaign,
                    top,
                    paper.id(),
                    null,
                    new Wanted(
                            "Việc thứ " + each,
                            each % 2 == 0 ? "ward" : "residential",
                            new DueDay.On(DAY.plusDays(each)),
                            ShownBy.of(EvidenceKind.PROOF),
                            null),
                    officer);
        }
        long start = System.nanoTime();
        assertThat(
                        handDown.ask(
                                campaign,
                                top,
                                paper.id(),
                                Set.of("ward", "residential"),
                                List.of(),
                                null,
                                officer))
                .isEqualTo(new Asked.Begun(false));
        await().atMost(MARK.multipliedBy(PATIENCE))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> cascades.of(paper.id()).getFirst().done() != null);
        var took = Duration.ofNanos(System.nanoTime() - start);
        LoggerFactory.getLogger(getClass())
                .warn(
                        "handed down to {} units in {} ms",
                        COMMUNES * (COMMITTEES + 1),
                        took.toMillis());
        var counts = deliveries.byLevel(paper.id());
        assertThat(counts.get("ward"))
                .extracting(Deliveries.Counts::recipients)
                .isEqualTo(COMMUNES);
        assertThat(counts.get("residential"))
                .extracting(Deliveries.Counts::recipients)
                .isEqualTo(COMMUNES * COMMITTEES);
        assertThat(took).isLessThan(MARK.multipliedBy(PATIENCE));
        measureAcknowledging(campaign, paper, officer);
    }

    /// What the issuer's table costs, and how fast units can say that they have got it.
    private void measureAcknowledging(Campaign campaign, RegisteredPaper paper, Viewer officer) {
        long table = System.nanoTime();
        deliveries.byLevel(paper.id());
        var found = deliveries.of(paper.id(), "ward", "", AT_ONCE);
        tell("counts and {} addressees in {} ms", AT_ONCE, table);
        var units = campaigns.units(campaign.id(), found.stream().map(Delivery::unit).toList());
        long start = System.nanoTime();
        try (var people = Executors.newFixedThreadPool(4)) {
            units.forEach(unit ->
                    people.submit(() -> acknowledge.acknowledge(unit, paper.id(), officer)));
        }
        tell("{} acknowledgements, four at a time, in {} ms", units.size(), start);
        assertThat(deliveries.byLevel(paper.id()).get("ward"))
                .extracting(Deliveries.Counts::acknowledged)
                .isEqualTo(AT_ONCE);
    }

    private void tell(String words, int count, long since) {
        LoggerFactory.getLogger(getClass())
                .warn(words, count, Duration.ofNanos(System.nanoTime() - since).toMillis());
    }

    private RegisteredPaper registered(Campaign campaign, CampaignUnit top, Viewer officer) {
        var wanted =
                new Registration(
                        "33/HD-MTTW-BTT",
                        false,
                        "",
                        "Ban Thường trực",
                        DAY,
                        "Tổ chức đại hội",
                        "",
                        "",
                        true,
                        List.of(),
                        null);
        var outcome = register.register(campaign, top, officer, wanted);
        return outcome instanceof RegisterPaper.Outcome.Registered(var paper)
                ? paper
                : Assertions.fail(outcome.toString());
    }
}
