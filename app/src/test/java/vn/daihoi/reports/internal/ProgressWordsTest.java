package vn.daihoi.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.BranchProgress;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;
import vn.daihoi.profile.Profile;
import vn.daihoi.profile.Profiles;
import vn.daihoi.reports.internal.Progress.Stand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// It is 26 February 2024.
class ProgressWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);
    private static final Profile PROFILE = Profiles.load("mttq-2024-2029");
    private static final String FIRST = PROFILE.milestones().get(0).id();
    private static final String SECOND = PROFILE.milestones().get(1).id();

    private static CampaignUnit ward(String name) {
        return new CampaignUnit(
                new CampaignId(new UUID(1, 1)),
                new UnitId(new UUID(2, name.hashCode())),
                null,
                "900." + name,
                "ward",
                name,
                name,
                "Phường " + name,
                null);
    }

    private static Milestone step(String id, State state, int daysToDue, @Nullable String why) {
        return new Milestone(
                new UnitId(new UUID(2, 2)),
                id,
                1,
                TODAY.plusDays(daysToDue),
                null,
                7,
                state == State.REACHED || state == State.REACHED_LATE ? TODAY : null,
                null,
                null,
                null,
                null,
                why,
                null,
                false,
                state);
    }

    private static Stand stand(String name, Milestone... own) {
        return new Stand(ward(name), Arrays.asList(own), null);
    }

    private static ProgressWords words(Stand... stands) {
        return new ProgressWords(PROFILE, new Progress(TODAY, Arrays.asList(stands)));
    }

    private static String text(List<Block> blocks) {
        return String.join("\n", blocks.stream().map(block -> ((Paragraph) block).text()).toList());
    }

    private static List<List<String>> rows(List<Block> blocks) {
        return ((Table) blocks.getFirst()).rows();
    }

    @Test
    void tellsHowManyUnitsAreLateAndMakesSharesFromCounts() {
        var words =
                words(
                        stand("A", step(FIRST, State.REACHED, 3, null)),
                        stand(
                                "B",
                                step(FIRST, State.REACHED_LATE, -3, null),
                                step(SECOND, State.OVERDUE, -5, null)),
                        stand("C", step(SECOND, State.DUE_SOON, 2, null)));
        assertThat(text(words.summary()))
                .contains("trong 3 đơn vị được theo dõi có 2 đơn vị không chậm mốc nào")
                .contains("1 đơn vị còn chậm")
                .contains("có 3 lượt mốc đã đến hạn", "hoàn thành 2 (66,7%)")
                .contains("đúng hạn 1, sau hạn 1; còn 1 lượt mốc quá hạn")
                .contains("Sắp đến hạn: 1 lượt mốc");
    }

    @Test
    void countsUnitsFurtherBelowWithThoseDirectlyBelow() {
        var below =
                new BranchProgress(
                        12, 4, Map.of(FIRST, Map.of(State.REACHED, 8, State.OVERDUE, 4)), Map.of());
        var words =
                words(new Stand(ward("A"), List.of(step(FIRST, State.REACHED, 1, null)), below));
        assertThat(rows(words.steps())).hasSize(1);
        assertThat(rows(words.steps()).getFirst()).endsWith("13", "9", "0", "4", "69,2%");
        assertThat(rows(words.late()).getFirst())
                .contains("Phường A", "4 đơn vị cấp dưới còn chậm");
    }

    @Test
    void namesWhoIsLateWithMostStepsFirstTheLongestDelayAndTheReason() {
        var words =
                words(
                        stand("A", step(FIRST, State.OVERDUE, -2, "Đang chờ cấp ủy duyệt")),
                        stand(
                                "B",
                                step(FIRST, State.OVERDUE, -2, null),
                                step(SECOND, State.OVERDUE, -9, null)));
        assertThat(rows(words.late()))
                .satisfiesExactly(
                        row ->
                                assertThat(row)
                                        .contains("Phường B", "2", "17/02/2024, chậm 9 ngày")
                                        .contains(PROFILE.milestones().get(1).name().vi()),
                        row -> assertThat(row).contains("Phường A", "Đang chờ cấp ủy duyệt"));
    }

    @Test
    void saysSoWhereNobodyIsLateOrNobodyIsBelow() {
        assertThat(text(words(stand("A", step(FIRST, State.REACHED, 1, null))).late()))
                .isEqualTo("Không có đơn vị nào chậm.");
        assertThat(text(words().summary())).contains("chưa có đơn vị nào bên dưới");
        assertThat(words(stand("A")).steps()).isEmpty();
    }

    @Test
    void aShareIsWholeOnlyWhenAllAreDone() {
        assertThat(ProgressWords.percent(1, 8)).isEqualTo("12,5%");
        assertThat(ProgressWords.percent(2999, 3000)).isEqualTo("99,9%");
        assertThat(ProgressWords.percent(1, 30_000)).isEqualTo("0,1%");
        assertThat(ProgressWords.percent(7, 7)).isEqualTo("100%");
        assertThat(ProgressWords.percent(0, 7)).isEqualTo("0%");
        assertThat(ProgressWords.percent(0, 0)).isEmpty();
    }
}
