package vn.daihoi.personnel.web;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.PersonColumn;
import vn.daihoi.personnel.internal.PersonWords;
import vn.daihoi.personnel.internal.Sensitive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The *danh sách trích ngang* for office programs: a line of heads, then a line for each person.
///
/// @param columns those that the viewer may see
record PersonnelExport(List<Listed> people, List<PersonColumn> columns, PersonWords words) {

    private static final int NUMBER_WIDTH = 6 * 256;
    private static final int COLUMN_WIDTH = 20 * 256;

    byte[] csv() {
        var csv = new Csv().row(heads());
        for (int at = 0; at < people.size(); at++) {
            csv.row(line(at));
        }
        return csv.bytes();
    }

    byte[] xlsx() {
        try (var book = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(texts().text("personnel.export.sheet"));
            fill(sheet.createRow(0), heads());
            for (int at = 0; at < people.size(); at++) {
                fill(sheet.createRow(at + 1), line(at));
            }
            sheet.setColumnWidth(0, NUMBER_WIDTH);
            for (int at = 1; at <= columns.size(); at++) {
                sheet.setColumnWidth(at, COLUMN_WIDTH);
            }
            sheet.createFreezePane(2, 1);
            sheet.getPrintSetup().setLandscape(true);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Texts texts() {
        return words.texts();
    }

    private static void fill(Row row, List<String> values) {
        for (int at = 0; at < values.size(); at++) {
            row.createCell(at).setCellValue(values.get(at));
        }
    }

    private List<String> heads() {
        var heads = new ArrayList<String>();
        heads.add(texts().text("personnel.export.number"));
        columns.forEach(column -> heads.add(texts().text(column.messageKey())));
        return heads;
    }

    private List<String> line(int at) {
        Listed person = people.get(at);
        Sensitive known = Objects.requireNonNullElse(person.sensitive(), Sensitive.UNKNOWN);
        var line = new ArrayList<String>();
        line.add(Integer.toString(at + 1));
        columns.forEach(column -> line.add(column.text(person.details(), known, words)));
        return line;
    }
}
