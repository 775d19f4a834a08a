package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.Directives;
import vn.daihoi.directives.Directives.NewDirective;
import vn.daihoi.directives.Directives.NewRequirement;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.InventedCountry;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// A paper with 10 requirements goes to very many communes with ten residential committees each,
/// and every commune has shown all 10 already: the worst that can be. The whole country has 11,000
/// communes (`-Dscale.communes=11000`); every build plays with fewer. Prints what it measures;
/// refuses only what is five times over the mark, because build machines are busy.
@PlatformTest
@TestPropertySource(properties = "scale=earlier")
class EarlierScaleTest {

    private static final int COMMUNES = Integer.getInteger("scale.communes", 1_000);
    private static final int COMMITTEES = 10;
    private static final Duration MARK = Duration.ofSeconds(15);
    private static final int PATIENCE = 5;
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    /// Steps that else are reached by proofs or later events, with what shows them here.
    private static final List<List<String>> DEMANDS =
            List.of(
                    List.of("party-resolution", "document", "ke-hoach"),
                    List.of("organising-committee", "document", "bao-cao-chinh-tri"),
                    List.of("training", "document", "nghi-quyet"),
                    List.of("emulation", "document", "de-an-nhan-su"),
                    List.of("member-evaluation", "review", "bao-cao-chinh-tri"),
                    List.of("opinion-conferences", "review", "nghi-quyet"),
                    List.of("nominations", "review", "de-an-nhan-su"),
                    List.of("personnel-conference", "slate", ""),
                    List.of("last-conference", "slate", ""),
                    List.of("review-readiness", "approval", ""));

    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired StampPlan stampPlan;
    @Autowired Directives directives;

    @Test
    void takesWhatTheWholeCountryHasShownBefore() {
        var root = InventedCountry.grow(database, "earlier-scale", COMMUNES, COMMITTEES);
        var campaign = campaigns.byCode("earlier-scale").orElseThrow();
        var top = campaigns.unit(campaign.id(), "r").orElseThrow();
        var officer = TestPerson.in(database, Role.UPPER_OFFICER, root).viewer();
        stampPlan.stamp(campaign.id());
        showAll();
        var paper = demanding(top, officer);
        long start = System.nanoTime();
        directives.handDown(top, paper, Set.of("ward", "residential"), null, officer);
        var written =
                took(
                        start,
                        () -> has("select 1 from directives.cascade where done_at is not null"));
        var reached = took(start, () -> !has("select 1 from plans.evidence_waiting"));
        LoggerFactory.getLogger(getClass())
                .warn(
                        "handed down in {} ms, {} steps reached after {} ms",
                        written.toMillis(),
                        COMMUNES * DEMANDS.size(),
                        reached.toMillis());
        assertThat(
                        database.fetchValue(
                                "select count(*)::int from plans.milestone where earlier and reached_on = ?",
                                DAY))
                .isEqualTo(COMMUNES * DEMANDS.size());
        assertThat(written).isLessThan(MARK.multipliedBy(PATIENCE));
    }

    private DirectiveId demanding(CampaignUnit top, Viewer officer) {
        var paper =
                directives.register(
                        top,
                        new NewDirective(
                                "33/HD-MTTW-BTT",
                                "Ban Thường trực",
                                DAY,
                                "Tổ chức đại hội",
                                true,
                                List.of(),
                                null),
                        officer);
        DEMANDS.forEach(each -> require(top, paper, each, officer));
        return paper;
    }

    private void require(CampaignUnit top, DirectiveId paper, List<String> demand, Viewer officer) {
        @Nullable String document = demand.get(2).isEmpty() ? null : demand.get(2);
        directives.require(
                top,
                paper,
                new NewRequirement(
                        "Việc phải làm",
                        "ward",
                        null,
                        null,
                        demand.get(1),
                        null,
                        document,
                        demand.getFirst()),
                officer);
    }

    private static Duration took(long start, BooleanSupplier done) {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(done::getAsBoolean);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private boolean has(String query) {
        return !database.fetch(query + " limit 1").isEmpty();
    }

    /// Four documents of each commune, all reviewed without errors, a slate and the consent of both
    /// sides, all on one day.
    private void showAll() {
        for (String statement :
                """
                insert into dossiers.document (id, campaign_id, unit_id, unit_path, kind, created_at)
                select gen_random_uuid(), campaign_id, unit_id, path, k, '2024-02-01 10:00+07'
                from organization.campaign_unit, unnest(array['ke-hoach', 'bao-cao-chinh-tri', 'nghi-quyet', 'de-an-nhan-su']) k
                where level = 'ward';
                insert into dossiers.version (id, document_id, number, file_id, file_name, size, uploaded_by, uploaded_by_name, uploaded_at, form)
                select gen_random_uuid(), id, 1, repeat('0', 64), 'a.docx', 1, id, 'a', created_at, gen_random_uuid() from dossiers.document;
                insert into reviews.run (id, version_id, document_id, campaign_id, unit_id, kind, number, state, asked_by, asked_at, finished_at, words, pages)
                select gen_random_uuid(), v.id, d.id, d.campaign_id, d.unit_id, d.kind, 1, 'done', d.id, v.uploaded_at, v.uploaded_at, 1, 1
                from dossiers.document d join dossiers.version v on v.document_id = d.id;
                insert into slates.slate (id, campaign_id, unit_id, name, state, revision, created_by_name, created_at, changed_by_name, changed_at, adopted_by_name, adopted_at)
                select gen_random_uuid(), campaign_id, unit_id, 'a', '{}', 1, 'a', now(), 'a', now(), 'a', '2024-02-01 10:00+07'
                from organization.campaign_unit where level = 'ward';
                insert into dossiers.submission (id, campaign_id, unit_id, number, submitted_on, submitted_by, submitted_by_name, submitted_at)
                select gen_random_uuid(), campaign_id, unit_id, 1, '2024-02-01', unit_id, 'a', now()
                from organization.campaign_unit where level = 'ward';
                insert into dossiers.ruling (id, submission_id, side, approves, paper_number, ruled_on, words, recorded_on, recorded_by, recorded_by_name, recorded_at)
                select gen_random_uuid(), id, side, true, '1', '2024-02-01', '', '2024-02-01', id, 'a', now()
                from dossiers.submission, unnest(array['PARTY', 'UPPER']) side;
                analyze;
                """
                        .split(";\\s*")) {
            database.execute(statement);
        }
    }
}
