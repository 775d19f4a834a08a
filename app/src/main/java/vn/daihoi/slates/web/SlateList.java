package vn.daihoi.slates.web;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.composition.Trait;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.pages.Texts;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Candidate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The *danh sách trích ngang* of a slate. It names ethnic group, religion and Party membership:
/// whoever hands it out asks for the right and takes the look down.
@Component
class SlateList {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> COLUMNS =
            List.of(
                    "no",
                    "name",
                    "born.male",
                    "born.female",
                    "ethnic",
                    "religion",
                    "party",
                    "post",
                    "represents",
                    "sitting");
    private static final List<Integer> SHARES = List.of(5, 18, 10, 10, 8, 9, 8, 20, 16, 9);
    private static final int WIDTH = 256;

    Table table(Board board) {
        return new Table(SHARES, heads(), rows(board));
    }

    byte[] xlsx(Board board) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(TEXTS.text("slates.list.sheet"));
            fill(sheet.createRow(0), heads());
            var rows = rows(board);
            for (int at = 0; at < rows.size(); at++) {
                fill(sheet.createRow(at + 1), rows.get(at));
            }
            IntStream.range(0, SHARES.size())
                    .forEach(at -> sheet.setColumnWidth(at, SHARES.get(at) * 2 * WIDTH));
            sheet.createFreezePane(2, 1);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, List<String> values) {
        for (int at = 0; at < values.size(); at++) {
            row.createCell(at).setCellValue(values.get(at));
        }
    }

    private static List<String> heads() {
        return COLUMNS.stream().map(column -> TEXTS.text("slates.list." + column)).toList();
    }

    private static List<List<String>> rows(Board board) {
        var rows = new ArrayList<List<String>>();
        for (var one : board.chosen()) {
            rows.add(row(rows.size() + 1, one));
        }
        return rows;
    }

    private static List<String> row(int number, Candidate one) {
        var person = one.person();
        boolean female = new Trait.Text("female").equals(person.trait("gender"));
        var born = born(person.trait("born"));
        return List.of(
                Integer.toString(number),
                one.name(),
                female ? "" : born,
                female ? born : "",
                text(person.trait("ethnic")),
                text(person.trait("religion")),
                flag(person.trait("party"), "slates.list.party"),
                one.post(),
                one.represents(),
                flag(person.trait("sitting"), "slates.list.sitting"));
    }

    /// As exactly as it is known.
    private static String born(@Nullable Trait trait) {
        if (!(trait instanceof Trait.Day(LocalDate earliest, LocalDate latest))) {
            return "";
        }
        if (earliest.equals(latest)) {
            return DAY.format(earliest);
        }
        return earliest.getMonth() == latest.getMonth()
                ? DateTimeFormatter.ofPattern("MM/yyyy").format(earliest)
                : Integer.toString(earliest.getYear());
    }

    private static String text(@Nullable Trait trait) {
        if (!(trait instanceof Trait.Text(String value))) {
            return "";
        }
        return TEXTS.has("slates.value." + value) ? TEXTS.text("slates.value." + value) : value;
    }

    private static String flag(@Nullable Trait trait, String key) {
        return trait instanceof Trait.Flag(boolean value)
                ? TEXTS.text(key + (value ? ".yes" : ".no"))
                : "";
    }
}
