package vn.daihoi.personnel.internal.sheet;

import org.jspecify.annotations.Nullable;

import vn.daihoi.personnel.internal.sheet.CannotReadSheet.Reason;

import java.util.ArrayList;
import java.util.List;

/// Values separated by commas, semicolons or tabs, quoted as RFC 4180 says; line breaks may stand
/// inside of quotes. Rows are numbered as an office program shows them.
final class TextTable {

    private static final int LOOKED_AT = 20_000;
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final String FORMULA_SIGNS = "=+-@\t";

    private final String text;
    private final char separator;
    private final SheetLimits limits;
    private final List<SheetRow> rows = new ArrayList<>();
    private int at;
    private int number;

    private TextTable(String text, SheetLimits limits) {
        this.text = text;
        this.separator = separator(text);
        this.limits = limits;
    }

    static ImportSheet read(byte[] file, SheetLimits limits) throws CannotReadSheet {
        var decoded = Decoded.of(file);
        var table = new TextTable(decoded.text(), limits);
        table.readRows();
        return ImportSheet.plain(table.rows, decoded.guessed());
    }

    /// The one that is met most outside of quotes.
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int at = 0; at < Math.min(text.length(), LOOKED_AT); at++) {
            char sign = text.charAt(at);
            quoted ^= sign == '"';
            for (int each = 0; each < counts.length && !quoted; each++) {
                counts[each] += sign == SEPARATORS[each] ? 1 : 0;
            }
        }
        int best = 0;
        for (int each = 1; each < counts.length; each++) {
            best = counts[each] > counts[best] ? each : best;
        }
        return SEPARATORS[best];
    }

    private void readRows() throws CannotReadSheet {
        while (at < text.length()) {
            number++;
            List<String> cells = CellText.withoutEmptyEnd(row());
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(number, false, cells));
            }
            if (rows.size() > limits.rows()) {
                throw new CannotReadSheet(Reason.TOO_MANY_ROWS, limits.rows());
            }
        }
    }

    private List<String> row() throws CannotReadSheet {
        var cells = new ArrayList<String>();
        while (true) {
            String field = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
            if (cells.size() < limits.columns()) {
                cells.add(cell(field));
            }
            if (at == text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end != separator) {
                at += end == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                return cells;
            }
        }
    }

    /// Leaves off the apostrophe that our exports put before what would be computed.
    private static String cell(String field) {
        boolean guarded =
                field.length() > 1
                        && field.charAt(0) == '\''
                        && FORMULA_SIGNS.indexOf(field.charAt(1)) >= 0;
        return CellText.even(guarded ? field.substring(1) : field);
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean isEnd(char sign) {
        return sign == separator || sign == '\n' || sign == '\r';
    }

    private String quoted() throws CannotReadSheet {
        var field = new StringBuilder();
        at++;
        @Nullable String more = null;
        while (more == null) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new CannotReadSheet(Reason.QUOTE, number);
            }
            field.append(text, at, quote);
            at = quote + 1;
            if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                more = plain();
            }
        }
        return field.append(more).toString();
    }
}
