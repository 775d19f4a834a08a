package vn.daihoi.review.rules;

import vn.daihoi.review.indicators.Grid;
import vn.daihoi.review.indicators.Setting;
import vn.daihoi.review.indicators.Statement;
import vn.daihoi.review.indicators.Statements;
import vn.daihoi.review.indicators.TableStatements;
import vn.daihoi.review.indicators.Tense;
import vn.daihoi.review.language.Sentences;
import vn.daihoi.review.passages.Passage;
import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Reads the statements of one paper: sentences of its prose, rows of its tables of targets.
final class StatementReader {

    private final ReviewedText text;
    private final PaperForms forms;
    private final List<Section> sections;
    private final List<Statement> found = new ArrayList<>();

    StatementReader(ReviewedText text, PaperForms forms) {
        this.text = text;
        this.forms = forms;
        this.sections = text.outline().all();
    }

    List<Statement> read() {
        for (var passage : text.passageKinds(forms).all()) {
            if (!passage.heading() && !text.tableRows().isRow(passage.span())) {
                readProse(passage);
            }
        }
        text.grids().forEach(this::readTable);
        return List.copyOf(found);
    }

    private void readProse(Passage passage) {
        if (text.quantitiesIn(passage.span()).isEmpty()) {
            return;
        }
        var setting = new Setting(passage.span(), heading(passage), tense(passage));
        for (var sentence : Sentences.in(text.text(), passage.span())) {
            found.addAll(
                    Statements.in(text.folded(), sentence, text.quantitiesIn(sentence), setting));
        }
    }

    private String heading(Passage passage) {
        var section = passage.section();
        return section == null ? "" : Folded.of(section.title());
    }

    private static Tense tense(Passage passage) {
        if (passage.kind().looksBack()) {
            return Tense.RESULT;
        }
        return passage.kind().looksAhead() ? Tense.TARGET : Tense.UNKNOWN;
    }

    private void readTable(Grid grid) {
        var first = grid.rows().getFirst().cells().getFirst().span();
        var last = grid.rows().getLast().cells().getLast().span();
        var place = new Span(first.start(), Math.max(first.end(), last.end()));
        found.addAll(TableStatements.in(grid, new Setting(place, heading(place), Tense.TARGET)));
    }

    private String heading(Span place) {
        return sections.stream()
                .filter(section -> section.contains(place.start()))
                .map(section -> Folded.of(section.title()))
                .collect(Collectors.joining(" "));
    }
}
