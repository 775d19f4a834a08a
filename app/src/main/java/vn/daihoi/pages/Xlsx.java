package vn.daihoi.pages;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// A table as a workbook of one sheet: a row of heads that stays in sight, then rows of text. Text
/// is never computed, whatever sign it begins with.
public final class Xlsx {

    /// Office programs measure columns in parts of a sign.
    private static final int SIGN = 256;

    private final String sheet;
    private final List<Integer> widths;
    private final int fixed;

    /// @param sheet its name; signs that no sheet may bear are replaced
    /// @param widths of the columns in signs
    /// @param fixed columns that stay in sight when others are pushed aside, 0 or more
    public Xlsx(String sheet, List<Integer> widths, int fixed) {
        this.sheet = WorkbookUtil.createSafeSheetName(sheet);
        this.widths = List.copyOf(widths);
        this.fixed = fixed;
    }

    /// @return the bytes of the workbook, to be printed across
    public byte[] bytes(List<String> heads, Stream<List<String>> rows) {
        try (var book = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fill(book.createSheet(sheet), heads, rows);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(SXSSFSheet table, List<String> heads, Stream<List<String>> rows) {
        fill(table.createRow(0), heads);
        rows.forEachOrdered(row -> fill(table.createRow(table.getLastRowNum() + 1), row));
        for (int at = 0; at < widths.size(); at++) {
            table.setColumnWidth(at, widths.get(at) * SIGN);
        }
        table.createFreezePane(fixed, 1);
        table.getPrintSetup().setLandscape(true);
    }

    private static void fill(Row row, List<String> values) {
        for (int at = 0; at < values.size(); at++) {
            row.createCell(at).setCellValue(values.get(at));
        }
    }
}
