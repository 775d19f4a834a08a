package vn.daihoi.personnel.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.intake.PlannedRow.Choice;
import vn.daihoi.personnel.internal.intake.PlannedRow.State;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class ImportPlanTest {

    private static final String HEAD = "Họ và tên|Ngày sinh|Chức vụ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nguyễn Thị Hòa|05/03/1970|Tổ trưởng|SAME|SKIP",
                "NGUYỄN  THỊ HOÀ|1970||SAME|SKIP",
                "Nguyễn Thị Hòa|05/03/1970|Trưởng ban|CHANGED|UPDATE",
                "Nguyen Thi Hoa|05/03/1970|Tổ trưởng|LIKELY|SKIP",
                "Nguyễn Thị Hoa|05/03/1970||LIKELY|SKIP",
                "Nguyễn Thị Hòa|||LIKELY|SKIP",
                "Nguyễn Thị Hòa|05/03/1971||NEW|ADD",
                "Trần Thị Hòa|05/03/1970||NEW|ADD",
                "Nguyễn Thị Hòa|31/02/1970||WRONG|SKIP"
            })
    void holdsARowAgainstThePeopleWhoAreThere(
            String name, String born, String post, State state, Choice choice) {
        var rows = rows(nothing(name) + "|" + nothing(born) + "|" + nothing(post));
        var plan = ImportPlan.of(rows, List.of(hoa(1)), Map.of());
        assertThat(plan.rows().getFirst().state()).isEqualTo(state);
        assertThat(plan.rows().getFirst().choice()).isEqualTo(choice);
    }

    private static String nothing(String text) {
        return text == null ? "" : text;
    }

    @Test
    void findsAPersonTwiceInTheFile() {
        var plan =
                ImportPlan.of(
                        rows("Lê Văn An|1963|a", "Lê Văn Bình|1963|b", "LÊ VĂN AN|05/05/1963|c"),
                        List.of(),
                        Map.of());
        assertThat(plan.rows())
                .extracting(PlannedRow::state)
                .containsExactly(State.NEW, State.NEW, State.TWICE);
        assertThat(plan.rows().getLast().twiceOf()).isEqualTo(2);
        assertThat(plan.count(Choice.ADD)).isEqualTo(2);
    }

    @Test
    void doesWhatTheOfficerChoseWhereThatIsPossible() {
        var rows = rows("Nguyen Thi Hoa|1970|", "Lê Văn An|1963|", "Lê Văn Ba|30/02/1963|");
        var choices = Map.of(2, Choice.ADD, 3, Choice.UPDATE, 4, Choice.ADD);
        assertThat(ImportPlan.of(rows, List.of(hoa(1)), choices).rows())
                .extracting(PlannedRow::choice)
                .containsExactly(Choice.ADD, Choice.ADD, Choice.SKIP);
    }

    @Test
    void hasAnotherSealOnceAChoiceOrAPersonChanged() {
        var rows = rows("Nguyễn Thị Hòa|05/03/1970|Trưởng ban");
        var seal = ImportPlan.of(rows, List.of(hoa(1)), Map.of()).seal();
        assertThat(ImportPlan.of(rows, List.of(hoa(1)), Map.of()).seal()).isEqualTo(seal);
        assertThat(ImportPlan.of(rows, List.of(hoa(2)), Map.of()).seal()).isNotEqualTo(seal);
        assertThat(ImportPlan.of(rows, List.of(hoa(1)), Map.of(2, Choice.SKIP)).seal())
                .isNotEqualTo(seal);
    }

    @Test
    void hasAnotherSealOnceOtherDetailsWouldBeWritten() {
        var seal = ImportPlan.of(rows("Lê Văn An|1963|Trưởng ban"), List.of(), Map.of()).seal();
        assertThat(ImportPlan.of(rows("Lê Văn An|1963|Phó ban"), List.of(), Map.of()).seal())
                .isNotEqualTo(seal);
    }

    @Test
    void keepsWhatARowDoesNotTellAndTheMoreExactDay() {
        var row = rows("Nguyễn Thị Hòa|1970|Trưởng ban").getFirst();
        var known = hoa(1).details();
        var after = Additions.to(known, row.details());
        assertThat(after.post()).isEqualTo("Trưởng ban");
        assertThat(after.born()).isEqualTo(known.born());
        assertThat(after.note()).isEqualTo(known.note());
        assertThat(after.female()).isEqualTo(known.female());
    }

    private static final UUID HOA = new UUID(0, 1);

    private static Listed hoa(int version) {
        var details =
                Sheets.people(
                                Sheets.of(
                                        HEAD + "|Giới tính|Ghi chú",
                                        "Nguyễn Thị Hòa|05/03/1970|Tổ trưởng|Nữ|quý"))
                        .getFirst()
                        .details();
        return new Listed(HOA, version, details, Sensitive.UNKNOWN, "Thử", Instant.EPOCH);
    }

    private static List<PersonRow> rows(String... lines) {
        var all = new ArrayList<String>();
        all.add(HEAD);
        all.addAll(List.of(lines));
        return Sheets.people(Sheets.of(all.toArray(String[]::new)));
    }
}
