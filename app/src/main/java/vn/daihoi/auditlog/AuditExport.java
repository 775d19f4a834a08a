package vn.daihoi.auditlog;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditQuery;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Texts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The log for office programs, of any length: rows are written as they are read.
@Component
class AuditExport {

    /// Names are looked up for so many rows at once.
    private static final int BATCH = 500;

    /// What a sheet can hold, less its head.
    private static final int LONGEST_SHEET = 1_048_575;

    private static final int COLUMN_WIDTH = 24 * 256;

    private final AuditTrail trail;
    private final AuditRows rows;

    AuditExport(AuditTrail trail, AuditRows rows) {
        this.trail = trail;
        this.rows = rows;
    }

    void csv(AuditQuery query, Texts texts, OutputStream out) throws IOException {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(Csv.MARK + Csv.line(head(texts)));
            each(query, texts, row -> write(writer, Csv.line(row.cells())));
        }
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends with the last row that a sheet can hold.
    void xlsx(AuditQuery query, Texts texts, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook()) {
            Sheet sheet = book.createSheet(texts.text("audit.title"));
            List<String> head = head(texts);
            line(sheet.createRow(0), head);
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < head.size(); column++) {
                sheet.setColumnWidth(column, COLUMN_WIDTH);
            }
            each(query, texts, row -> append(sheet, row));
            book.write(out);
        }
    }

    private static void append(Sheet sheet, AuditRow row) {
        int next = sheet.getLastRowNum() + 1;
        if (next <= LONGEST_SHEET) {
            line(sheet.createRow(next), row.cells());
        }
    }

    private static void line(Row row, List<String> values) {
        for (int at = 0; at < values.size(); at++) {
            row.createCell(at).setCellValue(values.get(at));
        }
    }

    private static List<String> head(Texts texts) {
        return Stream.of(
                        "seq", "at", "person", "login", "origin", "act", "unit", "object", "before",
                        "after")
                .map(column -> texts.text("audit.column." + column))
                .toList();
    }

    private void each(AuditQuery query, Texts texts, Consumer<AuditRow> reader) {
        var batch = new ArrayList<AuditEntry>();
        trail.each(
                query,
                entry -> {
                    batch.add(entry);
                    if (batch.size() == BATCH) {
                        rows.of(batch, texts).forEach(reader);
                        batch.clear();
                    }
                });
        rows.of(batch, texts).forEach(reader);
    }
}
