package vn.daihoi.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.LaterAudit;
import vn.daihoi.directives.DirectiveIssued;
import vn.daihoi.directives.internal.HandDown.Asked;
import vn.daihoi.directives.internal.Requirement.EvidenceKind;
import vn.daihoi.directives.internal.Requirement.ShownBy;
import vn.daihoi.directives.internal.TakeAcknowledgements.Saying;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@PlatformTest
@Import(HandDownTest.Faults.class)
class HandDownTest {

    private static final LocalDate DAY = LocalDate.of(2023, 8, 21);

    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired RegisterPaper register;
    @Autowired ChangeRequirements requirements;
    @Autowired HandDown handDown;
    @Autowired WriteCascade write;
    @Autowired Cascades cascades;
    @Autowired Deliveries deliveries;
    @Autowired AcknowledgePaper acknowledge;
    @Autowired TakeAcknowledgements take;
    @Autowired LaterAudit audit;
    @Autowired StampPlan stampPlan;
    @Autowired Plans plans;
    @Autowired Faults faults;

    private TestCampaign test;
    private Campaign campaign;
    private CampaignUnit district;
    private CampaignUnit ward;
    private Viewer officer;
    private RegisteredPaper paper;

    /// Stands for the power cut in the middle of a cascade.
    @TestConfiguration
    static class Faults {

        private boolean broken;
        private final List<DirectiveIssued> seen = new ArrayList<>();

        @EventListener
        void on(DirectiveIssued issued) {
            if (broken) {
                broken = false;
                throw new IllegalStateException("the power went out");
            }
            seen.add(issued);
        }
    }

    @BeforeEach
    void registerPaper() {
        var code = "handdown-" + UUID.randomUUID().toString().substring(0, 8);
        test = TestCampaign.in(database, code);
        campaign = campaigns.byCode(code).orElseThrow();
        district = campaigns.unit(campaign.id(), "900").orElseThrow();
        ward = campaigns.unit(campaign.id(), "901").orElseThrow();
        officer = test.officerOfDistrict("Vũ Thị Lan");
        paper = registered("33/HD-MTTQ-BTT");
        faults.seen.clear();
    }

    private RegisteredPaper registered(String number) {
        var wanted =
                new Registration(
                        number,
                        false,
                        "",
                        "Ủy ban MTTQ Việt Nam quận Bình Minh",
                        DAY,
                        "Hướng dẫn tổ chức đại hội",
                        "normal",
                        "",
                        true,
                        List.of(),
                        null);
        return register.register(campaign, district, officer, wanted)
                        instanceof RegisterPaper.Outcome.Registered(var done)
                ? done
                : org.assertj.core.api.Assertions.fail("refused");
    }

    private Asked toWards(LocalDate acknowledgeBy) {
        return handDown.ask(
                campaign, district, paper.id(), Set.of("ward"), List.of(), acknowledgeBy, officer);
    }

