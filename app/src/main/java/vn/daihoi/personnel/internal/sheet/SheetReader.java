package vn.daihoi.personnel.internal.sheet;

import org.jspecify.annotations.Nullable;

import vn.daihoi.personnel.internal.sheet.CannotReadSheet.Reason;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/// Reads the cells of one sheet of a workbook.
final class SheetReader {

    private static final int ROWS_BETWEEN_CLOCKS = 1_000;

    private final XmlPart xml;
    private final CellValues values;
    private final SheetLimits limits;
    private final int mostRows;
    private final WorkbookFile file;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<MergedCells> merged = new ArrayList<>();
    private int number;
    private int formulas;

    /// @param mostRows that may still hold text
    SheetReader(
            InputStream part,
            CellValues values,
            SheetLimits limits,
            int mostRows,
            WorkbookFile file)
            throws XMLStreamException {
        this.xml = XmlPart.of(part);
        this.values = values;
        this.limits = limits;
        this.mostRows = mostRows;
        this.file = file;
    }

    ImportSheet read(String name) throws XMLStreamException, CannotReadSheet, WorkbookFile.TooMuch {
        while (xml.next()) {
            if (xml.isStart("row")) {
                readRow();
            } else if (xml.isStart("mergeCell")) {
                merge(xml.attribute("ref", ""));
            }
        }
        return new ImportSheet(name, rows, merged, formulas, "");
    }

    private void readRow() throws XMLStreamException, CannotReadSheet, WorkbookFile.TooMuch {
        number = Integer.parseInt(xml.attribute("r", Integer.toString(number + 1)));
        boolean hidden = xml.isTrue("hidden");
        var cells = new ArrayList<String>();
        int column = 0;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                @Nullable String place = xml.attribute("r");
                column = place == null ? column : column(place);
                put(cells, column++, cell());
            }
        }
        add(hidden, CellText.withoutEmptyEnd(cells));
        if (number % ROWS_BETWEEN_CLOCKS == 0) {
            file.checkTime();
        }
    }

    private void put(List<String> cells, int column, String text) {
        if (text.isEmpty() || column >= limits.columns()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private void add(boolean hidden, List<String> cells) throws CannotReadSheet {
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() == mostRows) {
            throw new CannotReadSheet(Reason.TOO_MANY_ROWS, limits.rows());
        }
        rows.add(new SheetRow(number, hidden, cells));
    }

    private String cell() throws XMLStreamException {
        @Nullable String type = xml.attribute("t");
        @Nullable String style = xml.attribute("s");
        boolean computed = false;
        var value = new StringBuilder();
        boolean inValue = false;
        while (xml.next() && !xml.isEnd("c")) {
            computed |= xml.isStart("f");
            inValue = xml.isStart("v") || (inValue && !xml.isEnd("v"));
            if (xml.isStart("is")) {
                value.append(SharedTexts.text(xml, "is"));
            } else if (inValue) {
                xml.appendText(value);
            }
        }
        return text(type, style, computed, value.toString());
    }

    private String text(
            @Nullable String type, @Nullable String style, boolean computed, String value) {
        formulas += computed ? 1 : 0;
        if (value.isEmpty()) {
            return computed && !"str".equals(type) ? SheetRow.NO_RESULT : "";
        }
        return values.text(type, style, value);
    }

    private void merge(String reference) {
        String[] ends = reference.split(":", 2);
        if (ends.length == 2) {
            merged.add(
                    new MergedCells(row(ends[0]), row(ends[1]), column(ends[0]), column(ends[1])));
        }
    }

    private static int row(String place) {
        return Integer.parseInt(place.replaceAll("[^0-9]", ""));
    }

    private static int column(String place) {
        int column = 0;
        for (int at = 0; at < place.length() && Character.isLetter(place.charAt(at)); at++) {
            column = column * 26 + Character.toUpperCase(place.charAt(at)) - 'A' + 1;
        }
        return column - 1;
    }
}
