package vn.daihoi.drafts.internal;

import vn.daihoi.drafts.FilledPapers.FilledPart;
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
import java.util.Map;
import java.util.stream.IntStream;

/// Headings of a draft with their numbers, guidance and tables.
final class DraftSections {

    private static final int OPEN_ROWS = 3;

    private final List<Scheme> numbering;
    private final Known known;
    private final Map<String, FilledPart> filled;

    DraftSections(List<Scheme> numbering, Known known, Map<String, FilledPart> filled) {
        this.numbering = numbering;
        this.known = known;
        this.filled = filled;
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
            addText(blocks, section);
            add(blocks, section.sections(), heading == null ? depth : depth + 1);
        }
    }

    /// What a module knows comes first; where it says all there is to say, nothing is left to
    /// write.
    private void addText(List<Block> blocks, Section section) {
        var part = section.fill() == null ? null : filled.get(section.fill());
        if (part != null) {
            blocks.addAll(part.blocks());
        }
        if (part == null || !part.whole()) {
            known.fill(section.guides()).forEach(words -> blocks.add(new Guidance(words)));
            if (section.table() != null) {
                blocks.add(table(section.table()));
            }
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
