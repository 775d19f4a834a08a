package vn.daihoi.personnel.internal.sheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Workbooks for tests.
public final class Books {

    private Books() {}

    /// A workbook of one sheet, all cells as text.
    public static byte[] of(List<List<String>> rows) {
        return of(Map.of("Danh sách", rows));
    }

    /// All cells as text.
    ///
    /// @param sheets rows by the name of their sheet, in the order of the map
    public static byte[] of(Map<String, List<List<String>>> sheets) {
        return with(book -> sheets.forEach((name, rows) -> fill(book.createSheet(name), rows)));
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        for (int at = 0; at < rows.size(); at++) {
            var row = sheet.createRow(at);
            for (int column = 0; column < rows.get(at).size(); column++) {
                row.createCell(column).setCellValue(rows.get(at).get(column));
            }
        }
    }

    public static byte[] with(Consumer<XSSFWorkbook> fill) {
        try (var book = new XSSFWorkbook()) {
            fill.accept(book);
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Workbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    /// Puts a day into a cell, shown as the format says.
    static void day(Cell cell, LocalDate day, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellValue(day);
        cell.setCellStyle(style);
    }
}
