package vn.daihoi.personnel.web;

import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Texts;
import vn.daihoi.pages.Xlsx;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.PersonColumn;
import vn.daihoi.personnel.internal.PersonWords;
import vn.daihoi.personnel.internal.Sensitive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The *danh sách trích ngang* for office programs: a line of heads, then a line for each person.
///
/// @param columns those that the viewer may see
record PersonnelExport(List<Listed> people, List<PersonColumn> columns, PersonWords words) {

    private static final int NUMBER_WIDTH = 6;
    private static final int COLUMN_WIDTH = 20;

    byte[] csv() {
        var csv = new Csv().row(heads());
        for (int at = 0; at < people.size(); at++) {
            csv.row(line(at));
        }
        return csv.bytes();
    }

    byte[] xlsx() {
        var widths = new ArrayList<>(Collections.nCopies(columns.size() + 1, COLUMN_WIDTH));
        widths.set(0, NUMBER_WIDTH);
        return new Xlsx(texts().text("personnel.export.sheet"), widths, 2)
                .bytes(heads(), IntStream.range(0, people.size()).mapToObj(this::line));
    }

    private Texts texts() {
        return words.texts();
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
