package vn.daihoi.personnel.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.PersonColumn;
import vn.daihoi.personnel.internal.sheet.MergedCells;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class ListHeadTest {

    @Test
    void isFoundBelowTheTitle() {
        var head =
                ListHead.find(
                                Sheets.of(
                                        "ỦY BAN MTTQ VIỆT NAM|||",
                                        "DANH SÁCH TRÍCH NGANG|||",
                                        "",
                                        "TT|Họ và tên|Ngày sinh|Quê quán",
                                        "1|Nguyễn Văn An|1963|Hà Nội"))
                        .orElseThrow();
        assertThat(head.first()).isEqualTo(2);
        assertThat(head.last()).isEqualTo(2);
        assertThat(head.columns())
                .isEqualTo(
                        Map.of(
                                0, ImportColumn.NUMBER,
                                1, ImportColumn.NAME,
                                2, ImportColumn.BORN,
                                3, ImportColumn.HOMETOWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HỌ VÀ TÊN|name",
                "Ngày, tháng, năm sinh|born",
                "Năm sinh (dd/mm/yyyy)|born",
                "Giới tính|gender",
                "Nam/Nữ|gender",
                "Nữ|born-female",
                "Dan toc|ethnic",
                "Tôn giáo|religion",
                "Nơi ở hiện nay|residence",
                "Trình độ chuyên môn nghiệp vụ|degree",
                "Văn hóa (TH/THCS/THPT)|education",
                "Lý luận chính trị (SC/TC/CC)|theory",
                "Ngày vào Đảng / ngoài Đảng|party",
                "Đảng viên|party",
                "Ngoài Đảng|non-party",
                "Chức vụ, đơn vị công tác hiện nay|post",
                "Nơi công tác|workplace",
                "Thành phần|category",
                "Đại diện cho|represents",
                "Đương nhiệm|sitting",
                "Tái cử/mới|sitting",
                "Ghi chú|note"
            })
    void knowsTheHeadsThatOfficesUse(String head, String column) {
        assertThat(ImportColumn.under("", head)).isEqualTo(ImportColumn.of(column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void knowsTheHeadsOfOurExports(String language) {
        var texts = Texts.in(Locale.of(language));
        for (var column : PersonColumn.values()) {
            assertThat(ImportColumn.under("", texts.text(column.messageKey())))
                    .as(column.key())
                    .contains(ImportColumn.valueOf(column.name()));
        }
    }

    @Test
    void leavesUnknownHeadsAside() {
        assertThat(ImportColumn.under("", "Số điện thoại")).isEqualTo(Optional.empty());
        assertThat(ImportColumn.under("", "Nam Định")).isEqualTo(Optional.empty());
    }

    @Test
    void takesTwoRowsWhereTheLowerDividesTheUpper() {
        var merged =
                List.of(
                        new MergedCells(1, 2, 0, 0),
                        new MergedCells(1, 2, 1, 1),
                        new MergedCells(1, 1, 2, 3),
                        new MergedCells(1, 1, 4, 6));
        var head =
                ListHead.find(
                                Sheets.of(
                                        merged,
                                        "TT|Họ và tên|Năm sinh||Trình độ||",
                                        "||Nam|Nữ|Văn hóa|Chuyên môn|Ngoại ngữ",
                                        "1|Trần Thị Hà||1970|12/12|Đại học|Anh"))
                        .orElseThrow();
        assertThat(head.last()).isEqualTo(1);
        assertThat(head.columns())
                .containsEntry(2, ImportColumn.BORN_MALE)
                .containsEntry(3, ImportColumn.BORN_FEMALE)
                .containsEntry(4, ImportColumn.EDUCATION)
                .containsEntry(5, ImportColumn.DEGREE)
                .doesNotContainKey(6);
        assertThat(head.labels()).containsEntry(3, "Năm sinh Nữ");
    }

    @Test
    void takesTwoRowsOfATextFileThatCannotJoinCells() {
        var head =
                ListHead.find(
                                Sheets.of(
                                        "TT|Họ và tên|Ngày sinh||Dân tộc",
                                        "||Nam|Nữ|",
                                        "1|Trần Thị Hà||1970|Kinh"))
                        .orElseThrow();
        assertThat(head.last()).isEqualTo(1);
        assertThat(head.columns())
                .containsEntry(3, ImportColumn.BORN_FEMALE)
                .containsEntry(4, ImportColumn.ETHNIC);
    }

    @Test
    void doesNotTakeTheFirstPersonForASecondRow() {
        var head =
                ListHead.find(Sheets.of("Họ và tên|Giới tính|Ngày sinh", "Lê Văn An|Nam|1963"))
                        .orElseThrow();
        assertThat(head.last()).isZero();
        assertThat(head.columns()).containsEntry(1, ImportColumn.GENDER);
    }

    @Test
    void takesANameOverTwoColumnsForFamilyAndGivenName() {
        var head =
                ListHead.find(
                                Sheets.of(
                                        List.of(new MergedCells(1, 1, 1, 2)),
                                        "TT|Họ và tên||Năm sinh",
                                        "1|Nguyễn Văn|An|1963"))
                        .orElseThrow();
        assertThat(head.columns())
                .containsEntry(1, ImportColumn.FAMILY)
                .containsEntry(2, ImportColumn.NAME);
    }

    @Test
    void isNotFoundWithoutNamesOrBelowTheTwentiethRow() {
        assertThat(ListHead.find(Sheets.of("Tên cơ sở|Số lượng", "a|1"))).isEmpty();
        var rows = new String[22];
        Arrays.fill(rows, "Mở đầu");
        rows[21] = "Họ và tên|Ngày sinh";
        assertThat(ListHead.find(Sheets.of(rows))).isEmpty();
    }
}
