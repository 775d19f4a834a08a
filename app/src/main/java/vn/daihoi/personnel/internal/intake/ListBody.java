package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.personnel.internal.sheet.ImportSheet;
import vn.daihoi.personnel.internal.sheet.MergedCells;
import vn.daihoi.personnel.internal.sheet.SheetRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells the rows of a list that are people from those that are not.
public final class ListBody {

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?([0-9]{1,2}|[A-Za-z])\\)?");
    private static final Pattern GROUP_NUMBER = Pattern.compile("[IVX]{1,5}[.)]?|[A-H][.)]?");
    private static final Pattern TOTAL =
            Pattern.compile(
                    "tong|cong|(tong|cong)( so)? \\d.*|(tong cong|tong so|an dinh|danh sach (nay )?(co|gom))\\b.*");
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "(t m|tm|k t|kt|t l|tl|chu tich|pho chu tich|thu ky|nguoi lap|truong ban|ban thuong truc|xac nhan|noi nhan|ky ten|ky ghi ro|thu truong)\\b.*|.*\\bngay \\d* ?thang \\d* ?nam\\b.*");

    /// How the rows of our sample file begin their note.
    private static final Pattern SAMPLE = Pattern.compile("(dong vi du|example row)\\b.*");

    private static final int FEW = 2;
    private static final int LONGEST_TEXT = 60;

    private final ListHead head;
    private final boolean withHidden;
    private final List<SheetRow> people = new ArrayList<>();
    private final List<Passed> passed = new ArrayList<>();
    private int hidden;
    private boolean ended;

    private ListBody(ListHead head, boolean withHidden) {
        this.head = head;
        this.withHidden = withHidden;
    }

    /// @param withHidden whether rows that the office program hides are taken
    public static ListBody of(ImportSheet sheet, ListHead head, boolean withHidden) {
        var body = new ListBody(head, withHidden);
        List<SheetRow> rows = sheet.rows().subList(head.last() + 1, sheet.rows().size());
        body.spread(sheet.merged(), rows).forEach(body::take);
        return body;
    }

    /// In the order of the file.
    public List<SheetRow> people() {
        return people;
    }

    /// In the order of the file.
    public List<Passed> passed() {
        return passed;
    }

    /// Hidden rows that hold people, taken or not.
    public int hidden() {
        return hidden;
    }

    /// A text joined over several rows holds for each of them; a name does not.
    private List<SheetRow> spread(List<MergedCells> merged, List<SheetRow> rows) {
        var high =
                merged.stream()
                        .filter(cells -> cells.firstRow() < cells.lastRow())
                        .filter(cells -> !isOfOne(cells.firstColumn()))
                        .toList();
        if (high.isEmpty()) {
            return rows;
        }
        var spread = new ArrayList<SheetRow>(rows);
        high.forEach(cells -> spread(cells, spread));
        return spread;
    }

    private boolean isOfOne(int column) {
        @Nullable ImportColumn meant = head.columns().get(column);
        return meant == null || meant.isName() || meant == ImportColumn.NUMBER;
    }

    private static void spread(MergedCells cells, List<SheetRow> rows) {
        String text = "";
        for (int at = 0; at < rows.size(); at++) {
            SheetRow row = rows.get(at);
            if (row.number() == cells.firstRow()) {
                text = row.cell(cells.firstColumn());
            } else if (cells.has(row.number(), cells.firstColumn()) && !text.isEmpty()) {
                rows.set(at, with(row, cells.firstColumn(), text));
            }
        }
    }

    private static SheetRow with(SheetRow row, int column, String text) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        return new SheetRow(row.number(), row.hidden(), cells);
    }

    private void take(SheetRow row) {
        Optional<Passed.Kind> other = other(row);
        hidden += row.hidden() && other.isEmpty() ? 1 : 0;
        if (other.isEmpty() && row.hidden() && !withHidden) {
            other = Optional.of(Passed.Kind.HIDDEN);
        }
        if (other.isEmpty()) {
            people.add(row);
        } else {
            passed.add(new Passed(row.number(), other.get(), text(row)));
        }
    }

    private Optional<Passed.Kind> other(SheetRow row) {
        if (people.isEmpty() && isColumnNumbers(row)) {
            return Optional.of(Passed.Kind.COLUMN_NUMBERS);
        }
        if (SAMPLE.matcher(ImportColumn.plain(of(row, ImportColumn.NOTE))).matches()) {
            return Optional.of(Passed.Kind.SAMPLE);
        }
        String start = first(row);
        if (TOTAL.matcher(start).matches() && row.filled() - marks(row) <= FEW) {
            ended = true;
            return Optional.of(Passed.Kind.TOTAL);
        }
        boolean few = row.filled() <= FEW;
        boolean alone = few && number(row).isEmpty();
        if (alone && row.cells().stream().anyMatch(ListBody::isSignature)) {
            ended = true;
            return Optional.of(Passed.Kind.SIGNATURE);
        }
        if (ended && alone) {
            return Optional.of(Passed.Kind.SIGNATURE);
        }
        ended &= few;
        return isGroup(row) ? Optional.of(Passed.Kind.GROUP) : Optional.empty();
    }

    private static boolean isColumnNumbers(SheetRow row) {
        return row.filled() > FEW
                && row.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .allMatch(cell -> COLUMN_NUMBER.matcher(cell).matches());
    }

    private static String first(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> cell.chars().anyMatch(Character::isLetter))
                .findFirst()
                .map(ImportColumn::plain)
                .orElse("");
    }

    /// Sums and the like.
    private static int marks(SheetRow row) {
        return (int)
                row.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .filter(cell -> cell.chars().noneMatch(Character::isLetter))
                        .count();
    }

    private static boolean isSignature(String cell) {
        return !cell.isEmpty() && SIGNATURE.matcher(ImportColumn.plain(cell)).matches();
    }

    /// A Roman number or a capital letter before a lone text, or a lone text that is no name.
    private boolean isGroup(SheetRow row) {
        if (row.filled() > FEW) {
            return false;
        }
        boolean numbered = GROUP_NUMBER.matcher(number(row)).matches();
        return numbered || (name(row).isEmpty() && row.filled() == 1 && !number(row).isEmpty());
    }

    private String number(SheetRow row) {
        return of(row, ImportColumn.NUMBER);
    }

    private String name(SheetRow row) {
        return of(row, ImportColumn.NAME);
    }

    private String of(SheetRow row, ImportColumn wanted) {
        return head.columns().entrySet().stream()
                .filter(each -> each.getValue() == wanted)
                .map(each -> row.cell(each.getKey()))
                .findFirst()
                .orElse("");
    }

    private static String text(SheetRow row) {
        String text =
                String.join(" ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }
}
