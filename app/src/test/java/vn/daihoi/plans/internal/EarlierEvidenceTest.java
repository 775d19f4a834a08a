package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.dossiers.DossierApprovalWithdrawn;
import vn.daihoi.dossiers.SubmissionId;
import vn.daihoi.testing.PlatformTest;

import java.util.Map;
import java.util.UUID;

/// What a ward had shown before the district demands it reaches the step that the paper names.
@PlatformTest
class EarlierEvidenceTest extends EarlierScene {

    @ParameterizedTest
    @ValueSource(strings = {"acknowledgement", "plan", "document", "review", "slate", "approval"})
    void isNotThereForAWardThatShowedNothing(String shownBy) {
        demand(shownBy, null);
        assertOpen();
    }

    @Test
    void isADocumentOfTheKindThatIsAskedForWithTheDayOfItsFirstVersion() {
        upload("nghi-quyet");
        upload(REPORT);
        demand("document", REPORT);
        assertThere("document-uploaded");
        assertThat(step(other).reachedOn()).isNull();
    }

    @Test
    void isNoDocumentOfAnotherKind() {
        upload("nghi-quyet");
        demand("document", REPORT);
        assertOpen();
    }

    @Test
    void isAnyDocumentWhereNoKindIsNamed() {
        upload("nghi-quyet");
        demand("document", null);
        assertThere("document-uploaded");
    }

    @Test
    void isAReviewThatLeftNoErrorInTheNewestVersion() {
        var document = UUID.randomUUID();
        reviewed(document, 1, BEFORE.minusDays(5), "error");
        var clean = reviewed(document, 2, BEFORE, "warning");
        demand("review", REPORT);
        assertThere("document-reviewed");
        assertThat(step().evidenceObject()).isEqualTo(clean.toString());
    }

    @Test
    void isNoReviewOfAVersionThatWasReplacedByOneWithErrors() {
        var document = UUID.randomUUID();
        reviewed(document, 1, BEFORE);
        reviewed(document, 2, BEFORE.plusDays(1), "error");
        demand("review", REPORT);
        assertOpen();
    }

    @Test
    void isAReviewWhoseErrorsWereAllLeftToStand() {
        var document = UUID.randomUUID();
        reviewed(document, 1, BEFORE, "error");
        database.execute(
                "insert into reviews.waiver (id, document_id, fingerprint, rule, reason, waived_by, waived_by_name, waived_at) values (gen_random_uuid(), ?, 'print', 'r', 'Đúng ý', gen_random_uuid(), 'a', now())",
                document);
        demand("review", REPORT);
        assertThere("document-reviewed");
    }

    @Test
    void isASlateThatStandsAdopted() {
        var slate = adopted(BEFORE);
        demand("slate", null);
        assertThere("slate-adopted");
        assertThat(step().evidenceObject()).isEqualTo(slate.toString());
    }

    @Test
    void isNoSlateThatWasPutAwayMeanwhile() {
        var slate = adopted(BEFORE);
        database.execute("update slates.slate set removed_at = now() where id = ?", slate);
        demand("slate", null);
        assertOpen();
    }

    @Test
    void isTheSlateThatReplacedAnotherWithItsOwnDay() {
        var first = adopted(BEFORE.minusDays(9));
        database.execute(
                "update slates.slate set adopted_at = null, adopted_by_name = null where id = ?",
                first);
        var second = adopted(BEFORE);
        demand("slate", null);
        assertThere("slate-adopted");
        assertThat(step().evidenceObject()).isEqualTo(second.toString());
    }

    @Test
    void isTheConsentOfBothSidesWithTheDayOfTheLaterPaper() {
        approve();
        demand("approval", null);
        assertThere("dossier-approved");
    }

    @Test
    void isNoConsentThatOneSideTookBackMeanwhile() {
        approve();
        database.execute(
                "update dossiers.ruling set withdrawn_on = ?, withdrawn_by_name = 'a', withdrawn_why = 'b' where side = 'UPPER'",
                BEFORE);
        demand("approval", null);
        assertOpen();
    }

    @Test
    void standsNoMoreOnceItIsTakenBackAndCountsAnewWhenItComesBack() {
        approve();
        demand("approval", null);
        var submission = new SubmissionId(UUID.fromString(step().evidenceObject()));
        transaction.executeWithoutResult(_ ->
                dossierSteps.on(
                        new DossierApprovalWithdrawn(ward.campaign(), ward.id(), submission)));
        assertOpen();
        demand("approval", null);
        assertThere("dossier-approved");
    }

    @Test
    void isAnAcknowledgementFromBeforeTheRequirementWasAdded() {
        var paper = paper();
        handDown(paper);
        directives.acknowledge(ward, paper, chair);
        require(paper, "acknowledgement", null);
        assertThat(step().earlier()).isTrue();
        assertThat(step().evidenceObject()).isEqualTo(paper.value().toString());
    }

    @Test
    void isThePlanThatWasIssuedForThePaperBeforeTheRequirementWasAdded() {
        var paper = paper();
        require(paper, "proof", null);
        handDown(paper);
        var plan =
                directives.restate(
                        ward,
                        paper,
                        "07/KH-MTTQ-BTT",
                        "Ban Thường trực phường",
                        PAPER,
                        Map.of(),
                        chair);
        require(paper, "plan", null);
        assertThat(step().earlier()).isTrue();
        assertThat(step().evidenceObject()).isEqualTo(plan.value().toString());
    }
}
