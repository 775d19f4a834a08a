package vn.daihoi.personnel.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import vn.daihoi.personnel.internal.sheet.ImportSheet;
import vn.daihoi.personnel.internal.sheet.MergedCells;
import vn.daihoi.personnel.internal.sheet.SheetRow;

import java.util.ArrayList;
import java.util.List;

class ListBodyTest {

    private static final String HEAD = "TT|Họ và tên|Ngày sinh|Đơn vị|Ghi chú";

    @Test
    void passesOverWhatIsNoPersonAndSaysSo() {
        var body =
                body(
                        Sheets.of(
                                HEAD,
                                "(1)|(2)|(3)|(4)|(5)",
                                "I|Người đứng đầu tổ chức thành viên|||",
                                "1|Nguyễn Văn An|1963|Hội Nông dân|",
                                "II|Trưởng Ban Công tác Mặt trận|||",
                                "2|Trần Thị Hà|1970||",
                                "",
                                "|Tổng cộng: 2 người|||",
                                "|||Văn Chương, ngày 5 tháng 3 năm 2024|",
                                "|||TM. BAN THƯỜNG TRỰC|",
                                "|||Đỗ Minh Khang|"));
        assertThat(body.people()).extracting(SheetRow::number).containsExactly(4, 6);
        assertThat(body.passed())
                .extracting(Passed::row, Passed::kind)
                .containsExactly(
                        tuple(2, Passed.Kind.COLUMN_NUMBERS),
                        tuple(3, Passed.Kind.GROUP),
                        tuple(5, Passed.Kind.GROUP),
                        tuple(8, Passed.Kind.TOTAL),
                        tuple(9, Passed.Kind.SIGNATURE),
                        tuple(10, Passed.Kind.SIGNATURE),
                        tuple(11, Passed.Kind.SIGNATURE));
    }

    @Test
    void keepsPeopleBehindASubtotal() {
        var body =
                body(
                        Sheets.of(
                                HEAD,
                                "1|Nguyễn Văn An|1963||",
                                "|Cộng|1||",
                                "2|Trần Thị Hà|1970|Hội Phụ nữ|",
                                "3|Lê Thị Mai|||"));
        assertThat(body.people()).extracting(SheetRow::number).containsExactly(2, 4, 5);
    }

    @Test
    void keepsPeopleWhoseNameBeginsLikeATotalOrATitle() {
        var body =
                body(
                        Sheets.of(
                                HEAD,
                                "1|Tống Văn Công|1963||",
                                "2|Tống Thị An|||",
                                "3|Chu Tích Lâm|||"));
        assertThat(body.people()).hasSize(3);
    }

    @Test
    void passesOverTheExamplesOfOurSample() {
        var body = body(Sheets.of(HEAD, "1|Nguyễn Thị Hạnh|1970||Dòng ví dụ – hãy xóa"));
        assertThat(body.people()).isEmpty();
        assertThat(body.passed()).extracting(Passed::kind).containsExactly(Passed.Kind.SAMPLE);
    }

    @Test
    void leavesHiddenRowsAsideUnlessTheyAreWanted() {
        var rows = new ArrayList<>(Sheets.of(HEAD, "1|Nguyễn Văn An|1963||").rows());
        rows.add(new SheetRow(3, true, List.of("2", "Trần Thị Hà", "1970")));
        var sheet = new ImportSheet("", rows, List.of(), 0, "");
        var head = ListHead.find(sheet).orElseThrow();
        assertThat(ListBody.of(sheet, head, false).people()).hasSize(1);
        assertThat(ListBody.of(sheet, head, false).hidden()).isEqualTo(1);
        assertThat(ListBody.of(sheet, head, true).people()).hasSize(2);
    }

    @Test
    void givesATextJoinedOverRowsToEachOfThemButNoName() {
        var merged = List.of(new MergedCells(2, 4, 3, 3), new MergedCells(2, 3, 1, 1));
        var body =
                body(
                        Sheets.of(
                                merged,
                                HEAD,
                                "1|Nguyễn Văn An|1963|Hội Nông dân|",
                                "2||1970||x",
                                "3|Lê Thị Mai|1980||"));
        assertThat(body.people()).extracting(row -> row.cell(3)).containsOnly("Hội Nông dân");
        assertThat(body.people()).extracting(row -> row.cell(1)).contains("");
    }

    private static ListBody body(ImportSheet sheet) {
        return ListBody.of(sheet, ListHead.find(sheet).orElseThrow(), false);
    }
}
