package vn.daihoi.personnel.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.composition.Trait;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.InventedPeople;
import vn.daihoi.personnel.internal.PersonColumn;
import vn.daihoi.personnel.internal.Sensitive;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RowReaderTest {

    @ParameterizedTest
    @CsvSource({
        "05/03/1970, 1970-03-05, 1970-03-05",
        "5-3-1970, 1970-03-05, 1970-03-05",
        "5.3.1970, 1970-03-05, 1970-03-05",
        "03/1970, 1970-03-01, 1970-03-31",
        "1970, 1970-01-01, 1970-12-31",
        "29/02/1972, 1972-02-29, 1972-02-29"
    })
    void readsDaysAsExactlyAsTheyAreKnown(String typed, LocalDate first, LocalDate last) {
        assertThat(one("Họ và tên|Ngày sinh", "Lê An|" + typed).details().born())
                .isEqualTo(new Trait.Day(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "29/02/1971, personnel.day.no-such-day",
        "31/04/1970, personnel.day.no-such-day",
        "13/1970, personnel.day.no-such-day",
        "khoảng 1970, personnel.day.not-a-day",
        "01/01/1870, personnel.day.too-early",
        "01/01/2030, personnel.day.too-late"
    })
    void namesTheRowTheColumnAndTheCureOfAWrongDay(String typed, String key) {
        var row = one("Họ và tên|Ngày sinh", "Lê An|" + typed);
        assertThat(row.isWrong()).isTrue();
        assertThat(row.notes())
                .extracting(CellNote::row, CellNote::column, CellNote::label, CellNote::key)
                .containsExactly(tuple(2, 1, "Ngày sinh", key));
        assertThat(row.notes().getFirst().arguments()).containsExactly(typed);
    }

    @Test
    void takesTheGenderFromTheColumnInWhichTheBirthdayStands() {
        var rows =
                Sheets.people(
                        Sheets.of(
                                "Họ và tên|Năm sinh|",
                                "|Nam|Nữ",
                                "Lê An|1963|",
                                "Lê Hà||1970",
                                "Lê Mai||x",
                                "Lê Tú|1963|1970"));
        assertThat(rows)
                .extracting(row -> row.details().female())
                .containsExactly(false, true, true, true);
        assertThat(rows.get(1).details().born()).isEqualTo(Trait.Day.of(Year.of(1970)));
        assertThat(rows.get(2).details().born()).isNull();
        assertThat(rows.get(3).notes())
                .extracting(CellNote::key)
                .containsExactly("personnel.import.cell.gender-twice");
    }

    @Test
    void takesAnEmptyMarkUnderWomenForAMan() {
        var rows = Sheets.people(Sheets.of("Họ và tên|Nữ", "Lê An|", "Lê Hà|x", "Lê Tú|"));
        assertThat(rows)
                .extracting(row -> row.details().female())
                .containsExactly(false, true, false);
    }

    @Test
    void understandsPartyMembershipInAllItsWays() {
        var rows =
                Sheets.people(
                        Sheets.of(
                                "Họ và tên|Ngày sinh|Ngày vào Đảng",
                                "Lê An|1963|03/02/1990",
                                "Lê Hà|1963|Ngoài Đảng",
                                "Lê Tú|1963|x",
                                "Lê Mai|1963|",
                                "Lê Ba|1963|1950"));
        assertThat(rows)
                .extracting(row -> row.sensitive().party())
                .containsExactly(true, false, true, null, true);
        assertThat(rows.getFirst().sensitive().partySince())
                .isEqualTo(Trait.Day.of(LocalDate.of(1990, 2, 3)));
        assertThat(rows.getLast().notes())
                .extracting(CellNote::key)
                .containsExactly("personnel.import.cell.party-before-birth");
    }

    @Test
    void understandsAColumnForThoseOutsideTheParty() {
        var rows =
                Sheets.people(
                        Sheets.of(
                                "Họ và tên|Đảng viên|Ngoài Đảng",
                                "Lê An|x|",
                                "Lê Hà||x",
                                "Lê Tú|x|x"));
        assertThat(rows)
                .extracting(row -> row.sensitive().party())
                .containsExactly(true, false, false);
        assertThat(rows.getLast().isWrong()).isTrue();
    }

    @Test
    void findsCodesBehindWordsAndSaysWhichWordsThereAre() {
        var rows =
                Sheets.people(
                        Sheets.of(
                                "Họ và tên|Thành phần|Tôn giáo|Dân tộc|Tái cử / mới",
                                "Lê An|cá nhân tiêu biểu|thiên chúa giáo|KINH|x",
                                "Lê Hà|TCTV|không|khmer|Mới",
                                "Lê Tú|khác|đạo lạ|Atlantis|có lẽ"));
        assertThat(rows)
                .extracting(row -> row.details().category())
                .containsExactly("CNTB", "TCTV", null);
        assertThat(rows)
                .extracting(row -> row.sensitive().religion())
                .containsExactly("cong-giao", "khong", null);
        assertThat(rows)
                .extracting(row -> row.sensitive().ethnic())
                .containsExactly("Kinh", "Khơ-me", "Atlantis");
        assertThat(rows)
                .extracting(row -> row.details().sitting())
                .containsExactly(true, false, null);
        assertThat(rows.getLast().notes())
                .extracting(CellNote::key, CellNote::error)
                .containsExactlyInAnyOrder(
                        tuple("personnel.import.cell.category", true),
                        tuple("personnel.import.cell.religion", true),
                        tuple("personnel.import.cell.ethnic", false),
                        tuple("personnel.import.cell.sitting", true));
    }

    @Test
    void warnsOfSchoolingThatAnOfficeProgramTookForADay() {
        var row = one("Họ và tên|Văn hóa", "Lê An|12/12/2024");
        assertThat(row.details().education()).isEqualTo("12/12");
        assertThat(row.isWrong()).isFalse();
        assertThat(row.notes())
                .extracting(CellNote::key)
                .containsExactly("personnel.import.cell.education-day");
    }

    @Test
    void refusesFormulasWithoutAResult() {
        assertThat(one("Họ và tên|Chức vụ", "Lê An|#REF!").isWrong()).isTrue();
        assertThat(one("Họ và tên|Chức vụ", "Lê An|#FORMULA!").isWrong()).isTrue();
        assertThat(one("Họ và tên|Chức vụ", "Lê An|#1").isWrong()).isFalse();
    }

    @Test
    void refusesARowWithoutANameAndWarnsOfOddOnes() {
        var rows =
                Sheets.people(
                        Sheets.of(
                                "TT|Họ và tên|Ngày sinh|Chức vụ",
                                "1||1963|Tổ trưởng",
                                "2|An|1963|",
                                "3|Lê Văn A1|1963|",
                                "4|Lê Bé|2010|"));
        assertThat(rows).extracting(PersonRow::isWrong).containsExactly(true, false, false, false);
        assertThat(rows)
                .flatExtracting(PersonRow::notes)
                .extracting(CellNote::key)
                .containsExactly(
                        "personnel.import.cell.no-name",
                        "personnel.import.cell.name-one-word",
                        "personnel.import.cell.name-digits",
                        "personnel.import.cell.young");
    }

    @Test
    void readsScoresWithACommaAndNoOthers() {
        assertThat(one("Họ và tên|Điểm", "Lê An|8,5").details().score()).isEqualTo("8.500");
        assertThat(one("Họ và tên|Điểm", "Lê An|tốt").isWrong()).isTrue();
        assertThat(one("Họ và tên|Điểm", "Lê An|-1").isWrong()).isTrue();
        assertThat(one("Họ và tên|Điểm", "Lê An|1E9").isWrong()).isTrue();
    }

    @Test
    void readsNoSensitiveColumnForWhoMayNotSeeThem() {
        var sheet = Sheets.of("Họ và tên|Dân tộc|Tôn giáo", "Lê An|Tày|đạo lạ");
        var head = ListHead.find(sheet).orElseThrow();
        var row = new RowReader(head, Sheets.WORDS, Sheets.TODAY, false).read(sheet.rows().get(1));
        assertThat(row.sensitive()).isEqualTo(Sensitive.UNKNOWN);
        assertThat(row.notes()).isEmpty();
    }

    @Test
    void readsWhatOurExportWrites() {
        var known = InventedPeople.known("Vũ Thị Mai");
        var sensitive =
                new Sensitive("Tày", "phat-giao", true, Trait.Day.of(YearMonth.of(1990, 5)));
        var words = Sheets.WORDS.getFirst();
        var texts = Texts.in(Texts.VIETNAMESE);
        String heads =
                Stream.of(PersonColumn.values())
                        .map(column -> texts.text(column.messageKey()))
                        .collect(Collectors.joining("|"));
        String line =
                Stream.of(PersonColumn.values())
                        .map(column -> column.text(known, sensitive, words))
                        .collect(Collectors.joining("|"));
        var row = one(heads, line);
        assertThat(row.notes()).isEmpty();
        assertThat(row.details()).isEqualTo(known);
        assertThat(row.sensitive()).isEqualTo(sensitive);
    }

    @Test
    void everyNoteHasItsText() {
        var texts = Texts.in(Locale.ENGLISH);
        assertThat(
                        Stream.of(
                                "no-name",
                                "name-digits",
                                "name-one-word",
                                "young",
                                "gender",
                                "gender-twice",
                                "category",
                                "sitting",
                                "score",
                                "non-party",
                                "party-twice",
                                "party-before-birth",
                                "ethnic",
                                "religion",
                                "education-day",
                                "formula",
                                "long"))
                .allMatch(key -> texts.has("personnel.import.cell." + key));
    }

    private static PersonRow one(String head, String line) {
        return Sheets.people(Sheets.of(head, line)).getFirst();
    }
}
