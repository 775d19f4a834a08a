package vn.daihoi.bench;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.PersonColumn;
import vn.daihoi.personnel.internal.PersonWords;
import vn.daihoi.personnel.internal.intake.ImportPlan;
import vn.daihoi.personnel.internal.intake.ListBody;
import vn.daihoi.personnel.internal.intake.ListHead;
import vn.daihoi.personnel.internal.intake.PersonRow;
import vn.daihoi.personnel.internal.intake.RowReader;
import vn.daihoi.personnel.internal.sheet.CannotReadSheet;
import vn.daihoi.personnel.internal.sheet.ImportSheet;
import vn.daihoi.personnel.internal.sheet.SheetFile;
import vn.daihoi.personnel.internal.sheet.SheetLimits;
import vn.daihoi.profile.Profiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// How long a list of 10,000 invented people with all columns takes from the bytes of its file to
/// the plan of its import, held against 5,000 people who are there; the first time and warm.
final class ImportBench {

    private static final int PEOPLE = 10_000;
    private static final int KNOWN = 5_000;
    private static final int RUNS = 9;
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);
    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final PersonWords WORDS = PersonWords.of(Profiles.load("mttq-2024-2029"), TEXTS);

    private ImportBench() {}

    public static void main(String[] args) throws Exception {
        measure("workbook", workbook());
        measure("text", text());
    }

    private static void measure(String kind, byte[] file) throws CannotReadSheet {
        long start = System.nanoTime();
        List<PersonRow> rows = read(file);
        var known = new ArrayList<Listed>();
        for (PersonRow row : rows.subList(0, KNOWN)) {
            known.add(
                    new Listed(
                            UUID.randomUUID(),
                            1,
                            row.details(),
                            row.sensitive(),
                            "bench",
                            Instant.EPOCH));
        }
        ImportPlan plan = ImportPlan.of(rows, known, Map.of());
        double first = (System.nanoTime() - start) / 1e6;
        var times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            start = System.nanoTime();
            plan = ImportPlan.of(read(file), known, Map.of());
            times[run] = System.nanoTime() - start;
        }
        System.out.printf(
                "%s of %,d bytes, %,d rows: first %.0f ms, then %s%n",
                kind, file.length, plan.rows().size(), first, Quantiles.of(times));
    }

    private static List<PersonRow> read(byte[] file) throws CannotReadSheet {
        ImportSheet sheet = SheetFile.read(file, SheetLimits.standard()).getFirst();
        ListHead head = ListHead.find(sheet).orElseThrow();
        var reader = new RowReader(head, List.of(WORDS), TODAY, true);
        return ListBody.of(sheet, head, false).people().stream().map(reader::read).toList();
    }

    private static byte[] workbook() throws IOException {
        try (var book = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (List<String> line : lines()) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                line.forEach(cell ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] text() {
        var csv = new Csv();
        lines().forEach(csv::row);
        return csv.bytes();
    }

    private static List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(
                Stream.of(PersonColumn.values())
                        .map(column -> TEXTS.text(column.messageKey()))
                        .toList());
        for (int at = 0; at < PEOPLE; at++) {
            lines.add(line(at));
        }
        return lines;
    }

    private static List<String> line(int at) {
        String letters = "%c%c%c".formatted('a' + at / 676 % 26, 'a' + at / 26 % 26, 'a' + at % 26);
        return List.of(
                "Nguyễn Thị " + letters,
                at % 2 == 0 ? "Nữ" : "Nam",
                "%02d/%02d/%d".formatted(1 + at % 28, 1 + at % 12, 1940 + at % 50),
                "Nam Định",
                "Số %d, tổ dân phố %d".formatted(at, at % 40),
                "Kinh",
                "Không",
                at % 3 == 0 ? "Ngoài Đảng" : "19/05/%d".formatted(1992 + at % 20),
                "12/12",
                "Đại học",
                "Trung cấp",
                "Tổ trưởng",
                "Hội Phụ nữ",
                "Cá nhân tiêu biểu",
                "phụ nữ",
                "Tổ dân phố " + at % 40,
                "Hội Liên hiệp Phụ nữ",
                at % 2 == 0 ? "Tái cử" : "Mới",
                "Ban Công tác Mặt trận",
                "8,5",
                "ghi chú " + at);
    }
}
