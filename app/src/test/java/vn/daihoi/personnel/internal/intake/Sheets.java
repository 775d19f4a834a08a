package vn.daihoi.personnel.internal.intake;

import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.PersonWords;
import vn.daihoi.personnel.internal.sheet.ImportSheet;
import vn.daihoi.personnel.internal.sheet.MergedCells;
import vn.daihoi.personnel.internal.sheet.SheetRow;
import vn.daihoi.profile.Profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Sheets for tests: cells apart by `|`, row by row, empty rows left out as a file's reader does.
final class Sheets {

    static final LocalDate TODAY = LocalDate.of(2024, 2, 26);
    static final List<PersonWords> WORDS =
            List.of(PersonWords.of(Profiles.load("mttq-2024-2029"), Texts.in(Texts.VIETNAMESE)));

    private Sheets() {}

    static ImportSheet of(String... rows) {
        return of(List.of(), rows);
    }

    static ImportSheet of(List<MergedCells> merged, String... rows) {
        var read = new ArrayList<SheetRow>();
        for (int at = 0; at < rows.length; at++) {
            if (!rows[at].isEmpty()) {
                var cells = List.of(rows[at].split("\\|", -1));
                read.add(new SheetRow(at + 1, false, cells.stream().map(String::strip).toList()));
            }
        }
        return new ImportSheet("Danh sách", read, merged, 0, "");
    }

    static List<PersonRow> people(ImportSheet sheet) {
        var head = ListHead.find(sheet).orElseThrow();
        var reader = new RowReader(head, WORDS, TODAY, true);
        return ListBody.of(sheet, head, false).people().stream().map(reader::read).toList();
    }
}
