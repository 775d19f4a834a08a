package vn.daihoi.personnel.internal.intake;

import vn.daihoi.personnel.internal.sheet.ImportSheet;

/// What an import would do as things stand.
///
/// @param sheets how many sheets of the file hold text
/// @param found the heads as found, before an officer matched them
/// @param head the heads as they are used
/// @param plan empty of rows when no column is the name
/// @param sensitive whether sensitive columns were read
public record ImportPreview(
        KeptImport kept,
        ImportSheet sheet,
        int sheets,
        ListHead found,
        ListHead head,
        ListBody body,
        ImportPlan plan,
        boolean sensitive) {

    /// Whether the file has sensitive columns that were left aside.
    public boolean leavesSensitiveAside() {
        return !sensitive && hasSensitive();
    }

    /// Whether it shows sensitive traits of people.
    public boolean showsSensitive() {
        return sensitive && hasSensitive();
    }

    private boolean hasSensitive() {
        return head.columns().values().stream().anyMatch(ImportColumn::isSensitive);
    }
}
