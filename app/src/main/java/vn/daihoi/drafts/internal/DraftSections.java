package vn.daihoi.drafts.internal;

import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Guidance;
import vn.daihoi.forms.FormPaper.Heading;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.profile.FormText;
import vn.daihoi.profile.PaperDraft;
import vn.daihoi.profile.PaperDraft.Column;
import vn.daihoi.profile.PaperDraft.Section;
import vn.daihoi.profile.PaperForm.Scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Headings of a draft with their numbers, guidance and tables.
final class DraftSections {

    private static final int OPEN_ROWS = 3;

    private final List<Scheme> numbering;
    private final Known known;

    DraftSections(List<Scheme> numbering, Known known) {
        this.numbering = numbering;
        this.known = known;
    }

    List<Block> blocks(List<Section> sections) {
        var blocks = new ArrayList<Block>();
        add(blocks, sections, 0);
        return blocks;
    }

    private void add(List<Block> blocks, List<Section> sections, int depth) {
        int number = 0;
        for (var section : sections) {
            var heading = section.heading();
            if (heading != null) {
                number++;
                blocks.add(heading(heading, number, depth));
            }
            known.fill(section.guides()).forEach(words -> blocks.add(new Guidance(words)));
            if (section.table() != null) {
                blocks.add(table(section.table()));
            }
            add(blocks, section.sections(), heading == null ? depth : depth + 1);
        }
    }

    private Heading heading(FormText text, int number, int depth) {
        return new Heading(numbering.get(depth), number, known.fill(text).orElse(""));
    }

    private Table table(PaperDraft.Table table) {
        var columns = table.columns();
        var rows = known.rows().getOrDefault(table.rows(), List.of());
        return new Table(
                columns.stream().map(Column::share).toList(),
                columns.stream().map(Column::head).toList(),
                rows.isEmpty() ? open(columns) : answers(columns, rows));
    }

    private static List<List<String>> open(List<Column> columns) {
        var row = new Known.Row("", "");
        return IntStream.rangeClosed(1, OPEN_ROWS)
                .mapToObj(number -> cells(columns, number, row))
                .toList();
    }

    private static List<List<String>> answers(List<Column> columns, List<Known.Row> rows) {
        return IntStream.rangeClosed(1, rows.size())
                .mapToObj(number -> cells(columns, number, rows.get(number - 1)))
                .toList();
    }

    private static List<String> cells(List<Column> columns, int number, Known.Row row) {
        return columns.stream()
                .map(column ->
                        switch (column.shows()) {
                            case NUMBER -> Integer.toString(number);
                            case NAME -> row.name();
                            case VALUE -> row.value();
                            case OPEN -> "";
                        })
                .toList();
    }
}
