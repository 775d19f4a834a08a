package vn.daihoi.personnel.internal.intake;

import vn.daihoi.personnel.internal.sheet.ImportSheet;

import java.util.List;

/// What an import would do as things stand.
///
/// @param file all lists of the file
/// @param list the one that is shown, its heads as found, before an officer matched them
/// @param head the heads as they are used
/// @param plan empty of rows when no column is the name
/// @param sensitive whether sensitive columns were read
public record ImportPreview(
        KeptImport kept,
        ReadFile file,
        ReadList list,
        ListHead head,
        ListBody body,
        ImportPlan plan,
        boolean sensitive) {

    public ImportSheet sheet() {
        return list.sheet();
    }

    /// Sheets that hold text but no list, while others do.
    public int withoutHeads() {
        return file.sheets() - file.lists().size();
    }

    /// The sheets to choose from; empty when there is no choice.
    public List<ReadList> choice() {
        return file.lists().size() > 1 ? file.lists() : List.of();
    }

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
