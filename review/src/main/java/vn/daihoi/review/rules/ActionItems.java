package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.passages.Passage;
import vn.daihoi.review.passages.PassageKind;
import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the tasks and solutions of a paper, in prose and in tables, and what each of them lacks.
///
/// An item is judged with its sub-items, its lead-in, the heading and the lines that hold for its
/// section, and with a table of its section that assigns tasks. Such a table speaks for the prose
/// as well: for all of it when the table has as many tasks, else for tasks in the same words.
final class ActionItems {

    private static final String ENDS = ".;:!?…”\"";
    private static final int LEAST_WORDS = 4;
    private static final int ENOUGH_TARGETS = 3;

    private final ReviewedText text;
    private final TaskWords words;
    private final List<Passage> passages;
    private final List<ActionItem> found = new ArrayList<>();
    private final Set<Asked> everywhere = EnumSet.noneOf(Asked.class);
    private final Set<Asked> assignedColumns = EnumSet.noneOf(Asked.class);
    private final List<Set<String>> assigned = new ArrayList<>();
    private final Map<String, Set<Asked>> bySection = new HashMap<>();
    private final List<Set<String>> generalTargets = new ArrayList<>();

    private ActionItems(ReviewedText text, PaperForms forms) {
        this.text = text;
        this.words = new TaskWords(text, forms.passages().actions());
        this.passages = text.passageKinds(forms).all();
    }

    static List<ActionItem> of(ReviewedText text, PaperForms forms) {
        var items = new ActionItems(text, forms);
        items.readTables();
        items.readAround();
        items.readProse();
        return List.copyOf(items.found);
    }

    private void readTables() {
        var table = new ArrayList<Block>();
        Section section = null;
        for (var passage : passages) {
            var row = text.tableRows().at(passage.span());
            if (!table.isEmpty() && (row == null || row.table() != table.getFirst().table())) {
                addTable(table, section);
                table.clear();
            }
            if (row != null) {
                table.add(row);
                section = passage.section();
            }
        }
        addTable(table, section);
    }

    private void addTable(List<Block> table, @Nullable Section section) {
        var tasks = TaskTable.of(text, words, List.copyOf(table), section);
        if (tasks != null) {
            var items = tasks.items();
            found.addAll(items);
            items.forEach(item -> assigned.add(words.pairs(item.span())));
            if (section != null) {
                around(section).addAll(tasks.columns());
            }
            assignedColumns.addAll(tasks.columns());
        }
    }

    /// What holds for a section, or for the whole paper.
    private void readAround() {
        for (var passage : passages) {
            if (text.tableRows().isRow(passage.span())) {
                continue;
            }
            if (passage.heading() || words.isNote(passage.span())) {
                around(passage.section()).addAll(words.told(passage.span()));
            } else if (passage.kind() == PassageKind.TARGET) {
                readTarget(passage);
            } else if (passage.kind() == PassageKind.OTHER
                    && words.namesProgrammes(passage.span())
                    && words.told(passage.span()).contains(Asked.OWNER)) {
                everywhere.add(Asked.OWNER);
            }
        }
    }

    private void readTarget(Passage passage) {
        var told = words.told(passage.span());
        if (told.contains(Asked.TARGET)) {
            around(passage.section()).addAll(told);
            generalTargets.add(words.pairs(passage.span()));
        }
    }

    private Set<Asked> around(@Nullable Section section) {
        return bySection.computeIfAbsent(key(section), _ -> EnumSet.noneOf(Asked.class));
    }

    private static String key(@Nullable Section section) {
        return section == null ? "" : Integer.toString(section.start());
    }

    private void readProse() {
        if (!assigned.isEmpty()
                && passages.stream().filter(this::isItem).count() <= assigned.size()) {
            everywhere.addAll(assignedColumns);
        }
        var leadIn = new Span(0, 0);
        Section section = null;
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (passage.section() != section || passage.heading()) {
                section = passage.section();
                leadIn = new Span(0, 0);
            }
            if (words.isLeadIn(passage.span())) {
                leadIn = passage.span();
            } else if (isItem(passage)) {
                found.add(item(passage, leadIn, withSubItems(i)));
            }
        }
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    }

    private boolean isItem(Passage passage) {
        return passage.kind().isWork()
                && !passage.heading()
                && !isPreamble(passage)
                && !isCutOff(passage.span())
                && !text.tableRows().isRow(passage.span())
                && !words.isSubItem(passage.span())
                && !words.isNote(passage.span())
                && Words.count(text.text(), passage.span()) >= LEAST_WORDS;
    }

    private boolean isPreamble(Passage passage) {
        return passage.section() == null && !text.outline().sections().isEmpty();
    }

    /// In plain text and PDF an item without an end, or a piece between semicolons without a mark,
    /// may go on in the next line.
    private boolean isCutOff(Span span) {
        var format = text.document().document().format();
        char last = text.text().charAt(span.end() - 1);
        boolean piece = last == ';' && Character.isLetter(text.text().charAt(span.start()));
        return (format == Format.TEXT || format == Format.PDF) && (piece || ENDS.indexOf(last) < 0);
    }

    private Span withSubItems(int at) {
        int end = at + 1;
        while (end < passages.size()
                && !passages.get(end).heading()
                && words.isSubItem(passages.get(end).span())) {
            end++;
        }
        return new Span(passages.get(at).span().start(), passages.get(end - 1).span().end());
    }

    private ActionItem item(Passage passage, Span leadIn, Span whole) {
        var own = EnumSet.noneOf(Asked.class);
        own.addAll(words.told(whole));
        own.addAll(words.told(leadIn));
        boolean bare = own.isEmpty();
        own.addAll(everywhere);
        own.addAll(around(passage.section()));
        if (isAssigned(whole)) {
            own.addAll(assignedColumns);
        }
        if (!own.contains(Asked.TARGET) && hasGeneralTarget(passage.section(), whole)) {
            own.add(Asked.TARGET);
        }
        return new ActionItem(
                passage.span(),
                passage.section(),
                EnumSet.complementOf(own),
                bare,
                words.isVague(passage.span()));
    }

    /// Whether a row of a table speaks of the same task.
    private boolean isAssigned(Span item) {
        if (assigned.isEmpty()) {
            return false;
        }
        var matter = words.pairs(item);
        return assigned.stream().anyMatch(row -> row.stream().anyMatch(matter::contains));
    }

    /// A target told elsewhere in the paper that speaks of the same matter.
    private boolean hasGeneralTarget(@Nullable Section section, Span item) {
        if (generalTargets.size() < ENOUGH_TARGETS) {
            return false;
        }
        var matter = words.pairs(item);
        if (section != null) {
            matter.addAll(words.pairs(section.heading()));
        }
        return generalTargets.stream().anyMatch(pairs -> pairs.stream().anyMatch(matter::contains));
    }
}