    @Test
    void reachesEachUnitOfALevelOnceHoweverOftenItIsHandedDown() {
        test.officerOfWard("Đỗ Minh Khang");
        var last = LocalDate.of(2024, 3, 1);
        assertThat(toWards(last)).isEqualTo(new Asked.Begun(true));
        assertThat(toWards(last)).isEqualTo(new Asked.Begun(true));
        assertThat(deliveries.of(paper.id(), "", "", 10))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.acknowledgeBy()).isEqualTo(last));
        assertThat(faults.seen).extracting(DirectiveIssued::recipients).containsExactly(2, 0);
        assertThat(deliveries.of(paper.id(), "", "no-account", 10)).hasSize(1);
        assertThat(cascades.of(paper.id()).getFirst().withoutAccount()).isEqualTo(1);
    }

    @Test
    void isDoneExactlyOnceWhenTheWorkBreaksOffInTheMiddle() {
        UUID cascade = cascades.add(district, paper.id(), Set.of("ward"), List.of(), null, officer);
        faults.broken = true;
        assertThatThrownBy(() -> write.write(cascade)).hasMessageContaining("power");
        assertThat(deliveries.of(paper.id(), "", "", 10)).isEmpty();
        write.write(cascade);
        write.write(cascade);
        assertThat(deliveries.of(paper.id(), "", "", 10)).hasSize(2);
        assertThat(faults.seen).hasSize(1);
    }

    @Test
    void refusesWhatNobodyWouldGet() {
        assertThat(handDown.ask(campaign, district, paper.id(), Set.of(), List.of(), null, officer))
                .isInstanceOf(Asked.NobodyChosen.class);
        assertThat(
                        handDown.ask(
                                campaign,
                                district,
                                paper.id(),
                                Set.of(),
                                List.of("901", "777"),
                                null,
                                officer))
                .isEqualTo(new Asked.Foreign(List.of("777")));
        assertThat(toWards(LocalDate.of(2024, 2, 25))).isInstanceOf(Asked.DayPast.class);
        assertThat(
                        handDown.ask(
                                campaign,
                                ward,
                                paper.id(),
                                Set.of("residential"),
                                List.of(),
                                null,
                                officer))
                .isInstanceOf(Asked.NotThere.class);
    }

    @Test
    void refusesARequirementWithoutAddressee() {
        requirements.set(
                campaign,
                district,
                paper.id(),
                null,
                new ChangeRequirements.Wanted(
                        "Tổ chức hội nghị khu dân cư",
                        "residential",
                        null,
                        ShownBy.of(EvidenceKind.PROOF),
                        null),
                officer);
        assertThat(toWards(null))
                .isEqualTo(new Asked.NoAddressee(List.of("Tổ chức hội nghị khu dân cư")));
    }

    @Test
    void handsWhatAUnitThatMergedWouldGetToItsSuccessorAndSaysSo() {
        var gone = campaigns.unit(campaign.id(), "902").orElseThrow();
        merge(gone.id(), ward.id());
        assertThat(toWards(null)).isEqualTo(new Asked.Begun(true));
        assertThat(deliveries.of(paper.id(), "", "", 10))
                .extracting(Delivery::unit)
                .containsExactly(ward.id());
        assertThat(cascades.of(paper.id()).getFirst().ended())
                .singleElement()
                .satisfies(ended -> {
                    assertThat(ended.name()).isEqualTo("Phường Yên Vui");
                    assertThat(ended.into()).isEqualTo("Phường An Hòa");
                });
    }

    private void merge(UnitId from, UnitId into) {
        database.execute(
                "insert into organization.succession values (?, 'merge', ?, ?, ?, 'whole', 'Nghị quyết thử')",
                UUID.randomUUID(),
                LocalDate.of(2024, 1, 1),
                from.value(),
                into.value());
    }

    @Test
    void takesTheFirstAcknowledgementAsEvidenceOfTheUnitsStep() {
        stampPlan.stamp(campaign.id());
        toWards(null);
        var chair = test.chairOfWard("Lê Văn Tám");
        var second = test.officerOfWard("Đỗ Minh Khang");
        acknowledge.open(ward, paper.id(), officer);
        assertThat(deliveries.find(paper.id(), ward.id()).orElseThrow().openedBy()).isNull();
        acknowledge.open(ward, paper.id(), second);
        assertThat(acknowledge.acknowledge(ward, paper.id(), chair)).isTrue();
        assertThat(acknowledge.acknowledge(ward, paper.id(), second)).isTrue();
        var delivery = deliveries.find(paper.id(), ward.id()).orElseThrow();
        assertThat(delivery.openedBy()).isEqualTo(second.name());
        assertThat(delivery.acknowledgedBy()).isEqualTo(chair.name());
        await().untilAsserted(() ->
                assertThat(plans.of(campaign.id(), ward.id()))
                        .filteredOn(step -> step.step().equals("upper-plan"))
                        .singleElement()
                        .satisfies(step -> {
                            assertThat(step.evidenceKind()).isEqualTo("directive-acknowledged");
                            assertThat(step.reachedOn()).isEqualTo("2024-02-26");
                        }));
        assertThat(acknowledge.acknowledge(district, paper.id(), officer)).isFalse();
    }

    @Test
    void manyWhoAcknowledgeInOneTransactionGetEachItsOwnAnswer() {
        stampPlan.stamp(campaign.id());
        toWards(null);
        var chair = test.chairOfWard("Lê Văn Tám");
        var second = test.officerOfWard("Đỗ Minh Khang");
        var other = campaigns.children(district).getLast();
        assertThat(
                        take.take(
                                List.of(
                                        saying(ward, chair),
                                        saying(ward, second),
                                        saying(district, officer),
                                        saying(other, officer))))
                .containsExactly(true, true, false, true);
        assertThat(deliveries.find(paper.id(), ward.id()).orElseThrow().acknowledgedBy())
                .isEqualTo(chair.name());
        assertThat(deliveries.find(paper.id(), other.id()).orElseThrow().acknowledgedBy())
                .isEqualTo(officer.name());
        assertThat(
                        database.fetchCount(
                                DSL.table("audit.entry"),
                                DSL.condition(
                                        "act = 'directives.paper.acknowledge' and campaign_id = {0}",
                                        DSL.val(campaign.id().value()))))
                .isEqualTo(2);
    }

    private Saying saying(CampaignUnit unit, Viewer by) {
        var act =
                Act.of("directives.paper.acknowledge")
                        .in(campaign.id().value())
                        .on(unit.id().value());
        return new Saying(unit, paper.id(), by, audit.note(act));
    }
}
