package vn.daihoi.dossiers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.SubmissionId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A congress is held only when both sides agree.
class SubmissionTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 3, 8);

    @Test
    void isApprovedByBothSidesOnly() {
        assertThat(of().isApproved()).isFalse();
        assertThat(of(agrees(Side.PARTY, FIRST)).isApproved()).isFalse();
        assertThat(of(agrees(Side.UPPER, FIRST)).isApproved()).isFalse();
        assertThat(of(agrees(Side.PARTY, FIRST), agrees(Side.UPPER, FIRST)).isApproved()).isTrue();
    }

    @Test
    void isApprovedOnTheDayOfTheLaterPaper() {
        assertThat(of(agrees(Side.UPPER, LATER), agrees(Side.PARTY, FIRST)).approvedOn())
                .contains(LATER);
        assertThat(of(agrees(Side.UPPER, LATER)).approvedOn()).isEmpty();
    }

    @Test
    void isReturnedByEitherSideWhateverTheOtherSays() {
        var submission = of(agrees(Side.PARTY, FIRST), returns(Side.UPPER));
        assertThat(submission.isReturned()).isTrue();
        assertThat(submission.isApproved()).isFalse();
    }

    @Test
    void forgetsNothingButCountsNothingThatWasTakenBack() {
        var submission = of(takenBack(agrees(Side.PARTY, FIRST)), agrees(Side.UPPER, FIRST));
        assertThat(submission.isApproved()).isFalse();
        assertThat(submission.of(Side.PARTY)).isEmpty();
        assertThat(submission.rulings()).hasSize(2);
        assertThat(of(takenBack(returns(Side.PARTY))).isUntouched()).isTrue();
    }

    private static Submission of(Ruling... rulings) {
        return new Submission(
                new SubmissionId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                1,
                "",
                FIRST,
                "Lê Thị Thử",
                null,
                List.of(rulings));
    }

    private static Ruling agrees(Side side, LocalDate on) {
        return ruling(side, true, on, null);
    }

    private static Ruling returns(Side side) {
        return ruling(side, false, FIRST, null);
    }

    private static Ruling takenBack(Ruling ruling) {
        return ruling(
                ruling.side(),
                ruling.approves(),
                ruling.on(),
                new Withdrawn(LATER, "Lê Thị Thử", "ghi nhầm phường"));
    }

    private static Ruling ruling(
            Side side, boolean approves, LocalDate on, @Nullable Withdrawn withdrawn) {
        return new Ruling(
                UUID.randomUUID(),
                side,
                approves,
                approves ? "45-CV/ĐU" : "",
                on,
                null,
                "",
                approves ? "" : "Thiếu đề án nhân sự",
                on,
                "Lê Thị Thử",
                withdrawn);
    }
}
