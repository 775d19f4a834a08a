package vn.daihoi.plans.web;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.web.MatrixPage.Cell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The matrix as shown, for office programs.
final class MatrixExport {

    private static final int NAME_WIDTH = 28 * 256;
    private static final int STEP_WIDTH = 16 * 256;

    /// Background of each state, as on the page.
    private static final Map<String, byte[]> COLOURS =
            Map.of(
                    "overdue", rgb(0xfde7e7),
                    "due-soon", rgb(0xfff1d6),
                    "reached", rgb(0xe3f4e6),
                    "reached-late", rgb(0xf1f3d8),
                    "not-due", rgb(0xf1f3f5));

    private MatrixExport() {}

    static byte[] csv(MatrixPage page, Frame frame) {
        var csv = new Csv().row(head(page, frame));
        for (MatrixPage.Row row : page.rows()) {
            var fields = new ArrayList<>(List.of(row.code(), row.name(), row.summary()));
            row.cells().forEach(cell -> fields.add(text(cell)));
            csv.row(fields);
        }
        return csv.bytes();
    }

    static byte[] xlsx(MatrixPage page, Frame frame) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet(frame.text("plans.title"));
            var styles = new Styles(book);
            line(sheet.createRow(0), List.of(page.question()));
            line(sheet.createRow(1), List.of(page.answer()));
            Row head = sheet.createRow(3);
            line(head, head(page, frame));
            head.forEach(cell -> cell.setCellStyle(styles.head));
            int at = 4;
            for (MatrixPage.Row row : page.rows()) {
                write(sheet.createRow(at++), row, styles);
            }
            layOut(sheet, page.columns().size() + 3, at);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> head(MatrixPage page, Frame frame) {
        var head = new ArrayList<String>();
        head.add(frame.text("plans.export.code"));
        head.add(frame.text("plans.unit"));
        head.add(frame.text("plans.export.summary"));
        page.columns().forEach(column -> head.add(column.number() + ". " + column.name()));
        return head;
    }

    private static void line(Row row, List<String> values) {
        for (int at = 0; at < values.size(); at++) {
            row.createCell(at).setCellValue(values.get(at));
        }
    }

    private static void write(Row line, MatrixPage.Row row, Styles styles) {
        line(line, List.of(row.code(), row.name(), row.summary()));
        int at = 3;
        for (Cell cell : row.cells()) {
            var written = line.createCell(at++);
            written.setCellValue(text(cell));
            written.setCellStyle(styles.of(cell));
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.details().isEmpty()
                ? cell.word()
                : cell.word() + "\n" + String.join("\n", cell.details());
    }

    private static void layOut(XSSFSheet sheet, int columns, int rows) {
        sheet.setColumnWidth(1, NAME_WIDTH);
        sheet.setColumnWidth(2, NAME_WIDTH);
        for (int at = 3; at < columns; at++) {
            sheet.setColumnWidth(at, STEP_WIDTH);
        }
        sheet.createFreezePane(2, 4);
        sheet.setAutoFilter(new CellRangeAddress(3, Math.max(3, rows - 1), 0, columns - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A3_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static byte[] rgb(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }

    /// One style for each state: a workbook holds few.
    private static final class Styles {

        private final XSSFWorkbook book;
        private final Map<String, XSSFCellStyle> states = new HashMap<>();
        final XSSFCellStyle head;

        Styles(XSSFWorkbook book) {
            this.book = book;
            head = book.createCellStyle();
            head.setWrapText(true);
            head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            var font = book.createFont();
            font.setBold(true);
            head.setFont(font);
        }

        XSSFCellStyle of(@Nullable Cell cell) {
            return states.computeIfAbsent(cell == null ? "" : cell.state(), this::style);
        }

        private XSSFCellStyle style(String state) {
            XSSFCellStyle style = book.createCellStyle();
            style.setWrapText(true);
            byte[] colour = COLOURS.get(state);
            if (colour != null) {
                style.setFillForegroundColor(new XSSFColor(colour));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return style;
        }
    }
}
