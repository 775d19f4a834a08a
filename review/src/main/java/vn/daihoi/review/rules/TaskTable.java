package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A table that assigns tasks: one column of tasks, and one of bodies in charge or of times.
///
/// A cell that is empty together with the one below or above it is taken for a merged cell.
final class TaskTable {

    private static final int HEAD_ROWS = 3;
    private static final int LEAST_FILLED = 2;

    private final ReviewedText text;
    private final TaskWords words;
    private final List<Block> rows;
    private final @Nullable Section section;
    private int head = -1;
    private int task = -1;
    private int owner = -1;
    private int deadline = -1;

    private TaskTable(
            ReviewedText text, TaskWords words, List<Block> rows, @Nullable Section section) {
        this.text = text;
        this.words = words;
        this.rows = rows;
        this.section = section;
    }

    /// @return null when the table assigns nothing
    static @Nullable TaskTable of(
            ReviewedText text, TaskWords words, List<Block> rows, @Nullable Section section) {
        var table = new TaskTable(text, words, rows, section);
        return table.findHead() ? table : null;
    }

    private boolean findHead() {
        for (int row = 0; row < Math.min(HEAD_ROWS, rows.size()) && head < 0; row++) {
            var cells = rows.get(row).cells();
            owner = column(cells, words.ownerColumns);
            deadline = column(cells, words.deadlineColumns);
            task = column(cells, words.taskColumns);
            if (task >= 0 && owner != task && deadline != task && (owner >= 0 || deadline >= 0)) {
                head = row;
            }
        }
        return head >= 0 && head + 1 < rows.size();
    }

    private int column(List<Span> cells, List<Pattern> heads) {
        for (int i = 0; i < cells.size(); i++) {
            if (TaskWords.anyIn(heads, text, cells.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// What the table has columns for.
    Set<Asked> columns() {
        var columns = EnumSet.noneOf(Asked.class);
        if (owner >= 0) {
            columns.add(Asked.OWNER);
        }
        if (deadline >= 0) {
            columns.add(Asked.DEADLINE);
        }
        return columns;
    }

    List<ActionItem> items() {
        var items = new ArrayList<ActionItem>();
        for (int row = head + 1; row < rows.size(); row++) {
            if (isTask(row)) {
                items.add(item(row));
            }
        }
        return items;
    }

    /// A row as wide as the head, with more than one cell filled.
    private boolean isTask(int row) {
        var cells = rows.get(row).cells();
        long filled = cells.stream().filter(cell -> isFilled(cell)).count();
        return cells.size() == rows.get(head).cells().size()
                && filled >= LEAST_FILLED
                && isFilled(cells.get(task))
                && cells.get(task).of(text.text()).chars().anyMatch(Character::isLetter);
    }

    private boolean isFilled(Span cell) {
        return cell.of(text.text()).chars().anyMatch(Character::isLetterOrDigit);
    }

    private ActionItem item(int row) {
        var cells = rows.get(row).cells();
        var told = EnumSet.noneOf(Asked.class);
        for (int i = 0; i < cells.size(); i++) {
            if (i != deadline && (i > 0 || task == 0)) {
                told.addAll(words.told(cells.get(i)));
            }
        }
        tell(told, Asked.OWNER, owner, row);
        tell(told, Asked.DEADLINE, deadline, row);
        var lacks = EnumSet.complementOf(told);
        return new ActionItem(
                cells.get(task), section, lacks, told.isEmpty(), words.isVague(cells.get(task)));
    }

    private void tell(Set<Asked> told, Asked asked, int column, int row) {
        if (column >= 0 && (isFilled(row, column) || isMerged(row, column))) {
            told.add(asked);
        }
    }

    private boolean isMerged(int row, int column) {
        return isEmpty(row - 1, column) || isEmpty(row + 1, column);
    }

    private boolean isEmpty(int row, int column) {
        return row > head && row < rows.size() && isTask(row) && !isFilled(row, column);
    }

    private boolean isFilled(int row, int column) {
        return isFilled(rows.get(row).cells().get(column));
    }
}
