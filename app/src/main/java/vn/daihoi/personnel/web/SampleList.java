package vn.daihoi.personnel.web;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.PersonColumn;
import vn.daihoi.personnel.internal.PersonWords;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// A workbook to fill in: the columns with two invented people, and how to write each column.
///
/// @param sensitive whether to name sensitive columns
record SampleList(PersonWords words, boolean sensitive) {

    private static final int WIDTH = 20 * 256;
    private static final int HINT_WIDTH = 90 * 256;

    byte[] xlsx() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var bold = bold(book);
            people(book.createSheet(text("personnel.import.sample.sheet")), bold, textCells(book));
            hints(book.createSheet(text("personnel.import.sample.hints")), bold);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFCellStyle bold(XSSFWorkbook book) {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setWrapText(true);
        return style;
    }

    /// Cells that office programs leave as typed: 12/12 must not become a day.
    private static XSSFCellStyle textCells(XSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    private void people(XSSFSheet sheet, XSSFCellStyle bold, XSSFCellStyle asTyped) {
        List<PersonColumn> columns = PersonColumn.shown(sensitive);
        Row head = sheet.createRow(0);
        head.createCell(0).setCellValue(text("personnel.import.column.number"));
        for (int at = 0; at < columns.size(); at++) {
            head.createCell(at + 1).setCellValue(text(columns.get(at).messageKey()));
            sheet.setColumnWidth(at + 1, WIDTH);
            sheet.setDefaultColumnStyle(at + 1, asTyped);
        }
        head.forEach(cell -> cell.setCellStyle(bold));
        person(sheet.createRow(1), "one", asTyped);
        person(sheet.createRow(2), "two", asTyped);
        sheet.createFreezePane(2, 1);
    }

    private void person(Row row, String which, XSSFCellStyle asTyped) {
        String[] values = text("personnel.import.sample." + which).split("\\|", -1);
        row.createCell(0).setCellValue(row.getRowNum());
        int at = 1;
        for (PersonColumn column : PersonColumn.values()) {
            if (sensitive || !column.isSensitive()) {
                var cell = row.createCell(at++);
                cell.setCellValue(values[column.ordinal()].strip());
                cell.setCellStyle(asTyped);
            }
        }
    }

    private void hints(XSSFSheet sheet, XSSFCellStyle bold) {
        Row head = sheet.createRow(0);
        head.createCell(0).setCellValue(text("personnel.import.sample.column"));
        head.createCell(1).setCellValue(text("personnel.import.sample.hint"));
        head.forEach(cell -> cell.setCellStyle(bold));
        for (PersonColumn column : PersonColumn.shown(sensitive)) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(text(column.messageKey()));
            row.createCell(1).setCellValue(hint(column));
        }
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, HINT_WIDTH);
    }

    private String hint(PersonColumn column) {
        return switch (column) {
            case CATEGORY ->
                    text(
                            "personnel.import.hint.category",
                            String.join("; ", words.categories().values()));
            case RELIGION ->
                    text(
                            "personnel.import.hint.religion",
                            String.join("; ", words.religions().values()));
            default -> text("personnel.import.hint." + column.key());
        };
    }

    private String text(String key, Object... arguments) {
        Texts texts = words.texts();
        return texts.text(key, arguments);
    }
}
