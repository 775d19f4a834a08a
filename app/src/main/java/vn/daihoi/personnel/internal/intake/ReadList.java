package vn.daihoi.personnel.internal.intake;

import vn.daihoi.personnel.internal.sheet.CannotReadSheet;
import vn.daihoi.personnel.internal.sheet.ImportSheet;
import vn.daihoi.personnel.internal.sheet.SheetFile;
import vn.daihoi.personnel.internal.sheet.SheetLimits;

import java.util.List;
import java.util.Optional;

/// The list in a file: its sheet and its heads.
///
/// @param sheets how many sheets of the file hold text
record ReadList(ImportSheet sheet, ListHead head, int sheets) {

    /// The first sheet that has heads.
    ///
    /// @return empty when no sheet has any
    static Optional<ReadList> of(byte[] file, SheetLimits limits) throws CannotReadSheet {
        List<ImportSheet> sheets = SheetFile.read(file, limits);
        for (ImportSheet sheet : sheets) {
            Optional<ListHead> head = ListHead.find(sheet);
            if (head.isPresent()) {
                return Optional.of(new ReadList(sheet, head.get(), sheets.size()));
            }
        }
        return Optional.empty();
    }
}
