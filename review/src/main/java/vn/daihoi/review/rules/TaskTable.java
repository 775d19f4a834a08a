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
import java.util.stream.IntStream;

/// A table that assigns tasks: one column of tasks, and one of bodies in charge or of times.
///
/// A cell that goes on from above has its words. So may one that is empty together with the one
/// below or above it, for some files do not tell.
final class TaskTable {

    private static final int HEAD_ROWS = 3;
    private static final Pattern SERIAL = Pattern.compile("\\W*\\d{1,3}(?:\\.\\d{1,3})*\\W*");

    private final ReviewedText text;
    private final TaskWords words;
    private final List<Block> rows;
    private final @Nullable Section section;
    private int head = -1;
    private int task = -1;
    private int outcome = -1;
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
                outcome = outcomeColumn(cells);
            }
        }
        return head >= 0 && head + 1 < rows.size();
    }

    /// A column of its own for what is to come of the tasks.
    private int outcomeColumn(List<Span> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> i != task && i != owner && i != deadline)
                .filter(i -> TaskWords.anyIn(words.outcomeColumns, text, cells.get(i)))
                .findFirst()
                .orElse(-1);
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

    /// A row as wide as the head, with words for a task; a heading between the tasks has nothing
    /// else but its number.
    private boolean isTask(int row) {
        var cells = rows.get(row).cells();
        return cells.size() == rows.get(head).cells().size()
                && cells.get(task).of(text.text()).chars().anyMatch(Character::isLetter)
                && !isHeading(cells);
    }

    private boolean isHeading(List<Span> cells) {
        boolean alone =
                IntStream.range(0, cells.size())
                        .filter(i -> i != task && (i != 0 || task == 0))
                        .noneMatch(i -> isFilled(text.mergedCells().origin(cells.get(i))));
        return alone && (task == 0 || !SERIAL.matcher(cells.getFirst().of(text.text())).matches());
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
        tell(told, Asked.TARGET, outcome, row);
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
        return isFilled(text.mergedCells().origin(rows.get(row).cells().get(column)))
                || isEmpty(row - 1, column)
                || isEmpty(row + 1, column);
    }

    private boolean isEmpty(int row, int column) {
        return row > head && row < rows.size() && isTask(row) && !isFilled(row, column);
    }

    private boolean isFilled(int row, int column) {
        return isFilled(rows.get(row).cells().get(column));
    }
}
