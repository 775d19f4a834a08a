package vn.daihoi.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.PlanGap.Kind;
import vn.daihoi.directives.internal.PlanGap.Row;
import vn.daihoi.directives.internal.Requirement.DueDay;
import vn.daihoi.directives.internal.Requirement.EvidenceKind;
import vn.daihoi.directives.internal.Requirement.From;
import vn.daihoi.directives.internal.Requirement.ShownBy;
import vn.daihoi.directives.internal.RestatedPlan.Line;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class PlanGapTest {

    private static final LocalDate ISSUED = LocalDate.of(2023, 8, 21);
    private static final LocalDate DUE = LocalDate.of(2023, 9, 30);
    private static final LocalDate CONGRESS = LocalDate.of(2024, 3, 26);

    private static Requirement requirement(@Nullable DueDay due, @Nullable Integer figure) {
        return new Requirement(
                UUID.randomUUID(),
                new DirectiveId(UUID.randomUUID()),
                0,
                "Tổ chức hội nghị quán triệt",
                "ward",
                due,
                ShownBy.of(EvidenceKind.PROOF),
                figure);
    }

    private static Line line(
            @Nullable Requirement requirement, @Nullable LocalDate due, @Nullable Integer figure) {
        return new Line(
                UUID.randomUUID(),
                requirement == null ? null : requirement.id(),
                "Họp quán triệt",
                "",
                due,
                figure);
    }

    private static Row only(Requirement requirement, Line line) {
        var rows = PlanGap.between(List.of(requirement), List.of(line), ISSUED, CONGRESS).rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @Test
    void takesAnEarlierDayAndMoreForTakenOver() {
        var asked = requirement(new DueDay.On(DUE), 2);
        assertThat(only(asked, line(asked, DUE, 2)).kind()).isEqualTo(Kind.TAKEN_OVER);
        assertThat(only(asked, line(asked, DUE.minusDays(3), 4)).kind()).isEqualTo(Kind.TAKEN_OVER);
    }

    @Test
    void seesALaterDayALowerFigureAndAMissingDay() {
        var asked = requirement(new DueDay.On(DUE), 3);
        assertThat(only(asked, line(asked, DUE.plusDays(10), 3)))
                .extracting(Row::kind, Row::daysLater)
                .containsExactly(Kind.CHANGED, 10);
        assertThat(only(asked, line(asked, DUE, 1)))
                .extracting(Row::kind, Row::fewer)
                .containsExactly(Kind.CHANGED, 2);
        assertThat(only(asked, line(asked, DUE, null)).fewer()).isEqualTo(3);
        assertThat(only(asked, line(asked, null, 3)).withoutDay()).isTrue();
    }

    @Test
    void countsFromTheCongressOrTheDayOfThePaper() {
        var before = requirement(new DueDay.Offset(-20, From.CONGRESS), null);
        assertThat(only(before, line(before, LocalDate.of(2024, 3, 8), null)).daysLater())
                .isEqualTo(2);
        var after = requirement(new DueDay.Offset(10, From.ISSUED), null);
        assertThat(only(after, line(after, LocalDate.of(2023, 9, 1), null)).daysLater())
                .isEqualTo(1);
    }

    @Test
    void asksForNoDayWhileTheCongressIsNotFixed() {
        var before = requirement(new DueDay.Offset(-20, From.CONGRESS), null);
        var gap = PlanGap.between(List.of(before), List.of(line(before, null, null)), ISSUED, null);
        assertThat(gap.count(Kind.TAKEN_OVER)).isEqualTo(1);
    }

    @Test
    void namesWhatIsMissingAndWhatWasAdded() {
        var asked = requirement(null, null);
        var gap = PlanGap.between(List.of(asked), List.of(line(null, DUE, null)), ISSUED, CONGRESS);
        assertThat(gap.rows()).extracting(Row::kind).containsExactly(Kind.MISSING, Kind.ADDED);
    }
}
