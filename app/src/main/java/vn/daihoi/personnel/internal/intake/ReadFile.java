package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.personnel.internal.sheet.CannotReadSheet;
import vn.daihoi.personnel.internal.sheet.ImportSheet;
import vn.daihoi.personnel.internal.sheet.SheetFile;
import vn.daihoi.personnel.internal.sheet.SheetLimits;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/// The lists in a file.
///
/// @param lists the sheets that have heads, in the order of the file
/// @param sheets how many sheets of the file hold text
public record ReadFile(List<ReadList> lists, int sheets) {

    static ReadFile of(byte[] file, SheetLimits limits) throws CannotReadSheet {
        List<ImportSheet> sheets = SheetFile.read(file, limits);
        List<ReadList> lists =
                IntStream.range(0, sheets.size())
                        .mapToObj(at -> ReadList.of(at + 1, sheets.get(at)))
                        .flatMap(Optional::stream)
                        .toList();
        return new ReadFile(lists, sheets.size());
    }

    boolean has(int place) {
        return lists.stream().anyMatch(list -> list.place() == place);
    }

    /// @param place of the sheet that was chosen; null, or one without heads, for the best fit
    /// @throws java.util.NoSuchElementException if no sheet has heads
    ReadList list(@Nullable Integer place) {
        return lists.stream()
                .filter(list -> Integer.valueOf(list.place()).equals(place))
                .findFirst()
                .or(() -> lists.stream().reduce(BinaryOperator.maxBy(ReadList.FIT)))
                .orElseThrow();
    }
}
