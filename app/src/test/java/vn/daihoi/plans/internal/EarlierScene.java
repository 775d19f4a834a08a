package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.Directives;
import vn.daihoi.directives.Directives.NewDirective;
import vn.daihoi.directives.Directives.NewRequirement;
import vn.daihoi.dossiers.Approvals;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.Upload;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.Proofs;
import vn.daihoi.plans.RequiredEvidence;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.TestCampaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A ward has shown something before the district demands it and names a step for it.
abstract class EarlierScene {

    static final AtomicInteger COUNT = new AtomicInteger();
    static final String STEP = "organising-committee";
    static final String REPORT = "bao-cao-chinh-tri";
    static final LocalDate PAPER = LocalDate.of(2024, 2, 20);
    static final LocalDate BEFORE = LocalDate.of(2024, 2, 12);

    @Autowired DSLContext database;
    @Autowired TransactionTemplate transaction;
    @Autowired Campaigns campaigns;
    @Autowired StampPlan stampPlan;
    @Autowired Plans plans;
    @Autowired Directives directives;
    @Autowired Dossiers dossiers;
    @Autowired Approvals approvals;
    @Autowired Proofs proofs;
    @Autowired RequiredEvidence evidence;
    @Autowired DossierSteps dossierSteps;
    @Autowired ReturnEarlier returns;
    @Autowired EvidenceGate gate;
    @Autowired TakeEvidence take;

    TestCampaign campaign;
    CampaignUnit district;
    CampaignUnit ward;
    CampaignUnit other;
    Viewer officer;
    Viewer chair;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "co-truoc-" + COUNT.incrementAndGet());
        var opened = campaigns.byCode(campaign.code()).orElseThrow();
        district = campaigns.unit(opened.id(), opened.root()).orElseThrow();
        ward = campaigns.unit(opened.id(), "901").orElseThrow();
        other = campaigns.unit(opened.id(), "902").orElseThrow();
        stampPlan.stamp(opened.id());
        officer = campaign.officerOfDistrict("Trần Văn Bình");
        chair = campaign.chairOfWard("Phạm Văn Tư");
    }

    DirectiveId paper() {
        return directives.register(
                district,
                new NewDirective(
                        COUNT.incrementAndGet() + "/HD-MTTQ-BTT",
                        "Ban Thường trực",
                        PAPER,
                        "Tổ chức đại hội",
                        true,
                        List.of(),
                        null),
                officer);
    }

    void require(DirectiveId paper, String shownBy, @Nullable String document) {
        directives.require(
                district,
                paper,
                new NewRequirement(
                        "Việc phải làm", "ward", null, null, shownBy, null, document, STEP),
                officer);
    }

    void handDown(DirectiveId paper) {
        directives.handDown(district, paper, Set.of("ward"), null, officer);
    }

    DirectiveId demand(String shownBy, @Nullable String document) {
        var paper = paper();
        require(paper, shownBy, document);
        handDown(paper);
        return paper;
    }

    Milestone step() {
        return step(ward);
    }

    Milestone step(CampaignUnit unit) {
        while (take.some()) {}
        return plans.of(unit.campaign(), unit.id()).stream()
                .filter(each -> each.step().equals(STEP))
                .findFirst()
                .orElseThrow();
    }

    void upload(String kind) {
        dossiers.upload(
                ward,
                DocumentKey.first(kind),
                chair,
                new Upload("a.docx", Uploads.docx("Báo cáo."), "", UUID.randomUUID(), 0));
        database.execute(
                "update dossiers.version set uploaded_at = ?::timestamptz where document_id in (select id from dossiers.document where unit_id = ?)",
                BEFORE + "T23:30:00+07:00",
                ward.id().value());
    }

    void approve() {
        upload(REPORT);
        approvals.submit(ward, "", chair);
        var approver = campaign.approverOfDistrict("Ngô Văn Tú");
        approvals.rule(ward, Side.PARTY, true, "45-CV/ĐU", BEFORE.minusDays(3), "", chair);
        approvals.rule(ward, Side.UPPER, true, "12/TB-MTTQ-BTT", BEFORE, "", approver);
    }

    /// @param number of the version
    UUID reviewed(UUID document, int number, LocalDate day, String... levels) {
        UUID run = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        database.execute(
                "insert into reviews.run (id, version_id, document_id, campaign_id, unit_id, kind, number, state, asked_by, asked_at, finished_at, words, pages) values (?, ?, ?, ?, ?, ?, ?, 'done', ?, now(), ?::timestamptz, 1, 1)",
                run,
                version,
                document,
                ward.campaign().value(),
                ward.id().value(),
                REPORT,
                number,
                chair.id().value(),
                day + "T10:00:00+07:00");
        for (String level : levels) {
            database.execute(
                    "insert into reviews.finding values (?, 1, 'r', ?, 0, 1, '', '', '', '', '', '', '', '', '', 'print', '', '')",
                    run,
                    level);
        }
        return version;
    }

    UUID adopted(LocalDate day) {
        UUID slate = UUID.randomUUID();
        database.execute(
                "insert into slates.slate (id, campaign_id, unit_id, name, state, revision, created_by_name, created_at, changed_by_name, changed_at, adopted_by_name, adopted_at) values (?, ?, ?, ?, '{}', 1, 'a', now(), 'a', now(), 'a', ?::timestamptz)",
                slate,
                ward.campaign().value(),
                ward.id().value(),
                slate.toString(),
                day + "T10:00:00+07:00");
        return slate;
    }

    void assertThere(String kind) {
        assertThat(step())
                .extracting(Milestone::evidenceKind, Milestone::reachedOn, Milestone::earlier)
                .containsExactly(kind, BEFORE, true);
    }

    void assertOpen() {
        assertThat(step().reachedOn()).isNull();
        assertThat(step().earlier()).isFalse();
    }
}
