package vn.daihoi.personnel.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

import vn.daihoi.personnel.internal.sheet.CannotReadSheet.Reason;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class WorkbookTest {

    private static final SheetLimits LIMITS = SheetLimits.standard();

    @Test
    void givesTextAsItStandsOnOneLine() throws Exception {
        assertThat(
                        only(Books.of(
                                        List.of(
                                                List.of(
                                                        "  Họ \n và\u00A0tên ",
                                                        "",
                                                        "Nguye\u0302\u0303n"))))
                                .rows())
                .containsExactly(new SheetRow(1, false, List.of("Họ và tên", "", "Nguyễn")));
    }

    @Test
    void givesDaysAsPeopleWriteThemWhateverTheirFormat() throws Exception {
        var sheet =
                only(
                        Books.with(book -> {
                            var row = book.createSheet().createRow(2);
                            Books.day(row.createCell(0), LocalDate.of(1970, 3, 5), "m/d/yy");
                            Books.day(row.createCell(1), LocalDate.of(1963, 5, 1), "mmm-yy");
                            Books.day(row.createCell(2), LocalDate.of(1963, 1, 1), "yyyy");
                            Books.day(row.createCell(3), LocalDate.of(1963, 5, 9), "mm/yyyy");
                            Books.day(
                                    row.createCell(4),
                                    LocalDate.of(2000, 2, 29),
                                    "[$-42A]dd mmmm yyyy");
                        }));
        assertThat(sheet.rows())
                .containsExactly(
                        new SheetRow(
                                3,
                                false,
                                List.of(
                                        "05/03/1970",
                                        "05/1963",
                                        "1963",
                                        "09/05/1963",
                                        "29/02/2000")));
    }

    @Test
    void givesNumbersAsTextWithoutRoundingOrExponent() throws Exception {
        var sheet =
                only(
                        Books.with(book -> {
                            var row = book.createSheet().createRow(0);
                            row.createCell(0).setCellValue(1963);
                            row.createCell(1).setCellValue(0.1 + 0.2);
                            row.createCell(2).setCellValue(1_234_567_890_123.0);
                            row.createCell(3).setCellValue("0012");
                            row.createCell(4).setCellValue(true);
                        }));
        assertThat(sheet.rows().getFirst().cells())
                .containsExactly("1963", "0.3", "1234567890123", "0012", "TRUE");
    }

    @Test
    void takesTheStoredResultOfAFormulaAndSaysWhereThereIsNone() throws Exception {
        var sheet =
                only(
                        Books.with(book -> {
                            var row = book.createSheet().createRow(0);
                            row.createCell(0).setCellFormula("1960+3");
                            row.createCell(1).setCellFormula("CONCATENATE(\"Nguyễn\",\" An\")");
                            row.createCell(2).setCellFormula("1/0");
                            var evaluator = book.getCreationHelper().createFormulaEvaluator();
                            row.forEach(evaluator::evaluateFormulaCell);
                            row.createCell(3).setCellFormula("1+1");
                        }));
        assertThat(sheet.rows().getFirst().cells()).startsWith("1963", "Nguyễn An", "#DIV/0!");
        assertThat(sheet.formulas()).isEqualTo(4);
    }

    @Test
    void tellsHiddenRowsAndJoinedCells() throws Exception {
        var sheet =
                only(
                        Books.with(book -> {
                            var created = book.createSheet();
                            created.createRow(0).createCell(1).setCellValue("Ngày sinh");
                            created.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
                            created.createRow(1).createCell(0).setCellValue("An");
                            created.getRow(1).setZeroHeight(true);
                        }));
        assertThat(sheet.rows()).extracting(SheetRow::hidden).containsExactly(false, true);
        assertThat(sheet.merged()).containsExactly(new MergedCells(1, 1, 1, 2));
    }

    @Test
    void givesTheSheetsThatAreShownAndHoldText() throws Exception {
        var sheets =
                SheetFile.read(
                        Books.with(book -> {
                            book.createSheet("Trống");
                            book.createSheet("Một").createRow(0).createCell(0).setCellValue("a");
                            book.createSheet("Ẩn").createRow(0).createCell(0).setCellValue("b");
                            book.setSheetHidden(2, true);
                        }),
                        LIMITS);
        assertThat(sheets).extracting(ImportSheet::name).containsExactly("Một");
    }

    @Test
    void isRefusedInTheOldForm() throws Exception {
        try (var book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("a");
            assertRefused(Books.bytes(book), Reason.OLD_FORMAT);
        }
    }

    @Test
    void isRefusedWithAPassword() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(Books.of(List.of(List.of("a"))));
            }
            container.writeFilesystem(out);
        }
        assertRefused(out.toByteArray(), Reason.PASSWORD);
    }

    @Test
    void isRefusedWhenItBreaksOff() throws Exception {
        byte[] whole = Books.of(List.of(List.of("Họ và tên", "Ngày sinh")));
        for (int length = whole.length / 8; length < whole.length / 2; length += whole.length / 8) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> SheetFile.read(part, LIMITS))
                    .isInstanceOf(CannotReadSheet.class);
        }
    }

    @Test
    void isRefusedWhenAnotherKindOfFileIsPackedInIt() throws Exception {
        assertRefused(packed("content.xml", "<office/>"), Reason.OPEN_DOCUMENT);
        assertRefused(packed("word/document.xml", "<w/>"), Reason.NOT_A_TABLE);
        assertRefused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_TABLE);
        assertRefused("<html><table>".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_TABLE);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0}, Reason.NOT_A_TABLE);
    }

    @Test
    void isRefusedWhenItUnpacksToMoreThanAListNeeds() throws Exception {
        assertRefused(packed("xl/workbook.xml", " ".repeat(30 << 20)), Reason.TOO_MUCH);
        var few = new SheetLimits(1 << 20, 3, 1 << 20, 100, 10, 10, Duration.ofSeconds(20));
        byte[] book = Books.of(List.of(List.of("a")));
        assertThatThrownBy(() -> SheetFile.read(book, few))
                .extracting("reason")
                .isEqualTo(Reason.TOO_MUCH);
    }

    @Test
    void isRefusedWithMoreRowsOrBytesThanAllowed() {
        var few = new SheetLimits(100_000, 100, 1 << 20, 100, 2, 10, Duration.ofSeconds(20));
        byte[] rows = Books.of(List.of(List.of("a"), List.of("b"), List.of("c")));
        assertThatThrownBy(() -> SheetFile.read(rows, few))
                .extracting("reason")
                .isEqualTo(Reason.TOO_MANY_ROWS);
        assertThatThrownBy(() -> SheetFile.read(new byte[(20 << 20) + 1], LIMITS))
                .extracting("reason")
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void resolvesNothingThatItsXmlDeclares() throws Exception {
        String bomb =
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><workbook><sheets><sheet name=\"&b;\" id=\"1\"/></sheets></workbook>";
        assertThatThrownBy(() -> SheetFile.read(packed("xl/workbook.xml", bomb), LIMITS))
                .isInstanceOf(CannotReadSheet.class);
    }

    private static ImportSheet only(byte[] file) throws CannotReadSheet {
        return SheetFile.read(file, LIMITS).getFirst();
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> SheetFile.read(file, LIMITS))
                .isInstanceOf(CannotReadSheet.class)
                .extracting("reason")
                .isEqualTo(reason);
    }

    private static byte[] packed(String name, String content) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
