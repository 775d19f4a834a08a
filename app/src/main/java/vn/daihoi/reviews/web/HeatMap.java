package vn.daihoi.reviews.web;

import vn.daihoi.pages.Csv;

import java.util.ArrayList;
import java.util.List;

/// Which rules are broken where. Texts are in the viewer's language.
///
/// @param address of the page, without query
/// @param under code of the unit whose branches are shown; empty for the viewer's own
/// @param answer what is weak everywhere, in a sentence
/// @param kind public id of the document kind shown; empty for all
/// @param kinds to choose from
/// @param columns rules that found something, the most widespread first
/// @param rows units, the one with most findings first
public record HeatMap(
        String address,
        String under,
        String answer,
        String kind,
        List<Choice> kinds,
        List<Column> columns,
        List<Row> rows) {

    /// Address of the passages that units share.
    public String overlap() {
        return address.substring(0, address.lastIndexOf('/')) + "/overlap";
    }

    public record Choice(String id, String name) {}

    /// @param rule public id
    /// @param units units shown in which it found something
    public record Column(String rule, String title, int units) {}

    /// @param address of the unit's dossier, or of this page for the units below it
    /// @param documents documents reviewed
    /// @param cells one for each column
    public record Row(
            String code,
            String name,
            String address,
            int documents,
            int findings,
            List<Cell> cells) {}

    /// @param findings 0 or more
    /// @param address where they are read; empty when there are none
    public record Cell(int findings, String address) {

        /// Shade from 0, nothing, to 4; each step doubles.
        public int heat() {
            return Math.min(4, Integer.SIZE - Integer.numberOfLeadingZeros(findings));
        }
    }

    /// The same table for office programs.
    ///
    /// @param heads titles of the columns before those of the rules: code, unit, documents,
    ///   findings
    byte[] csv(List<String> heads) {
        var head = new ArrayList<>(heads);
        columns.forEach(column -> head.add(column.title()));
        var csv = new Csv().row(head);
        for (Row row : rows) {
            var fields =
                    new ArrayList<>(
                            List.of(
                                    row.code(),
                                    row.name(),
                                    String.valueOf(row.documents()),
                                    String.valueOf(row.findings())));
            row.cells().forEach(cell -> fields.add(String.valueOf(cell.findings())));
            csv.row(fields);
        }
        return csv.bytes();
    }
}
