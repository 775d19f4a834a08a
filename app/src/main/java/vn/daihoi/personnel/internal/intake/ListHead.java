package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.personnel.internal.sheet.ImportSheet;
import vn.daihoi.personnel.internal.sheet.SheetRow;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// The heads of a list's columns and what they mean.
///
/// @param first place of its first row in the sheet
/// @param last place of its last row in the sheet
/// @param labels words over each column, by column from 0
/// @param columns what each column holds; one whose meaning is not known is absent
public record ListHead(
        int first,
        int last,
        SortedMap<Integer, String> labels,
        SortedMap<Integer, ImportColumn> columns) {

    /// Titles of the organisation and of the list stand above.
    private static final int LOOKED_AT = 20;

    private static final int FEWEST_KNOWN = 2;

    public ListHead {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    /// The row of the first twenty whose heads mean most, with the row below where that divides its
    /// columns; empty when none has a name and one column more.
    public static Optional<ListHead> find(ImportSheet sheet) {
        int end = Math.min(LOOKED_AT, sheet.rows().size());
        Optional<ListHead> alone = best(end, at -> single(sheet, at));
        Optional<ListHead> both = best(end, at -> divided(sheet, at));
        return alone.filter(
                        one -> one.known().size() >= both.map(two -> two.known().size()).orElse(0))
                .or(() -> both);
    }

    private static Optional<ListHead> best(int end, IntFunction<ListHead> at) {
        @Nullable ListHead best = null;
        for (int each = 0; each < end; each++) {
            ListHead head = at.apply(each);
            boolean more = best == null || head.known().size() > best.known().size();
            best = head.isHead() && more ? head : best;
        }
        return Optional.ofNullable(best);
    }

    /// As an officer matched them.
    ///
    /// @param chosen what each column holds; a column without one is left aside
    public ListHead with(Map<Integer, ImportColumn> chosen) {
        return new ListHead(first, last, labels, new TreeMap<>(chosen));
    }

    public boolean has(ImportColumn column) {
        return columns.containsValue(column);
    }

    private boolean isHead() {
        return has(ImportColumn.NAME) && known().size() >= FEWEST_KNOWN;
    }

    private Set<ImportColumn> known() {
        var known = EnumSet.noneOf(ImportColumn.class);
        known.addAll(columns.values());
        known.remove(ImportColumn.NUMBER);
        return known;
    }

    private static ListHead single(ImportSheet sheet, int at) {
        var heads = new Heads(sheet, sheet.rows().get(at), null);
        return heads.read(at, at);
    }

    private static ListHead divided(ImportSheet sheet, int at) {
        @Nullable SheetRow below = at + 1 < sheet.rows().size() ? sheet.rows().get(at + 1) : null;
        if (below == null || !Heads.divides(sheet, sheet.rows().get(at), below)) {
            return single(sheet, at);
        }
        return new Heads(sheet, sheet.rows().get(at), below).read(at, at + 1);
    }
}
