package vn.daihoi.personnel.internal.intake;

import vn.daihoi.personnel.internal.sheet.ImportSheet;

import java.util.Comparator;
import java.util.Optional;

/// A sheet that has heads, and so can be read as a list of people.
///
/// @param place among the sheets of the file that hold text, from 1
/// @param people how many rows are people, hidden ones left aside
public record ReadList(int place, ImportSheet sheet, ListHead head, int people) {

    /// Of two lists the better one has people, then more columns that are known, then more people.
    static final Comparator<ReadList> FIT =
            Comparator.comparing((ReadList list) -> list.people() > 0)
                    .thenComparingInt(ReadList::columns)
                    .thenComparingInt(ReadList::people);

    /// @return empty when the sheet has no heads
    static Optional<ReadList> of(int place, ImportSheet sheet) {
        return ListHead.find(sheet)
                .map(head -> new ReadList(place, sheet, head, people(sheet, head)));
    }

    private static int people(ImportSheet sheet, ListHead head) {
        return ListBody.of(sheet, head, false).people().size();
    }

    /// Whether the same words stand over the same columns.
    boolean hasHeadsOf(ReadList other) {
        return head.labels().equals(other.head.labels());
    }

    /// How many columns are known.
    public int columns() {
        return head.columns().size();
    }
}
