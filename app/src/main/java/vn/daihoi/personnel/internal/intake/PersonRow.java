package vn.daihoi.personnel.internal.intake;

import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Sensitive;

import java.util.List;

/// A row of a list, read as a person. What the row does not tell is empty or null.
///
/// @param number as the office program shows it
/// @param hidden whether the office program hides it
/// @param sensitive [Sensitive#UNKNOWN] when it may not be read
/// @param notes faults and warnings by column
public record PersonRow(
        int number, boolean hidden, Details details, Sensitive sensitive, List<CellNote> notes) {

    public PersonRow {
        notes = List.copyOf(notes);
    }

    public boolean isWrong() {
        return notes.stream().anyMatch(CellNote::error);
    }
}
