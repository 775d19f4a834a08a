package vn.daihoi.personnel.internal.intake;

/// A row that is no person and was passed over.
///
/// @param row number as the office program shows it
/// @param text what stands in it, shortened
public record Passed(int row, Kind kind, String text) {

    /// What it is instead.
    public enum Kind {
        /// numbers or letters of the columns
        COLUMN_NUMBERS,
        /// invented person of our sample file
        SAMPLE,
        /// head of a group of people
        GROUP,
        /// sum of the list or of a part
        TOTAL,
        /// place, date, signature and what stands below
        SIGNATURE,
        /// hidden in the file, and left out as the officer wants
        HIDDEN
    }
}
